// Won and lost of a period in words: the patterns, and each sale with why.
import { labelled } from '../../languages/labelled.ts';
import type { Ended, Pattern, PatternRow, ReviewReport } from '../../method/pipeline/reviews.ts';
import { PATTERNS } from '../../method/pipeline/reviews.ts';
import type { Period } from '../../method/pipeline/team.ts';
import { REASONS } from '../../model/opportunity.ts';
import { amountOf, amountsOf, oneLine, titleOf, type Said } from '../pipeline/said.ts';
import { fewNote, inPerCent, type Report, type ReportBars, type ReportSection, type ReportTable } from './report.ts';

/**
 * @param commandFor how a sale is reviewed
 * @param enough out of fewer no share is said; ours where it is not said
 */
export function reviewsReport(
  data: ReviewReport & { readonly period: Period },
  commandFor: (id: string) => string,
  enough: number | undefined,
  said: Said,
): Report {
  const { report: words } = said.words.review;
  const title = words.title(data.period);
  if (data.all.length === 0) return { title, sections: [{ parts: [{ kind: 'text', text: words.none() }] }] };
  const { won, lost, all, unreviewed, ownWord, patterns } = data;
  const notes = [
    words.sums({ won, lost }),
    ...(unreviewed.length === 0 ? [] : [words.missing({ count: unreviewed.length, of: all.length })]),
    ...(ownWord.length === 0 ? [] : [words.ownWord({ count: ownWord.length })]),
  ];
  return {
    title,
    sections: [
      { parts: [...notes.map((text) => ({ kind: 'text', text }) as const), fewNote(enough, said)] },
      ...PATTERNS.map((pattern) => patternSection(pattern, patterns[pattern], said)),
      { head: words.all, parts: [{ kind: 'list', items: all.map((one) => item(one, commandFor, said)) }] },
    ],
  };
}

function patternSection(pattern: Pattern, rows: readonly PatternRow[], said: Said): ReportSection {
  const { report: words } = said.words.review;
  const head = words.patterns[pattern];
  if (rows.length === 0) return { head, parts: [{ kind: 'text', text: words.nothingYet() }] };
  const bars: ReportBars = {
    kind: 'bars',
    title: head,
    bars: rows.map((row) => ({ label: nameOf(pattern, row, said), parts: [row.won, row.lost], said: `${row.won}/${row.won + row.lost}` })),
    parts: [
      { name: words.heads.won, look: 'forecast' },
      { name: words.heads.lost, look: 'light' },
    ],
  };
  const table: ReportTable = {
    kind: 'table',
    name: head,
    head: [
      words.heads.what,
      words.heads.won,
      words.heads.lost,
      words.heads.share,
      words.heads.amountWon,
      words.heads.amountLost,
      words.heads.which,
    ],
    rows: rows.map((row) => [
      nameOf(pattern, row, said),
      row.won,
      row.lost,
      words.share(inPerCent(row.share)),
      amountsOf(row.amounts.won, said).join('\n'),
      amountsOf(row.amounts.lost, said).join('\n'),
      said.words.team.listed({ names: row.ids, more: false }),
    ]),
  };
  return { head, parts: [bars, table] };
}

function nameOf(pattern: Pattern, { key, name }: PatternRow, { words: { review } }: Said): string {
  if (pattern === 'milestone' && name !== undefined) return oneLine(review.report.stage({ name }));
  const reason = pattern === 'reason' ? REASONS.find((one) => one === key) : undefined;
  return reason === undefined ? key || review.report.unknown[pattern] : review.reasons[reason];
}

function item(one: Ended, commandFor: (id: string) => string, said: Said): { title: string; about: string; lines: readonly string[] } {
  const { review, pipeline } = said.words;
  const { report: words } = review;
  const about = [words.ended({ how: one.how, date: one.day }), one.owner ?? pipeline.nobody(), amountOf(one.value, one.currency, said)];
  const { review: told } = one;
  const lines =
    told === undefined
      ? [...(one.noted === undefined ? [] : [words.noted({ what: oneLine(one.noted) })]), words.unreviewed({ command: commandFor(one.id) })]
      : [
          words.why({ reason: told.reason, why: oneLine(told.why), by: told.by }),
          ...(['decided', 'competitor', 'learned'] as const).flatMap((key) =>
            told[key] === undefined ? [] : [labelled(review.labels[key], oneLine(told[key]))],
          ),
        ];
  return { title: titleOf(one), about: about.filter(Boolean).join(' · '), lines };
}
