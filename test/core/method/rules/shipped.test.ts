// The playbooks we ship keep every rule, in both languages.
import { readdirSync, readFileSync } from 'node:fs';
import { join, basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkLibrary, checkPlaybook, subjectOf, type Entry, type PartialPlaybook } from '../../../../src/core/method/rules/index.ts';

const root = join(import.meta.dirname, '../../../../playbooks');
const entries: Entry[] = ['en', 'zh-Hans'].flatMap((language) =>
  readdirSync(join(root, language))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({
      file: `${language}/${name}`,
      id: basename(name, '.yaml'),
      playbook: parse(readFileSync(join(root, language, name), 'utf8')) as PartialPlaybook,
    })),
);

describe('shipped playbooks', () => {
  it.each(entries.map(({ file, playbook }) => [file, playbook] as const))('%s', (_, playbook) => {
    expect(checkPlaybook(playbook)).toEqual([]);
    // Silence alone would prove little: every question is understood for what it is.
    for (const { field, kind, text } of subjectOf(playbook).asked)
      expect([text, kind]).toEqual([text, field === 'confirm' ? 'closed' : 'open']);
  });

  it('agree with each other', () => {
    expect(checkLibrary(entries)).toEqual([]);
  });
});
