// JUnit's XML, which nearly every build server can show: a suite a file, a failed test a finding. Advice is no failure, and left out.
import type { WordedFinding } from '../finding.ts';
import { byFile } from '../by-file.ts';
import type { Reporter } from './reporter.ts';
import { shown, shownFile } from './shown.ts';
import { summary } from './summary.ts';

export const junit: Reporter = (whole, { words }) => {
  const report = { ...whole, findings: whole.findings.filter(({ severity }) => severity !== 'note') };
  const count = report.findings.length;
  // A report without any test counts as broken with most readers, so nothing found is one test that passed.
  const inside =
    count === 0
      ? passed(summary(report, words)[0])
      : [...byFile(report.findings)].map(([file, findings]) => suite(file, findings)).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="ccs lint" tests="${Math.max(1, count)}" failures="${count}" errors="0">
${inside}</testsuites>
`;
};

function passed(outcome: string): string {
  return `  <testsuite name="ccs lint" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="${xml(outcome)}" classname="ccs lint"/>
  </testsuite>
`;
}

function suite(file: string, findings: readonly WordedFinding[]): string {
  const name = xml(shownFile(file));
  const tests = findings.map(({ rule, place, severity, message, help }) => {
    const at = `${place.line}:${place.column}`;
    const told = `${shown(message)}\n${shown(help)}\n${shownFile(file)}:${at}`;
    return `    <testcase name="${xml(`${rule} ${at}`)}" classname="${name}" file="${name}" line="${place.line}">
      <failure type="${severity}" message="${xml(shown(message))}">${xml(told)}</failure>
    </testcase>\n`;
  });
  const count = findings.length;
  return `  <testsuite name="${name}" tests="${count}" failures="${count}" errors="0" skipped="0">
${tests.join('')}  </testsuite>
`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** For text and for attributes. Control characters are pictures already; two more characters cannot stand in XML at all. */
function xml(text: string): string {
  return text.replace(/[\uFFFE\uFFFF]/gu, '\uFFFD').replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? '');
}
