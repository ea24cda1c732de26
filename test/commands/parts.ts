// A part of the method as it is tried: the rule, and the lines that show it, in whichever language it is tried in.
import { cpSync } from 'node:fs';
import { expect } from 'vitest';
import { folder, inProcess } from '../support.ts';
import { put, type Text } from './cases.ts';

export const SPOKEN = ['en', 'zh-Hans'] as const;
export type Spoken = (typeof SPOKEN)[number];

/** Of what is typed or expected the one of the language it is tried in. */
export type Say = (english: string, chinese: string) => string;

export type Line = {
  readonly args: readonly string[];
  /** Exit code; 0 if none is named. */
  readonly code?: number;
  /** What both outputs together hold, and what the document does not. */
  readonly says?: readonly Text[];
  readonly never?: readonly (string | RegExp)[];
  /** Looks at what came as JSON. */
  readonly json?: (value: never) => void;
  /** Files that are put into the workspace before. */
  readonly files?: Readonly<Record<string, string>>;
};

export type Part = {
  /** Its number among the parts of the method. */
  readonly part: string;
  /** What holds, and would not without the rule. */
  readonly rule: string;
  readonly lines: (say: Say, there: There) => readonly Line[];
};

/** Sales of the example, by the beginning of their company, and its conversations by their day. */
export type There = Readonly<Record<'wholesaler' | 'newcomer' | 'fresh' | 'tender' | 'slipping' | 'won' | 'lost', string>> & {
  /** A conversation with somebody who decides, and the last one held. */
  readonly held: string;
  readonly last: string;
};

const THERE: Readonly<Record<Spoken, There>> = {
  en: {
    ...{ wholesaler: 'castlegate', newcomer: 'hollins', fresh: 'marlow', tender: 'northmoor' },
    ...{ slipping: 'brackley', won: 'ashdown', lost: 'thornbury', held: '2026-09-24', last: '2026-11-19' },
  },
  'zh-Hans': {
    ...{ wholesaler: '广济门', newcomer: '禾里', fresh: '谷雨田', tender: '北塘' },
    ...{ slipping: '望江坊', won: '麦岸', lost: '石桥巷', held: '2026-09-24', last: '2026-11-19' },
  },
};

/** The Saturday of the week to which the example moves. */
const run = inProcess({ now: new Date('2026-11-28T12:00:00') });

/** Makes the example in a language, once for all parts that are tried in it. */
export async function exampleIn(spoken: Spoken, into: string): Promise<void> {
  const { code, stderr } = await run({ args: ['--lang', spoken, 'init', '.', '--example'], home: into, cwd: into });
  expect({ code, stderr }).toMatchObject({ code: 0 });
}

/** @param example where `exampleIn` made it */
export async function tried({ lines }: Part, spoken: Spoken, example: string): Promise<void> {
  const home = folder();
  cpSync(example, home, { recursive: true });
  const say: Say = (english, chinese) => (spoken === 'en' ? english : chinese);
  for (const { args, code: wanted = 0, says = [], never = [], json, files } of lines(say, THERE[spoken])) {
    put(home, files);
    const { code, stdout, stderr } = await run({ args: ['--lang', spoken, ...args], home, cwd: home });
    const all = stdout + stderr;
    expect(code, `ccs ${args.join(' ')}\n${all}`).toBe(wanted);
    for (const text of says) {
      if (typeof text === 'function') text(all);
      else if (typeof text === 'string') expect(all).toContain(text);
      else expect(all).toMatch(text);
    }
    for (const text of never) {
      if (typeof text === 'string') expect(stdout).not.toContain(text);
      else expect(stdout).not.toMatch(text);
    }
    json?.(JSON.parse(stdout) as never);
  }
}

/** A line with answers. */
export const set = (args: readonly string[], answers: Readonly<Record<string, string | readonly string[]>>): readonly string[] => [
  ...args,
  ...Object.entries(answers).flatMap(([id, value]) => [value].flat().flatMap((one) => ['--set', `${id}=${one}`])),
];
