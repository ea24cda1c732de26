// A library that is bad on purpose shows every rule in both languages, each in the files made of its own examples and nothing else.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { fileOf, filesOf, RULES } from '../../../src/core/method/rules/index.ts';
import { folder, inProcess } from '../../support.ts';

type Language = 'en' | 'zh-Hans';

/** The files in which a rule's bad example stands, by their names. */
function badFiles(rule: (typeof RULES)[number], language: Language): Readonly<Record<string, string>> {
  if (rule.scope === 'template') return { [`prompter/${language}.md.hbs`]: rule.examples[language].bad };
  if (rule.scope === 'record') return { 'record.yaml': rule.examples[language].bad };
  if (rule.scope === 'settings') return { 'ccs.yaml': rule.examples[language].bad };
  if (rule.scope === 'library') {
    const [first, second] = filesOf(language, rule.examples[language], 'bad');
    return { 'first.yaml': first.text, 'second.yaml': second.text };
  }
  const { bad, scenario, mark } = rule.examples[language];
  return { 'playbook.yaml': fileOf(language, bad, scenario, mark).text };
}

test.each(['en', 'zh-Hans'] as const)('%s', async (language) => {
  const library = folder();
  for (const rule of RULES)
    for (const [name, text] of Object.entries(badFiles(rule, language))) {
      mkdirSync(dirname(join(library, rule.id, name)), { recursive: true });
      writeFileSync(join(library, rule.id, name), text);
    }
  for (const { id, level } of RULES) {
    const { code, stdout } = await inProcess()({ args: ['lint', '--json', '--lang', language, join(library, id)] });
    const { findings } = JSON.parse(stdout) as { findings: { rule: string; severity: string }[] };
    expect([...new Set(findings.map(({ rule }) => rule))], id).toEqual([id]);
    // Whatever is no error is shown and fails nothing.
    expect(code, id).toBe(findings.some(({ severity }) => severity === 'error') ? 1 : 0);
    if (level === 'note') expect(findings[0]?.severity, id).toBe('note');
  }
});
