// Every example of every rule through the linter itself: a bad one is reported on its line by its rule and no other.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintTemplate } from '../../../src/core/lint/lint-template.ts';
import { inWords } from '../../../src/core/lint/index.ts';
import { wordsOf } from '../../words.ts';
import { fileOf, filesOf, RULES } from '../../../src/core/method/rules/index.ts';
import { sampleFor } from '../../../src/core/render/document-fields.ts';
import { templateProblems } from '../../../src/core/render/template-problems.ts';
import { ROOT } from '../../support.ts';
import { lintFiles, lintOne } from './support.ts';

describe.each(['en', 'zh-Hans'] as const)('in %s', (language) => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const spoken = (found: ReturnType<typeof lintOne>): string[] => {
      for (const finding of found) {
        const { message, help } = inWords(wordsOf(language), finding);
        expect(message.length > 5 && help.length > 3 && message !== finding.code).toBe(true);
      }
      return found.map(({ file, rule: by, place }) => `${file}:${place.line} ${by}`);
    };
    if (rule.scope === 'template') {
      const { bad, good, mark = 0 } = rule.examples[language];
      const lint = (text: string) => spoken([...lintTemplate('x.hbs', templateProblems(text, {}, sampleFor('prompter'))).findings]);
      expect([lint(bad), lint(good)]).toEqual([[`x.hbs:${mark + 1} template`], []]);
    } else if (rule.scope === 'record') {
      const { bad, good, mark = 0 } = rule.examples[language];
      expect(spoken(lintFiles({ 'record.yaml': bad }))).toEqual([`record.yaml:${mark + 1} ${id}`]);
      expect(lintFiles({ 'record.yaml': good })).toEqual([]);
    } else if (rule.scope === 'settings') {
      const { bad, good, mark = 0 } = rule.examples[language];
      expect(spoken(lintFiles({ 'ccs.yaml': bad }))).toEqual([`ccs.yaml:${mark + 1} ${id}`]);
      expect(lintFiles({ 'ccs.yaml': good })).toEqual([]);
    } else if (rule.scope === 'library') {
      const [[first, second], good] = [
        filesOf(language, rule.examples[language], 'bad'),
        filesOf(language, rule.examples[language], 'good'),
      ];
      expect(spoken(lintFiles({ 'first.yaml': first.text, 'second.yaml': second.text }))).toEqual([`second.yaml:${second.line} ${id}`]);
      expect(lintFiles({ 'first.yaml': good[0].text, 'second.yaml': good[1].text })).toEqual([]);
    } else {
      const { bad, good, scenario, mark } = rule.examples[language];
      const { text, line } = fileOf(language, bad, scenario, mark);
      expect(spoken(lintOne(text))).toEqual([`playbook.yaml:${line} ${id}`]);
      expect(lintOne(fileOf(language, good, scenario).text)).toEqual([]);
    }
  });
});

it('the playbooks we ship are clean, and none of them silences a rule', () => {
  const folders = ['en', 'zh-Hans'].map((language) => join(ROOT, 'playbooks', language));
  const files = Object.fromEntries(
    folders.flatMap((folder) => readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])),
  );
  expect(Object.keys(files)).toHaveLength(30);
  expect(lintFiles(files)).toEqual([]);
  expect(Object.values(files).filter((text) => text.includes('ccs-disable'))).toEqual([]);
});
