// A library that is bad on purpose shows every rule in both languages, each in the file that is named after it.
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { RULES } from '../../../src/core/method/rules/index.ts';
import { inProcess, ROOT } from '../../support.ts';

test.each(['en', 'zh-Hans'])('%s', async (language) => {
  const folder = join(ROOT, 'test', 'fixtures', 'bad-library');
  const { code, stdout } = await inProcess()({ args: ['lint', '--json', '--lang', language, folder] });
  const { findings } = JSON.parse(stdout) as { findings: { file: string; rule: string }[] };
  const ours = findings.filter(({ file }) => file.includes(`/bad-library/${language}/`));
  expect(code).toBe(1);
  expect([...new Set(ours.map(({ rule }) => rule))].sort()).toEqual(RULES.map(({ id }) => id as string).sort());
  for (const { file, rule } of ours.filter((one) => one.rule !== 'template'))
    expect(basename(file).replace(/(?:-2)?(?:\.zh-Hans)?\.yaml$/u, '')).toBe(rule);
  const files = (readdirSync(join(folder, language)) as string[]).filter(
    (name) => name.endsWith('.yaml') && !/-1(?:\.zh-Hans)?\.yaml$/u.test(name),
  );
  expect(ours.filter(({ rule }) => rule !== 'template')).toHaveLength(files.length);
});
