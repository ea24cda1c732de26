// What GitHub's runner and its summary page make of our output.
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../../src/core/lint/finding.ts';
import { github } from '../../../../src/core/lint/reporters/github.ts';
import { inRepository, shown, shownFile } from '../../../../src/core/lint/reporters/shown.ts';
import { stepSummary } from '../../../../src/core/lint/reporters/step-summary.ts';
import { chinese, contextFor, english, finding, hostile, LANGUAGE_OF, many, REPORTS } from './samples.ts';

type Command = { readonly command: string; readonly properties: Readonly<Record<string, string>>; readonly message: string };

/** A line as the runner reads it: a command begins it, or `##[` stands somewhere. */
function runner(line: string): Command | 'old command' | undefined {
  const [, command = '', properties = '', message = ''] = /^\s*::([^ :]+)(?: (.*?))?::(.*)$/u.exec(line) ?? [];
  if (command === '') return line.includes('##[') || line.trimStart().startsWith('::') ? 'old command' : undefined;
  const value = (text: string): string =>
    text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
  const pairs = properties.split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), value(pair.slice(pair.indexOf('=') + 1))]);
  return {
    command,
    properties: Object.fromEntries(pairs),
    message: message.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%'),
  };
}

const commands = (text: string): Command[] =>
  text.split('\n').flatMap((line) => {
    const read = runner(line);
    expect(read).not.toBe('old command');
    return typeof read === 'object' ? [read] : [];
  });

describe('annotations', () => {
  test.each([
    ['english', english],
    ['chinese', chinese],
  ] as const)('%s: what was told comes out of the escapes as it was', (name, report) => {
    const context = contextFor(LANGUAGE_OF[name]);
    const read = commands(github(report, context));
    expect(read).toEqual(
      report.findings.map(({ file, place, rule, severity, message, help }) => ({
        command: severity,
        properties: {
          file,
          line: String(place.line),
          endLine: String(place.endLine),
          ...(place.line === place.endLine ? { col: String(place.column), endColumn: String(place.endColumn) } : {}),
          title: `ccs lint: ${rule}`,
        },
        message: help === '' ? message : `${message}\n${help}`,
      })),
    );
  });

  test('no file name and no message is taken for a command of its own', () => {
    const read = commands(github(hostile, contextFor('en')));
    expect(read.map(({ command }) => command)).toEqual(['error', 'error', 'warning', 'warning']);
    expect(read[0]?.properties['file']).toMatch(/^::error file=a,b::%0A\|/u);
    const crowd: Report = { ...hostile, findings: Array.from({ length: 15 }, () => hostile.findings).flat() };
    expect(
      commands(github(crowd, contextFor('en')))
        .map(({ command }) => command)
        .toSorted(),
    ).toEqual([...Array(10).fill('error'), 'notice', ...Array(10).fill('warning')]);
  });

  test('ten of each weight, errors first; the others are in the log, and it says how many they are', () => {
    const lines = github(many, contextFor('en')).trimEnd().split('\n');
    expect(lines.slice(0, 10).every((line) => line.startsWith('::error '))).toBe(true);
    expect(lines.slice(10, 20).every((line) => line.startsWith('::warning '))).toBe(true);
    expect(lines.slice(20, 22)).toEqual([10, 11].map((index) => `error playbooks/en/urgent.yaml:4:${index + 1} no-pitch error ${index}`));
    expect(lines.slice(22, 26).every((line) => line.startsWith('warning '))).toBe(true);
    expect(lines[26]).toMatch(/^::notice [^:]*::2 errors and 4 warnings more/u);
    expect(lines).toHaveLength(28);
  });

  test('paths begin in the repository', () => {
    const [first] = commands(github(english, contextFor('en', { folder: 'sales' })));
    expect(first?.properties['file']).toBe('sales/playbooks/en/urgent.yaml');
    expect(inRepository('../x.yaml', 'a/b')).toBe('a/x.yaml');
    expect(inRepository('../../../x.yaml', 'a/b')).toBe('../x.yaml');
    expect(inRepository('/x.yaml', 'a/b')).toBe('/x.yaml');
  });
});

describe('step summary', () => {
  const markdown = new MarkdownIt({ html: true, linkify: true });

  test.each(Object.keys(REPORTS) as (keyof typeof REPORTS)[])('%s: one row a finding, and every cell shows what it holds', (name) => {
    const report = REPORTS[name];
    const context = contextFor(LANGUAGE_OF[name]);
    const tokens = markdown.parse(stepSummary(report, context), {});
    const cells = tokens.flatMap((token, index) => (token.type === 'td_open' ? [tokens[index + 1]] : []));
    const { error, warning } = context.words.reports;
    const sorted = report.findings.toSorted((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
    expect(cells.map((cell) => cell?.children?.map(({ content }) => content).join(''))).toEqual(
      sorted.flatMap(({ file, place, severity, rule, message, help }) => [
        `${shownFile(file)}:${place.line}:${place.column}`,
        severity === 'error' ? error : warning,
        rule,
        shown(message),
        shown(help),
      ]),
    );
    const inside = cells.flatMap((cell) => cell?.children?.map(({ type }) => type) ?? []);
    expect(inside.filter((type) => type !== 'text' && type !== 'text_special')).toEqual([]);
    expect(tokens.filter(({ type }) => type.startsWith('html'))).toEqual([]);
  });

  test('stays below the size that GitHub refuses, and says what is missing', () => {
    const crowd: Report = {
      ...english,
      findings: Array.from({ length: 5000 }, (_, index) =>
        finding('a.yaml', index % 2 === 0 ? 'error' : 'warning', 'x', [1, 1, 1, 1], '字'.repeat(300), ''),
      ),
    };
    const text = stepSummary(crowd, contextFor('en'));
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    const rows = text.split('\n').filter((line) => line.startsWith('| a.yaml')).length;
    expect(text).toContain(`… and ${5000 - rows} more`);
  });
});
