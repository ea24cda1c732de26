// A plan that came back: the questions before it is taken into the sale, and the agreed plan that it comes to (docs/method.md §4).
import type { Words } from '../languages/index.ts';
import type { PlanReply } from '../method/letters/plan-reply.ts';
import type { Criterion, Opportunity } from '../model/opportunity.ts';
import type { Answers, Form, Question } from '../interview/form.ts';
import { PLAN_COLUMNS, planFrom, planProblem } from './plan-rows.ts';
import { asksYesNo } from './qualifying-question.ts';

type Plan = NonNullable<Opportunity['plan']>;
type Row = Readonly<Record<string, string>>;

/** A cell whose words mean nothing in its column. */
export type Unread = { readonly row: number; readonly event: string; readonly field: string; readonly text: string };

export type ReplyForm = {
  readonly words: Words;
  /** Whom the plan went to. */
  readonly to: string;
  /** The day on which it was changed, as far as that is known. */
  readonly changed: string;
  /** Cells that should be a day and are none that is understood. */
  readonly days: readonly Unread[];
};

/** Asks for a yes, for who agreed and when, and for the days that were not understood. */
export function replyForm({ words, to, changed, days }: ReplyForm): Form {
  const said = words.letters.reply;
  const question = (
    id: string,
    kind: Question['kind'],
    [title, help]: readonly [string, string],
    more: Partial<Question> = {},
  ): Question => ({
    id,
    kind,
    title: () => title,
    help: () => help,
    required: true,
    ...more,
  });
  const taken = asksYesNo(words, 'agreed', 'reply.agreed', undefined, ['unsure']);
  return (answers) => [
    taken,
    ...(isAgreed(answers)
      ? [
          question('by', 'text', said.by, to === '' ? {} : { default: to }),
          question('on', 'date', said.on, { default: changed }),
          ...days.map(({ row, event, text }) => question(`day.${row}`, 'date', said.day({ row, event, text }), { required: false })),
        ]
      : []),
  ];
}

/** The steps as the buyer left them. */
export type Replied = {
  readonly reply: Pick<PlanReply, 'rows'>;
  /** What each printed column holds. */
  readonly fields: readonly (string | undefined)[];
  /** What stood in each printed cell, a list a step. */
  readonly printed: readonly (readonly string[])[];
  /** The steps that went out, as cells, with their ids. */
  readonly issued: readonly Row[];
  /** The steps of the sale as they stand now. */
  readonly plan: Plan;
  /** The day that a cell means; undefined where it is none. */
  readonly dayIn: (text: string) => string | undefined;
};

/**
 * The plan that the reply comes to: a cell that the buyer left alone is as the sale has it now, or as it went out.
 * @param answers days for cells that are none, by `day.ROW`
 * @returns the steps, and the cells that were not understood: a step keeps there what it had
 */
export function repliedPlan(given: Replied, answers: Answers = {}): { plan: Plan; unread: readonly Unread[] } {
  const unread: Unread[] = [];
  const plan = given.reply.rows.map(({ was, cells }, index): Plan[number] => {
    const old = was === undefined ? undefined : given.issued[was];
    const now = given.plan.find(({ id }) => id !== undefined && id === old?.['id']);
    const written: Record<string, string> = {};
    given.fields.forEach((field, column) => {
      const cell = cells[column] ?? '';
      if (field === undefined || (was !== undefined && cell === (given.printed[was]?.[column] ?? ''))) return;
      written[field === 'week' ? 'date' : field] = cell;
    });
    const event = written['event'] ?? old?.['event'] ?? cells.find((cell) => cell !== '') ?? '';
    const fail = (field: string, text: string): void => {
      unread.push({ row: index + 1, event, field, text });
    };
    const changed: Record<string, string> = { event };
    for (const [field, text] of Object.entries(written)) {
      const value = field === 'date' ? dayOf(text, index, given, answers) : text;
      if (value === undefined) fail(field, text);
      else if (planProblem([{ event: 'x', [field]: value }]) === undefined) changed[field] = value;
      else fail(field, text);
    }
    const before = now ?? (old && planFrom([pruned(old)])[0]);
    const { id, moved } = now ?? { id: old?.['id'], moved: Number(old?.['moved'] ?? 0) || undefined };
    return joined(before, planFrom([changed])[0]!, Object.keys(changed), { id, moved });
  });
  return { plan, unread };
}

/** What was changed over what stood there; a cell that was emptied is gone. */
function joined(
  before: Plan[number] | undefined,
  after: Plan[number],
  fields: readonly string[],
  { id, moved }: { readonly id: string | undefined; readonly moved: number | undefined },
): Plan[number] {
  const rest = Object.fromEntries(Object.entries(before ?? {}).filter(([key]) => !fields.includes(key))) as Partial<Plan[number]>;
  const { id: _, moved: __, ...steps } = { ...rest, ...after };
  return { ...steps, ...(id === undefined ? {} : { id }), ...(moved === undefined ? {} : { moved }) };
}

function pruned(row: Row): Row {
  const cells = PLAN_COLUMNS.map((key) => [key, row[key] ?? ''] as const).filter(([, cell]) => cell !== '');
  const good = cells.filter(([key, cell]) => key === 'event' || planProblem([{ event: 'x', [key]: cell }]) === undefined);
  return Object.fromEntries(good);
}

function dayOf(text: string, index: number, { dayIn }: Replied, answers: Answers): string | undefined {
  if (text === '') return '';
  const said = answers[`day.${index + 1}`];
  return dayIn(text) ?? (typeof said === 'string' ? said : undefined);
}

/** Criteria as the buyer left them; one that was reworded keeps how it was looked at. */
export function repliedCriteria({ criteria, changes }: Pick<PlanReply, 'criteria' | 'changes'>, before: readonly Criterion[]): Criterion[] {
  const reworded = new Map(changes.flatMap(({ code, args }) => (code === 'criterion-changed' ? [[args.to, args.from] as const] : [])));
  return criteria.map((text) => {
    const looks = before.find((one) => one.text === text || one.text === reworded.get(text))?.looks;
    return looks === undefined ? { text } : { text, looks };
  });
}

/** Whether the plan is to be taken. */
export function isAgreed({ agreed }: Answers): boolean {
  return agreed === 'yes';
}
