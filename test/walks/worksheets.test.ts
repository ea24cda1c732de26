// Worksheets with rows at a narrow terminal: typed row by row, a mark in the reader's words, and nothing wider than the screen.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder } from '../support.ts';
import { ccs, DATA } from './support.ts';

const SALE = `ccs: 1
kind: opportunity
account: Acme
opened: 2026-11-01
players:
  - { id: ann, name: Ann Lee, title: buyer, goal: pay less }
`;

/** Questions in their order, by a piece of their title, each with the rows that are typed; none is Enter alone. */
type Asked = readonly (readonly [title: string, ...rows: string[]])[];
type Sitting = {
  readonly kind: string;
  readonly lang: string;
  /** Whom it is for. */
  readonly of: string;
  readonly asked: Asked;
  /** A row with a mark that is none of those there are, typed first where two rows are, and what is said to it. */
  readonly slip: readonly [row: string, said: string];
  readonly over: string;
  /** What the record comes to hold: the mark as it is kept, whatever it was typed as. */
  readonly kept: readonly RegExp[];
};

const SITTINGS: readonly Sitting[] = [
  {
    kind: 'learning',
    lang: 'en',
    of: 'acme',
    asked: [
      ['Their complaints', 'the phone rings at five in the morning | two people do nothing but answer it | Ann'],
      ['Their plans', 'a second depot'],
      ['Their trade'],
      ['Their own customers'],
      ['Which needs', 'orders typed only once | stated | in the plan', 'be spared at breakfast | not thought of | call before five'],
    ],
    slip: ['orders typed only once | shouted', '"shouted" is not one of'],
    over: 'Look it over',
    kept: [/trouble: two people do nothing but answer it/u, /kind: stated/u, /kind: unthought/u],
  },
  {
    kind: 'learning',
    lang: 'zh-Hans',
    of: 'acme',
    asked: [
      ['他们的抱怨', '后厨早上五点就来电话｜两个人什么也做不了，光接电话｜方敏'],
      ['他们的打算', '再开一个仓'],
      ['他们这一行'],
      ['他们自己的客户'],
      ['哪些需要', '订单只录一次｜说了｜已写进计划', '早餐时别挨骂｜没想到｜缺货的五点前先打电话'],
    ],
    slip: ['订单只录一次｜喊了', '“喊了”不在可选范围内'],
    over: '再看一遍',
    kept: [/trouble: 两个人什么也做不了，光接电话/u, /kind: stated/u, /kind: unthought/u],
  },
  {
    kind: 'quarter',
    lang: 'en',
    of: 'Nora Ellis',
    asked: [
      ['When does the quarter end?', '2026-12-31'],
      ['What is to be signed', '40,000'],
      ['Which sales are open', 'Acme and its depots | 5,000 | Active | 2026-12-11 | Ann Lee | yes', 'Byre | 9,000 | Active | | | no'],
      ['How much is missing?'],
      ['How many new contacts', 'three, with heads of logistics'],
      ['Which skill'],
    ],
    slip: ['Acme and its depots | 5,000 | Active | | | perhaps', '"perhaps" is not one of'],
    over: 'Look it over',
    kept: [/agreed: Ann Lee/u, /fits: ["']?yes/u, /fits: ["']?no/u],
  },
  {
    kind: 'quarter',
    lang: 'zh-Hans',
    of: '林晓雯',
    asked: [
      ['季度哪天结束？', '2026-12-31'],
      ['要签多少？', '40万'],
      ['手上有哪些商机', '广济门冷链食品｜76.8万｜口头同意｜2026-12-11｜罗振华｜是', '禾里农产｜51.2万｜已说出目标｜｜｜否'],
      ['还差多少？'],
      ['每周几个新联系', '三个，找物流主管'],
      ['这个季度练哪项本领？'],
    ],
    slip: ['广济门冷链食品｜76.8万｜口头同意｜｜｜也许', '“也许”不在可选范围内'],
    over: '再看一遍',
    kept: [/agreed: 罗振华/u, /fits: ["']?yes/u, /fits: ["']?no/u],
  },
];

const spaceless = (text: string): string => text.replace(/\s+/gu, '');

test.each(SITTINGS)('$kind in $lang, 40 columns and 20 rows', { timeout: 60_000 }, async ({ kind, lang, of, asked, slip, over, kept }) => {
  const home = folder();
  mkdirSync(join(home, DATA, 'opportunities'), { recursive: true });
  writeFileSync(join(home, DATA, 'opportunities', '2026-11-01-acme.yaml'), SALE);
  const walk = await ccs(['worksheet', kind, '--for', of], { home, cols: 40, rows: 20, env: { CCS_LANG: lang } });
  const sees = (text: string): Promise<void> => walk.see((screen) => spaceless(screen).includes(spaceless(text)));
  const typed = async (row: string): Promise<void> => {
    walk.type(row);
    await sees(row);
  };
  for (const [index, [title, ...rows]] of asked.entries()) {
    await sees(`${index + 1}/${asked.length} ${title}`);
    if (rows.length > 1) {
      await typed(slip[0]);
      walk.enter();
      await sees(`! ${slip[1]}`);
      walk.press('ctrl+u');
      await walk.gone((screen) => spaceless(screen).includes(spaceless(slip[0])));
    }
    for (const [number, row] of rows.entries()) {
      if (number > 0) walk.press('alt+enter');
      await typed(row);
    }
    walk.enter();
  }
  await walk.see(over);
  walk.enter();
  expect((await walk.exit()).code).toBe(0);
  expect(walk.widest()).toBeLessThanOrEqual(40);
  expect(walk.overflowing()).toEqual([]);
  const sheets = join(home, DATA, 'sheets');
  const [name = 'none'] = readdirSync(sheets);
  for (const piece of kept) expect(readFileSync(join(sheets, name), 'utf8')).toMatch(piece);
});
