// SARIF 2.1.0, the report that code scanning and editors read.
import type { WordedFinding } from '../finding.ts';
import { fingerprints } from '../fingerprint.ts';
import type { ReportContext, Reporter, RuleDescription } from './reporter.ts';
import { inRepository, safeJson } from './shown.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json';
/** The name under which code scanning looks for the root of the repository. */
const ROOT = '%SRCROOT%';

export const sarif: Reporter = ({ findings }, context) => {
  const { words, version, rules, text } = context;
  const known = fingerprints(findings, text);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  return safeJson({
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'ccs', version, semanticVersion: version, rules: rules.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: words.reports.root } } },
        invocations: [{ executionSuccessful: true }],
        results: findings.map((finding, index) => result(finding, known[index] ?? '', indexes.get(finding.rule), context)),
      },
    ],
  });
};

function descriptor({ id, level, summary, reason, helpUri }: RuleDescription): unknown {
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: reason },
    help: {
      text: `${summary}\n\n${reason}`,
      markdown: `**${summary}**\n\n${reason}\n\n\`ccs explain ${id}\`${helpUri === undefined ? '' : ` · <${helpUri}>`}`,
    },
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: { level },
  };
}

function result(
  { file, place, rule, severity, message, help }: WordedFinding,
  known: string,
  ruleIndex: number | undefined,
  { folder }: ReportContext,
): unknown {
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: severity,
    message: { text: withoutLinks([message, help].filter((part) => part !== '').join(' ')) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifact(inRepository(file, folder)),
          region: { startLine: place.line, startColumn: place.column, endLine: place.endLine, endColumn: place.endColumn },
        },
      },
    ],
    partialFingerprints: { 'ccsFinding/v1': known },
  };
}

/** A file outside the root has an address of its own. */
function artifact(file: string): unknown {
  const path = file
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  if (file.startsWith('/')) return { uri: `file://${path}` };
  return /^[A-Za-z]:\//u.test(file) ? { uri: `file:///${path.replace('%3A', ':')}` } : { uri: path, uriBaseId: ROOT };
}

/** `[text](target)` is a link even in a plain message (SARIF 3.11.6), and a playbook is not to place any. */
function withoutLinks(text: string): string {
  return text.replaceAll('](', '] (');
}
