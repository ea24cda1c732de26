// Texts to read in tests: playbooks as people write them, and seeded damage to them.
import type { Mark } from '../../../src/core/reading/place.ts';

export const english = `# yaml-language-server: $schema=../playbook.schema.json
ccs: 1
language: en
product: Filing Cloud
industry: Insurance
title: Head of Claims
authority: decides
goal: close claims within ten days
goalKind: goal
otherGoals: [cut the cost per claim, "keep experienced adjusters, and train new ones"]
frame:
  - How do you handle a claim today, from the first call to the payment?
  - "What happens when it's urgent: who decides?"
scenarios:
  - id: after-hours
    capability: take a claim at any hour
    diagnose:
      - How are claims taken at night?
      - { ask: "How many wait until morning?", measure: "claims a month" }
    event: a customer calls at night   # the usual case
    question: would it help if
    player: the night desk
    action: open the claim on the spot

  - id: missing-papers
    capability: 'see what''s missing'
    diagnose: How do you find out what is missing?
    event: >-
      papers are missing
      from a file

      that is due
    question: would it help if
    player: your system
    action: |
      ask the customer by itself
        and wait
    feature: 0.95
  -   id: third
      capability: know the cost
      diagnose:
      - ask: What does one cost?
        measure: 12
      - Who knows?
      event:
      question: ~
      player: you
      action: tell no.#1 from no.#2
confirm: So if you could {{capabilities}}, would that help you {{goal}}?
`;

export const chinese = `ccs: 1
language: zh-Hans
product: 档案云
industry: 保险
title: 理赔部经理
goal: 十天之内结案
frame: 现在一件理赔从报案到付款，是怎么走的？
scenarios:
- id: night
  capability: 随时受理报案
  diagnose:
  - ask: 夜里的报案怎么处理？
    measure: 每月件数
  - 谁来决定：主管，还是值班的人？
  event: 客户在夜里来电
  question: 会不会有帮助
  player: "值班的\\"同事\\""
  action: 当场立案
- id: papers
  capability: 马上看到缺什么材料
  diagnose: [谁在查, 怎么查, {ask: 查多久, measure: 小时}]
  event: |+
    材料不全

    又到了期限

  question: 会不会有帮助
  player: 您的系统
  action: 自动向客户要材料
confirm: 如果您能够{{capabilities}}，是不是就可以{{goal}}？
`;

export const prompter = `ccs: 1
kind: prompter
id: 2026-12-01-北京长城机电
date: 2026-12-01
account: 北京长城机电
contact: { name: 王芳, title: "CFO" }
seller:
  name: Ada
  phone: +49 30 1234
playbook: { id: claims, hash: 0x1F, version: 1.50 }
scenarios:
  - id: after-hours
    ask: 'When a customer calls, would it help if the desk could open the claim?'
    diagnose:
      - ask: How are claims taken at night?
      -
        ask: -5
        measure: .5
    wanted: true
calls:
  - date: 2026-12-02
    notes: |-
      said: "we lose 30%"
      # not a comment

      wants a pilot
  - date: 2026-12-09
    notes: >
      next step
      agreed
  - []
  - {}
  - - a
    - b
answers:
  "1":
    mark: +
    answer: "2"
  "10": { mark: "?", marks: { "3": +, "22": "-" } }
path:
  - "7": late
`;

/** Numbers from 0 to below n, the same sequence for the same seed. */
export function random(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
}

const SNIPPETS = [
  ' ',
  '  ',
  '\n',
  '\n\n',
  ':',
  ': ',
  '- ',
  '-',
  '#',
  ' #',
  '"',
  "'",
  '|',
  '>',
  '[',
  ']',
  '{',
  '}',
  ',',
  ', ',
  '：',
  '\t',
  '\u00A0',
  '\u3000',
  '\\',
  '\\n',
  '&a ',
  '*a',
  '!x ',
  '?',
  '? ',
  '---\n',
  '...\n',
  '%',
  '@',
  '`',
  '{{',
  '}}',
  '~',
  'null',
  '1',
  '0x1',
  '.5',
  'true: ',
  '\r\n',
  '\r',
  '\uFEFF',
  '\x1B',
  '\u2028',
  '12:30',
  'a:b',
  'key: value\n',
  '  - x\n',
  '|2\n',
  '|-\n',
  '>+\n',
  '你',
  '__proto__: 1\n',
];

/** A text with one to three random edits of characters or lines. */
export function mutate(text: string, pick: (n: number) => number): string {
  for (let edits = 1 + pick(3); edits > 0; edits--) text = EDITS[pick(EDITS.length)]!(text, pick);
  return text;
}

const EDITS: ((text: string, pick: (n: number) => number) => string)[] = [
  (text, pick) => splice(text, pick(text.length + 1), 1 + pick(3), ''),
  (text, pick) => splice(text, pick(text.length + 1), 0, SNIPPETS[pick(SNIPPETS.length)]!),
  (text, pick) => splice(text, pick(text.length + 1), 1, SNIPPETS[pick(SNIPPETS.length)]!),
  (text, pick) => text.slice(0, pick(text.length + 1)),
  (text) => text.replaceAll('\n', '\r\n'),
  (text, pick) => onLines(text, (lines) => lines.splice(pick(lines.length), 1 + pick(2))),
  (text, pick) => onLines(text, (lines) => lines.splice(pick(lines.length), 0, lines[pick(lines.length)]!)),
  (text, pick) => onLine(text, pick, (line) => ' '.repeat(1 + pick(3)) + line),
  (text, pick) => onLine(text, pick, (line) => line.replace(/^ {1,2}/, '')),
  (text, pick) => onLine(text, pick, (line) => line + SNIPPETS[pick(SNIPPETS.length)]!),
  (text, pick) => onLine(text, pick, (line) => line.replace(/: .*/, `: ${SNIPPETS[pick(SNIPPETS.length)]!}`)),
  (text, pick) => onLine(text, pick, (line) => ' '.repeat(pick(8)) + line.trimStart()),
  (text, pick) => onLine(text, pick, () => ' '.repeat(pick(8))),
  (text, pick) => onLine(text, pick, () => `${' '.repeat(pick(8))}# remark`),
];

function splice(text: string, at: number, remove: number, insert: string): string {
  return text.slice(0, at) + insert + text.slice(at + remove);
}

function onLines(text: string, change: (lines: string[]) => void): string {
  const lines = text.split('\n');
  change(lines);
  return lines.join('\n');
}

function onLine(text: string, pick: (n: number) => number, change: (line: string) => string): string {
  return onLines(text, (lines) => {
    const number = pick(lines.length);
    lines[number] = change(lines[number]!);
  });
}

/** A mark as plain data, to compare. */
export function plainMark(mark: Mark): unknown {
  const items = [...(mark.items ?? [])].map(([key, item]) => [key, plainMark(item)]);
  return [mark.key, mark.value, items];
}

/** Bytes of a text in an encoding of two bytes a character, which the platform can only decode. */
export function encode(text: string, encoding: 'gbk' | 'big5'): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const pairs = new Map<string, [number, number]>();
  for (let high = 0x81; high < 0xff; high++) {
    for (let low = 0x40; low < 0xff; low++) {
      const character = decoder.decode(new Uint8Array([high, low]));
      if (character.length === 1 && !pairs.has(character)) pairs.set(character, [high, low]);
    }
  }
  return new Uint8Array([...text].flatMap((character) => (character < '\x80' ? [character.charCodeAt(0)] : pairs.get(character)!)));
}
