// Every rule reports its own bad examples, at the marked line, and nothing else does; the good ones are clean.
import { describe, expect, it } from 'vitest';
import { parseDocument, LineCounter } from 'yaml';
import { rules as english } from '../../../../src/core/languages/en/words/rules.ts';
import { rules as chinese } from '../../../../src/core/languages/zh-Hans/words/rules.ts';
import { playbookSchema } from '../../../../src/core/model/playbook.ts';
import {
  checkLibrary,
  checkPlaybook,
  fileOf,
  filesOf,
  RULES,
  said,
  type ExampleFile,
  type Found,
  type PartialPlaybook,
  type PlaybookPlace,
} from '../../../../src/core/method/rules/index.ts';

const LANGUAGES = ['en', 'zh-Hans'] as const;
const WORDS = { en: english, 'zh-Hans': chinese };

function parse({ text }: ExampleFile): PartialPlaybook {
  return playbookSchema.parse(parseDocument(text).toJS()) as PartialPlaybook;
}

/** The line on which a finding stands, as the linter would show it. */
function lineOf({ text }: ExampleFile, { path, part }: PlaybookPlace): number {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, keepSourceTokens: true });
  let offset = 0;
  let node: unknown = document.contents;
  for (const step of path) {
    const items = (node as { items: unknown[] }).items;
    const pair =
      typeof step === 'number'
        ? undefined
        : (items as { key: { value: unknown; range: number[] }; value: { range: number[] } }[]).find(({ key }) => key.value === step);
    node = pair ? pair.value : items[step as number];
    offset = (part === 'key' && pair ? pair.key.range[0] : (node as { range: number[] }).range[0]) ?? 0;
  }
  return lines.linePos(offset).line;
}

function expectPiece(playbook: PartialPlaybook, found: Found): void {
  if (found.match === undefined) return;
  const value = found.path.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown>)[step], playbook);
  expect(String(value).slice(found.at, (found.at ?? 0) + found.match.length)).toBe(found.match);
}

describe.each(LANGUAGES)('examples in %s', (language) => {
  it('are told on a playbook without fault', () => {
    expect(checkPlaybook(parse(fileOf(language, '')))).toEqual([]);
  });

  // What is found in templates, records and settings has its examples in test/lint/examples.test.ts.
  it.each(
    RULES.flatMap((rule) =>
      rule.scope === 'template' || rule.scope === 'record' || rule.scope === 'settings' ? [] : [[rule.id, rule] as const],
    ),
  )('%s', (id, rule) => {
    if (rule.scope === 'library') {
      const [first, second] = filesOf(language, rule.examples[language], 'bad');
      const entries = (files: readonly [ExampleFile, ExampleFile]) => [
        { file: 'first.yaml', id: 'first', playbook: parse(files[0]) },
        { file: 'second.yaml', id: 'second', playbook: parse(files[1]) },
      ];
      const found = checkLibrary(entries([first, second]));
      expect(found.map(({ rule: by, file }) => [by, file])).toEqual([[id, 'second.yaml']]);
      expect(lineOf(second, found[0]!)).toBe(second.line);
      expect(said(WORDS[language], found[0]!).every((words) => words.length > 5)).toBe(true);
      expect(checkLibrary(entries(filesOf(language, rule.examples[language], 'good')))).toEqual([]);
      expect([...checkPlaybook(parse(first)), ...checkPlaybook(parse(second))]).toEqual([]);
      return;
    }
    const { bad, good, scenario, mark } = rule.examples[language];
    const [badFile, goodFile] = [fileOf(language, bad, scenario, mark), fileOf(language, good, scenario)];
    expect(badFile.line).toBeGreaterThan(0);
    expect(badFile.text.split('\n')[badFile.line - 1]?.trim()).toBe(bad.split('\n')[mark ?? 0]?.trim());
    expect(checkPlaybook(parse(goodFile))).toEqual([]);
    if (rule.scope === 'file') return;
    const found = checkPlaybook(parse(badFile));
    expect(found.map(({ rule: by }) => by)).toEqual([id]);
    expect(lineOf(badFile, found[0]!)).toBe(badFile.line);
    expectPiece(parse(badFile), found[0]!);
    expect(said(WORDS[language], found[0]!).every((words) => words.length > 5)).toBe(true);
  });
});

describe('the table of rules', () => {
  it('has wording for every rule and a rule for all wording', () => {
    expect(RULES.map(({ id }) => id).sort()).toEqual(Object.keys(english).sort());
    for (const words of [english, chinese])
      for (const { summary, reason } of Object.values(words)) expect([summary, reason].every((text) => text.length > 5)).toBe(true);
  });
});
