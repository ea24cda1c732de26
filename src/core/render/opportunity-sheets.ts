// What the sheets of an opportunity came to, as labelled lines of its page.
import type { Words } from '../languages/index.ts';
import { GROUP_NAMES, type Moved } from '../method/sale/assessment.ts';
import { READY } from '../method/sale/closing.ts';
import { qualified, type Qualified, type Totals } from '../method/sale/qualified.ts';
import { MARKS, type Opportunity } from '../model/opportunity.ts';

export type PageRow = {
  readonly label: string;
  readonly lines: readonly string[];
  readonly weight?: 'danger' | 'next' /** To be copied, so it is not wrapped. */;
  readonly command?: string;
};

/** Of each kind. */
const MOST_CHANGES = 3;

/** A row for every sheet that was filled. */
export function sheetRows(id: string, opportunity: Opportunity, words: Words): readonly PageRow[] {
  const { page } = words.opportunity;
  const sheets = qualified(opportunity);
  return [
    { label: page.assessed, lines: assessedLines(sheets, words) },
    { label: page.strategy, lines: strategyLines(id, sheets, words) },
    { label: page.tender, lines: tenderLines(sheets, words) },
    { label: page.ready, lines: readyLines(sheets, words) },
  ].filter(({ lines }) => lines.length > 0);
}

function assessedLines({ us, them }: Qualified, words: Words): readonly string[] {
  const said = words.opportunity;
  const totals = (name: string, { groups }: Totals): string => {
    const given = GROUP_NAMES.map((group) => ({
      group: said.groups[group],
      marks: MARKS.flatMap((mark) => (groups[group][mark] > 0 ? [{ mark: words.qualifying.sign(mark), count: groups[group][mark] }] : [])),
    }));
    return said.totals({ name, groups: given });
  };
  const newest = us ?? them;
  if (newest === undefined) return [];
  const named = (moved: readonly Moved[]) => ({
    names: moved.slice(0, MOST_CHANGES).map(({ number }) => `${number} ${words.qualifying.questions[number][0]}`),
    more: Math.max(0, moved.length - MOST_CHANGES),
  });
  const isBetter = ({ from, to }: Moved): boolean => MARKS.indexOf(to) < MARKS.indexOf(from);
  const [better, worse] = [newest.changed.filter(isBetter), newest.changed.filter((moved) => !isBetter(moved))];
  return [
    ...(us ? [totals(words.qualifying.us, us)] : []),
    ...(them ? [totals(them.name, them)] : []),
    said.assessedOn({ date: newest.date, since: newest.changedSince, better: named(better), worse: named(worse) }),
  ];
}

function strategyLines(id: string, { strategy }: Qualified, { opportunity: said, qualifying }: Words): readonly string[] {
  if (strategy === undefined) return [];
  const { outcome, date, holds } = strategy;
  const [name, meaning] = qualifying.strategy.outcomes[outcome];
  // Its first sentence says which it is; what it means in the next weeks stands in the sheet.
  const [first = meaning] = /^.*?(?:[.:](?= )|[：。])/u.exec(meaning) ?? [];
  const line = said.strategyOf({ name, date, meaning: first.replace(/[:：]$/u, (colon) => (colon === ':' ? '.' : '。')) });
  return holds ? [line] : [line, said.strategyGone({ command: `ccs opportunity strategy ${id}` })];
}

function tenderLines({ tender }: Qualified, { opportunity: said, qualifying: { bid } }: Words): readonly string[] {
  if (tender === undefined) return [];
  const { decision, reason, due } = tender;
  return [
    said.because({ what: bid.heading[decision ?? 'open'], why: bid.reasons[reason] }),
    ...(due === undefined ? [] : [bid.due({ due })]),
  ];
}

function readyLines({ ready }: Qualified, { opportunity: said, qualifying }: Words): readonly string[] {
  if (ready === undefined) return [];
  return [
    said.readyOf({
      known: READY.length - ready.unknown.length,
      of: READY.length,
      open: ready.unknown.map((key) => qualifying.ready.names[key]),
    }),
  ];
}
