// npm run docs: writes docs/rules.md from what the built program says of its rules.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '..');

/** @typedef {{ id: string, level: string, summary: string, reason: string, bad: string[], good: string[] }} Rule */

/** @type {(language: string) => Rule[]} */
const explained = (language) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(ROOT, 'dist', 'bin.js'), 'explain', '--json', '--lang', language], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
};

/** @type {(id: string, files: string[]) => string} */
const blocks = (id, files) => files.map((lines) => `\`\`\`${id === 'template' ? 'handlebars' : 'yaml'}\n${lines}\n\`\`\``).join('\n\n');

/** The page of all rules, with the examples of both languages. */
export function rulesPage() {
  const chinese = new Map(explained('zh-Hans').map((rule) => [rule.id, rule]));
  const rules = explained('en');
  /** @type {(rule: Rule) => string} */
  const row = ({ id, level, summary }) => `| [\`${id}\`](#${id}) | ${level} | ${summary} |`;
  /** @type {(rule: Rule) => string} */
  const page = ({ id, level, summary, reason, bad, good }) => {
    const also = /** @type {Rule} */ (chinese.get(id));
    return [
      `## ${id}`,
      `**${summary}** (${level})`,
      reason,
      'Not like this:',
      blocks(id, bad),
      'Like this:',
      blocks(id, good),
      `*${also.summary}* ${also.reason}`,
      blocks(id, also.bad),
      blocks(id, also.good),
    ].join('\n\n');
  };
  return `# Rules

What \`ccs lint\` holds playbooks and templates to. \`ccs explain RULE\` prints the same in your language. Of an example only
the lines are shown that matter; where there are two files, the second one is reported.

Made by \`npm run docs\` from the rules themselves; the examples are their tests.

| rule | level | what it holds |
|---|---|---|
${rules.map(row).join('\n')}

A rule is silenced where it is wrong, with a reason: \`# ccs-disable-next-line RULE -- reason\` covers the whole of what begins
on the next line, \`# ccs-disable-line RULE -- reason\` its own line. For good, in \`ccs.yaml\`:

\`\`\`yaml
ccs: 1
lint:
  rules:
    action-concrete: off
  words:
    plain-words: [synergy]
    no-pitch: [our platform]
  overrides:
    - files: playbooks/old/**
      rules:
        no-pitch: warn
\`\`\`

${rules.map(page).join('\n\n')}
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(join(ROOT, 'docs', 'rules.md'), rulesPage());
