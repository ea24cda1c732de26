// What single sentences are worth as evidence: the labelled table of what was said to a letter, and of what is told of a step.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentChecks } from '../../../src/core/method/evidence/content-checks.ts';
import type { Missive, Paper, SaleFile, Step } from '../../../src/core/method/evidence/file.ts';
import { isOnePerson } from '../../../src/core/method/evidence/persons.ts';
import { whoChecks } from '../../../src/core/method/evidence/who-checks.ts';
import { acceptance } from '../../../src/core/method/evidence/words-of.ts';
import { opportunitySchema } from '../../../src/core/model/opportunity.ts';
import { ROOT } from '../../support.ts';

type Case = {
  readonly id: string;
  readonly language: 'en' | 'zh-Hans' | 'zh-Hant';
  /** `reply`: a mail that is filed as the answer to the letter, `from` its sender; without one a text. */
  readonly field: 'said' | 'reply' | 'first' | 'later';
  readonly from?: string;
  readonly text: string;
  readonly want: string;
};

const CASES = readFileSync(join(ROOT, 'test', 'cases', 'evidence', 'sentences.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

const SALES = {
  en: {
    account: 'Tidewater Oysters',
    players: ['Morag Sinclair', 'depot manager', 'Euan Sinclair', 'owner'],
    owner: 'Kit Farrow',
    company: 'Lowmere Instruments',
    goal: 'ship every crate within the tide it was lifted',
    reasons: 'nine crates a week wait for a lorry that nobody called',
    vision: 'call the lorry from the boat',
  },
  'zh-Hans': {
    account: '牧原草业',
    players: ['巴图', '机务队长', '斯琴', '总经理'],
    owner: '江晚',
    company: '拓野仪器',
    goal: '赶在下雨之前把草打成捆',
    reasons: '上个月有五块地的草淋了雨，都是打捆机坏在半路',
    vision: '出车前一晚就知道哪台机要换带',
  },
  'zh-Hant': {
    account: '北港蚵業',
    players: ['蔡明宗', '場長', '吳素娟', '老闆'],
    owner: '許庭',
    company: '拓野儀器',
    goal: '退潮當天就把蚵送出去',
    reasons: '一週有九籠蚵在等一輛沒人叫的車',
    vision: '在船上就把車叫好',
  },
} as const;

function letterOf(language: Case['language'], said: string): Missive {
  const { account, players, owner, company, goal, reasons, vision } = SALES[language];
  const days = { date: '2026-08-17', sent: '2026-08-17', accepted: '2026-08-18' };
  const to = { 'to.name': players[0], 'to.title': players[1], 'to.company': account };
  const answers = { ...to, goal, reasons, vision, 'from.name': owner, 'from.company': company };
  return { id: 'letter', letter: 'champion', language, ...days, acceptedSaid: said, answers };
}

function saleOf(language: Case['language'], letter: Missive): SaleFile {
  const { account, players, owner, company } = SALES[language];
  const [name, title, other, post] = players;
  const opportunity = opportunitySchema.parse({
    ccs: 1,
    kind: 'opportunity',
    account,
    opened: '2026-08-03',
    owner,
    players: [
      { id: 'one', name, title, roles: ['champion'] },
      { id: 'two', name: other, title: post, roles: ['decision-maker'] },
    ],
  });
  const around = { today: '2026-11-27', companies: [company], names: [owner], alone: false, since: undefined, digest: String };
  const none = { paper: () => undefined, talk: () => undefined, twins: () => [], others: () => false, colleague: () => undefined };
  return { ...none, opportunity, course: { milestones: [] }, around, aliases: [], letter: () => letter, letters: [letter], talks: [] };
}

/** A mail as it is read from a file; a text without a sender. */
function paperOf({ from, text }: Case): Paper {
  if (from === undefined) return { size: text.length, hashes: [], text };
  const [, name = '', address = ''] = /^(.*?)\s*<(.+)>$/u.exec(from) ?? [];
  const mail = { name, address, day: '2026-08-18', subject: 'Re: –', automatic: false, through: [], isDraft: false };
  return { size: text.length, hashes: [], text, mail };
}

/** What the words are taken for. */
function takenFor(one: Case): string {
  const { language, field, text } = one;
  const letter = letterOf(language, field === 'said' ? text : '–');
  const sale = saleOf(language, letter);
  if (field === 'reply') {
    const { acceptedSaid: _, ...rest } = letter;
    const answered: Missive = { ...rest, reply: { file: 'evidence/reply.eml', sha256: '' } };
    return repliedBy({ ...sale, letter: () => answered, letters: [answered], paper: () => paperOf(one) }, answered);
  }
  if (field === 'said') {
    const { own, denied } = acceptance(sale, letter);
    return denied === undefined ? (own?.why ?? 'own') : 'denied';
  }
  const codes = contentChecks(sale, stepOf(field === 'first' ? 0 : 4, { date: '2026-08-20', what: text })).map(({ code }) => code);
  return codes.includes('seller-action') ? 'seller' : codes.includes('denied') ? 'denied' : 'buyer';
}

function stepOf(index: number, evidence: Step['entry']['evidence'], letter?: Missive): Step {
  const entry = { milestone: 'shown', date: '2026-08-20', by: 'Beth Anson', evidence };
  return { at: 0, entry, milestone: { id: 'shown', name: 'Shown' }, index, letter, marks: [], call: undefined, day: '2026-08-20' };
}

/** Whether a mail is from somebody of the sale, or for one; else what its words are taken for. */
function repliedBy(sale: SaleFile, letter: Missive): string {
  const codes = whoChecks(sale, stepOf(1, { letter: letter.id, date: '2026-08-18' }, letter)).map(({ code }) => code);
  if (codes.includes('no-player') || codes.includes('unknown-addressee')) return 'nobody';
  const { own, denied } = acceptance(sale, letter);
  return denied === undefined ? (own?.why ?? 'own') : 'denied';
}

describe.each(['said', 'reply', 'first', 'later'] as const)('%s', (field) => {
  test.each(CASES.filter((one) => one.field === field))('$id $want: $text', (one) => expect(takenFor(one)).toBe(one.want));
});

// By pinyin, by initials; and not everybody else.
test.each([
  ['顾晓岚', 'Gu Xiaolan', true],
  ['顾晓岚', 'Xiaolan Gu', true],
  ['曾国强', 'Zeng Guoqiang', true],
  ['欧阳娜', 'Na Ouyang', true],
  ['吕建华', 'Lü Jianhua', true],
  ['吕建华', 'Lv Jianhua', true],
  ['沈国华', 'Gu Xiaolan', false],
  ['王磊', 'Wang Li', false],
  ['Kit Farrow', 'KF', true],
  ['Kit Farrow', 'B.A.', false],
])('%s and %s: one person is %s', (owner, by, expected) => expect(isOnePerson(owner, by)).toBe(expected));
