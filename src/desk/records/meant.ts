// The record that somebody means: by its id, the beginning of one, or any part of who and what it is about.
import { CcsError, Interrupted } from '../../core/errors.ts';
import type { OptionView } from '../../core/interview/port.ts';
import { searched } from '../../core/languages/searched.ts';
import { lineOf, type Listed } from '../../core/model/listed.ts';
import { nearest } from '../../core/model/schema-problems.ts';
import { dayOf, kindNamed, storeOf, type KindName, type RecordOf, type Stored } from '../../workspace/index.ts';
import { shownPath } from '../../workspace/shown-path.ts';
import type { Desk } from '../desk.ts';
import { letterName } from './letter-name.ts';

/** As many are named where nobody can choose. */
const MOST_NAMED = 20;

type Fitting<K extends KindName> = { readonly id: string; readonly listed: Listed; readonly stored?: Stored<RecordOf<K>> };

/**
 * The record that is meant; without a word for it the newest. A later way is tried only where the earlier finds nothing: the id, the
 * beginning of one, any part of account, contact, subject or id. Several that fit are chosen from in a terminal.
 * @throws CcsError no-record, ambiguous-id where nobody can choose, and what reading throws; Interrupted
 */
export async function meantRecord<K extends KindName>(desk: Desk, kind: K, typed?: string): Promise<Stored<RecordOf<K>>> {
  try {
    return await found(desk, kind, typed);
  } catch (error) {
    if (!(error instanceof CcsError && error.code === 'no-record') || desk.workspace.team !== undefined) throw error;
    // Whoever stands in another folder than they think sees it by its name.
    throw new CcsError('no-record', { ...(error as CcsError<'no-record'>).args, folder: shownPath(desk.io, desk.workspace.root) });
  }
}

async function found<K extends KindName>(desk: Desk, kind: K, typed: string | undefined): Promise<Stored<RecordOf<K>>> {
  const store = storeOf(desk.io, desk.workspace).open(kind);
  if (typed === undefined) return store.find();
  const begun = await store.ids(typed);
  if (begun.length === 1) return store.read(begun[0] as string);
  const all = await everyOne(desk, kind);
  const fitting = begun.length > 0 ? all.filter(({ id }) => begun.includes(id)) : heldBy(all, typed);
  const [one, ...more] = fitting;
  if (one === undefined) {
    const near = nearName(all, typed.trim());
    if (near === undefined) return store.find(typed);
    throw new CcsError('no-record', { kind, id: typed, near });
  }
  if (more.length > 0) return store.read(await chosenId(desk, kind, typed, todaysFirst(fitting, dayOf(desk.io.now()))));
  desk.tell(desk.style.dim(desk.words.find.meant({ id: one.id, line: lineFor(desk, kind, one.listed) })));
  return store.read(one.id);
}

/** Whom and what a record is about, in one line: a letter is about what its kind is called. */
export function lineFor(desk: Desk, kind: KindName, listed: Listed): string {
  const { subject } = listed;
  return lineOf(kind === 'letter' && subject !== undefined ? { ...listed, subject: letterName(desk, subject) } : listed);
}

/** Those that hold the text, or else each of its words, in who and what they are about. */
export function heldBy<F extends { readonly id: string; readonly listed: Listed }>(all: readonly F[], typed: string): readonly F[] {
  const named = ({ id, listed: { account = '', contact = '', subject = '' } }: F): string =>
    searched([account, contact, subject, id].join('\n'));
  const wanted = searched(typed.trim());
  const whole = all.filter((one) => named(one).includes(wanted));
  if (whole.length > 0) return whole;
  const words = wanted.split(/\s+/u);
  return words.length < 2 ? [] : all.filter((one) => words.every((word) => named(one).includes(word)));
}

/**
 * What was meant where the hand slipped in a name: as many words of one as were typed, of Chinese as many characters. Short ones are near
 * to too many.
 */
function nearName(all: readonly { readonly listed: Listed }[], typed: string): string | undefined {
  const isHan = /^\p{Script=Han}+$/u.test(typed);
  if (typed.length < (isHan ? 3 : 4)) return undefined;
  const texts = all.flatMap(({ listed: { account = '', contact = '', subject = '' } }) => [account, contact, subject]);
  const piecesOf = isHan ? (text: string) => windows([...text], [...typed].length, '') : named;
  return nearest(typed, new Set(texts.flatMap(piecesOf)));

  function named(text: string): string[] {
    return windows(text.split(/[\s/]+/u), typed.split(/\s+/u).length, ' ');
  }
}

function windows(parts: readonly string[], length: number, between: string): string[] {
  return parts.flatMap((_, from) => (from + length <= parts.length ? [parts.slice(from, from + length).join(between)] : []));
}

/** What is of today is meant most often; the others stay in their order. */
function todaysFirst<F extends { readonly listed: Listed }>(fitting: readonly F[], today: string): readonly F[] {
  const isToday = ({ listed }: F): boolean => listed.date === today;
  return [...fitting.filter(isToday), ...fitting.filter((one) => !isToday(one))];
}

async function everyOne<K extends KindName>(desk: Desk, kind: K): Promise<readonly Fitting<K>[]> {
  const { listed } = await kindNamed(kind).listing();
  const all: Fitting<K>[] = [];
  for await (const batch of storeOf(desk.io, desk.workspace).open(kind).list())
    for (const one of batch) all.push({ id: one.id, listed: 'value' in one ? listed(one.value) : {} });
  return all;
}

/** @throws CcsError ambiguous-id; Interrupted */
async function chosenId(desk: Desk, kind: KindName, typed: string, fitting: readonly Fitting<KindName>[]): Promise<string> {
  const named = fitting.map(({ id, listed }) => ({ id, line: lineFor(desk, kind, listed) }));
  if (!desk.canAsk)
    throw new CcsError('ambiguous-id', { id: typed, candidates: named.slice(0, MOST_NAMED), more: Math.max(0, named.length - MOST_NAMED) });
  const { which, whichHelp } = desk.words.find;
  return chosenOf(
    desk,
    which({ typed, kind }),
    whichHelp(),
    named.map(({ id, line }) => ({ value: id, label: line || id, note: line === '' ? '' : id })),
  );
}

/**
 * One of several, chosen from a list in a terminal.
 * @throws Interrupted where somebody goes back, or leaves
 */
export async function chosenOf(desk: Desk, title: string, help: string, options: readonly OptionView[]): Promise<string> {
  const port = await desk.io.port({ words: desk.words, color: desk.color, accessible: desk.accessible });
  const reply = await port.ask({ id: 'which', kind: 'choice', title, help, at: 1, of: 1, options });
  if (reply.act !== 'answer' || typeof reply.value !== 'string') throw new Interrupted();
  return reply.value;
}
