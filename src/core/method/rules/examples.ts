// How an example of a rule, told on the example playbook of its language, becomes a whole file.
import type { Language } from '../../languages/index.ts';
import { EXAMPLES } from '../../languages/word-classes.ts';

/**
 * An example of one playbook: the lines that differ from the model below. Lines are given as YAML; each key that begins a line
 * replaces that key of the model (or stands before its scenarios when the model has none), in `scenario` where that is given.
 */
export type Example = {
  /** The scenario whose lines are meant, by its place; without it the lines are the playbook's own. */
  readonly scenario?: number;
  readonly bad: string;
  readonly good: string;
  /** Which line of `bad` is reported, counted from 0. */
  readonly mark?: number;
};

/**
 * An example of two playbooks with the ids `first` and `second`: the lines in which each differs from the model. The second is
 * reported.
 */
export type LibraryExample = {
  /** The language of the first, where it is another. */
  readonly firstIn?: Language;
  readonly bad: readonly [first: string, second: string];
  readonly good: readonly [first: string, second: string];
  readonly mark?: number;
};

/** A whole file; `line` is the one that is reported, counted from 1. */
export type ExampleFile = { readonly text: string; readonly line: number };

const modelOf = (language: Language): string[] => EXAMPLES[language].trimEnd().split('\n');

/** The scenarios of a model, as many as are wanted, as an example's lines. */
export function firstScenarios(language: Language, count: number): string {
  const model = modelOf(language);
  const from = model.indexOf('scenarios:');
  const starts = [...model.keys()].filter((line) => model[line]?.startsWith('  - '));
  return model.slice(from, starts[count] ?? -1).join('\n');
}

/**
 * Makes a whole file of an example's lines.
 * @param lines what differs from the model
 * @param scenario the scenario they belong to, by its place
 * @param mark which of the lines is reported
 */
export function fileOf(language: Language, lines: string, scenario?: number, mark = 0): ExampleFile {
  const indent = scenario === undefined ? '' : '    ';
  const written = lines.split('\n');
  const marked = indent + (written[mark] ?? '');
  let file = [...modelOf(language)];
  for (const block of blocksOf(written))
    file = withBlock(
      file,
      block.map((line) => indent + line),
      scenario,
    );
  return { text: `${file.join('\n')}\n`, line: file.indexOf(marked) + 1 };
}

/** The two files of an example with two playbooks; the line that is reported is the second one's. */
export function filesOf(language: Language, example: LibraryExample, which: 'bad' | 'good'): readonly [ExampleFile, ExampleFile] {
  const [first, second] = example[which];
  return [fileOf(example.firstIn ?? language, first), fileOf(language, second, undefined, which === 'bad' ? example.mark : 0)];
}

const KEY = /^(\s*)([A-Za-z]+)\s*[:：]/u;

/** Lines in groups: a key with the comments above it and everything under it. */
function blocksOf(lines: readonly string[]): string[][] {
  const blocks: string[][] = [];
  let hasKey = true;
  for (const line of lines) {
    if (hasKey && /^\S/u.test(line)) {
      blocks.push([]);
      hasKey = false;
    }
    hasKey ||= KEY.test(line);
    blocks.at(-1)?.push(line);
  }
  return blocks;
}

function withBlock(file: readonly string[], block: readonly string[], scenario: number | undefined): string[] {
  const [, indent = '', key = ''] = KEY.exec(block.find((line) => KEY.test(line)) ?? '') ?? [];
  const within = scenario === undefined ? 0 : ([...file.keys()].filter((line) => file[line]?.startsWith('  - '))[scenario] ?? 0);
  const at = file.findIndex((line, index) => index >= within && line.startsWith(`${indent}${key}:`));
  const start =
    at === -1
      ? file.findIndex((line, index) => index > within && line.startsWith(scenario === undefined ? 'frame:' : '    diagnose:'))
      : at;
  const end =
    at === -1
      ? start
      : at +
        1 +
        Math.max(
          0,
          [...file, ''].slice(at + 1).findIndex((line) => !line.startsWith(`${indent} `)),
        );
  return [...file.slice(0, start), ...block, ...file.slice(end)];
}
