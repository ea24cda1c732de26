// The questions about one player, and the player that their answers come to (docs/method.md §5).
import type { Words } from '../languages/index.ts';
import { BOUND } from '../model/account.ts';
import { ATTITUDES, CIRCLES, CONTACTS, DECISION_PARTS, PREFERS, ROLES, STYLES, type Player } from '../model/opportunity.ts';
import { questionsOf, valueOf, type Answers, type Form, type Option, type Problem, type Question, type Value } from '../interview/form.ts';
import { bribeIn } from '../method/sale/players.ts';
import { askedAs } from './asked-as.ts';

export type PlayerForm = {
  readonly words: Words;
  /** The player who is opened again, or what is known of a new one. */
  readonly player: Partial<Player>;
  readonly others: readonly Player[];
};

const GRADES = ['0', '1', '2', '3', '4', '5'] as const;
/** How far one person trusts us. */
export const TRUSTS = ['0', '1', '2', '3'] as const;

/** What is asked of a new player; the rest stands in the review list. */
export const PLAYER_FIRST: ReadonlySet<string> = new Set([
  'name',
  'title',
  'roles',
  'goal',
  'win',
  'attitude',
  'prefers',
  'metAlone',
  'rank',
  'influence',
]);

/** The form of a player, new or opened again. */
export function playerForm({ words, player, others }: PlayerForm): Form {
  const said = words.opportunity;
  const asked = (id: Exclude<keyof Player, 'id' | 'power'>, kind: Question['kind'], more: Partial<Question> = {}): Question =>
    askedAs(id, `player.${id}`, kind, standing(player[id], kind), more);
  const one = (values: readonly string[], labels: Readonly<Record<string, string>>): Partial<Question> => ({
    options: [{ value: '', label: said.unknown }, ...values.map((value) => ({ value, label: labels[value] ?? value }))],
  });
  const grades = { options: [{ value: '', label: said.unknown }, ...GRADES.map((value) => ({ value, label: value }))] };
  const people: readonly Option[] = others.map(({ id, name, title }) => ({
    value: id,
    label: name,
    ...(title === undefined ? {} : { note: title }),
  }));
  const nameOf = (id: string): string => others.find((other) => other.id === id)?.name ?? player.name ?? id;
  const turned =
    (next: (id: string) => readonly string[]) =>
    (value: Value): Problem | undefined => {
      const circle = circleThrough(player.id, typeof value === 'string' ? [value] : value.map(String), next);
      return circle && { code: 'in-circle', args: { names: circle.map(nameOf) } };
    };
  const find = (id: string): Player | undefined => others.find((other) => other.id === id);
  return () => [
    asked('name', 'text', { required: true }),
    asked('title', 'text'),
    asked('roles', 'checks', { options: ROLES.map((value) => ({ value, label: said.roles[value] })) }),
    asked('goal', 'text'),
    asked('win', 'text', { problem: (value) => bribeProblem(String(value)) }),
    asked('attitude', 'choice', one(ATTITUDES, said.attitudes)),
    asked('prefers', 'choice', one(PREFERS, said.prefersNames)),
    asked('metAlone', 'date', { side: 'behind' }),
    asked('rank', 'choice', grades),
    asked('influence', 'choice', grades),
    // The fourth level is between the organisations; a record of 0.1 may say it of a person, who then cannot do without us.
    asked('trust', 'choice', {
      ...one(TRUSTS, said.trusts),
      ...(player.trust === BOUND ? { default: TRUSTS.at(-1) ?? '' } : {}),
      stranger: (text) => (text === String(BOUND) ? { code: 'bound-person', args: undefined } : undefined),
    }),
    asked('part', 'choice', one(DECISION_PARTS, said.parts)),
    asked('style', 'choice', one(STYLES, said.styles)),
    asked('contact', 'choice', one(CONTACTS, said.contacts)),
    asked('circle', 'choice', one(CIRCLES, said.circles)),
    asked('reportsTo', 'choice', {
      options: [{ value: '', label: said.unknown }, ...people],
      problem: turned((id) => [find(id)?.reportsTo ?? []].flat()),
    }),
    asked('pain', 'text'),
    asked('painFrom', 'checks', { options: people, problem: turned((id) => find(id)?.painFrom ?? []) }),
    asked('left', 'date', { side: 'behind' }),
    asked('notes', 'text'),
  ];
}

/**
 * The player of a finished walk; what was emptied is no longer there.
 * @param before what the form does not ask stays
 */
export function playerOf(form: Form, answers: Answers, before: Pick<Player, 'id'> & Partial<Player>): Player {
  const given = Object.fromEntries(questionsOf(form(answers)).map((question) => [question.id, valueOf(question, answers) ?? '']));
  const {
    id,
    name,
    title,
    roles,
    part,
    goal,
    win,
    trust,
    rank,
    influence,
    attitude,
    style,
    contact,
    prefers,
    circle,
    metAlone,
    reportsTo,
    pain,
    painFrom,
    left,
    notes,
  } = { ...given, id: before.id } as Record<keyof Player, string>;
  const number = (text: string): number | undefined => (text === '' ? undefined : Number(text));
  const record: { [K in keyof Player]-?: unknown } = {
    ...{
      id,
      name,
      title,
      roles,
      part,
      goal,
      win,
      trust: number(trust),
      rank: number(rank),
      influence: number(influence),
      attitude,
      style,
      contact,
      prefers,
      circle,
      metAlone,
      reportsTo,
      pain,
      painFrom,
    },
    power: before.power,
    ...{ left, notes },
  };
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined && (value as string | readonly string[]).length !== 0),
  ) as Player;
}

/** A name for a player inside the record: letters and digits of any script, `-2` where it is taken. */
export function playerId(name: string, others: readonly Pick<Player, 'id'>[]): string {
  const base = (
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? ['player']
  ).join('-');
  const taken = new Set(others.map(({ id }) => id));
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!taken.has(id)) return id;
  }
}

/** The way from a player back to itself, where there is one. */
function circleThrough(
  id: string | undefined,
  first: readonly string[],
  next: (id: string) => readonly string[],
): readonly string[] | undefined {
  if (id === undefined) return undefined;
  const seen = new Set<string>();
  const search = (at: string, path: readonly string[]): readonly string[] | undefined => {
    if (at === id) return [...path, at];
    if (seen.has(at)) return undefined;
    seen.add(at);
    return next(at)
      .map((to) => search(to, [...path, at]))
      .find((found) => found !== undefined);
  };
  return first.map((to) => search(to, [id])).find((found) => found !== undefined);
}

/** A win that is money or a present for the person is none (docs/method.md §5). */
function bribeProblem(text: string): Problem | undefined {
  const piece = bribeIn(text);
  return piece === undefined ? undefined : { code: 'bribe', args: { text: piece } };
}

function standing(value: unknown, kind: Question['kind']): Value | undefined {
  if (Array.isArray(value)) return value as readonly string[];
  if (value !== undefined) return String(value);
  return kind === 'choice' ? '' : kind === 'checks' ? [] : undefined;
}
