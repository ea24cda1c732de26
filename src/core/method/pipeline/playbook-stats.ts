// What became of the questions and scenes of a playbook in the calls that were held, version by version (docs/method.md §2, §3, §7).
import type { Playbook } from '../../model/playbook.ts';
import { diagnoseOf } from '../../model/playbook-parts.ts';
import { listOf } from '../../model/value.ts';
import { ENOUGH, shareOf, type Share } from './team.ts';

type Said = { readonly ask: string };
/** What is counted of a call, and of a prompter. */
type CountedCall = {
  readonly frame?: string | undefined;
  readonly confirm?: string | undefined;
  readonly impact?: readonly (Said & { readonly answer: string })[] | undefined;
  readonly scenarios?:
    | readonly {
        readonly id: string;
        readonly wanted?: 'yes' | 'no' | 'unsure' | undefined;
        readonly answers?:
          | readonly (Said & { readonly number?: string | number | undefined; readonly low?: number | undefined })[]
          | undefined;
      }[]
    | undefined;
};
export type Counted = {
  readonly playbook: { readonly id: string; readonly hash: string };
  readonly frame: readonly string[];
  readonly scenarios: readonly { readonly id: string; readonly capability: string; readonly diagnose: readonly Said[] }[];
  readonly impact?: readonly Said[] | undefined;
  readonly confirm: string;
  readonly calls?: readonly CountedCall[] | undefined;
};
/** A prompter, and what went on from it. */
export type Held = { readonly id: string; readonly prompter: Counted; readonly accepted: boolean; readonly champion: boolean };
/** The playbook as it stands today, by its id. */
export type Known = { readonly id: string; readonly hash: string; readonly playbook: Playbook };

export type QuestionStats = {
  readonly part: 'frame' | 'scene' | 'impact' | 'confirm';
  readonly scene: string | undefined;
  readonly ask: string;
  /** Calls in which it stood, in which it was answered, and with a figure. */
  readonly asked: number;
  readonly answered: number;
  readonly figures: number;
  readonly share: Share;
};
export type SceneStats = { readonly id: string; readonly capability: string; readonly calls: number } & Readonly<
  Record<'yes' | 'no' | 'unsure', number>
>;
/** What somebody asked in their own words, and the records that it stands in. */
export type OwnQuestion = { readonly ask: string; readonly scene: string | undefined; readonly records: readonly string[] };
export type VersionStats = {
  readonly playbook: string;
  readonly hash: string;
  /** It is what the playbook says today. */
  readonly current: boolean;
  readonly prompters: number;
  readonly calls: number;
  /** Of the prompters with a call, how many led to a letter that the buyer accepted, and to a champion. */
  readonly accepted: Share;
  readonly champion: Share;
  readonly questions: readonly QuestionStats[];
  readonly scenes: readonly SceneStats[];
  /** In place of a question of the playbook; only where its wording is known. */
  readonly rewritten: readonly OwnQuestion[];
  /** Asked in the call beside what was prepared. */
  readonly others: readonly OwnQuestion[];
};

type Asked = { readonly part: QuestionStats['part']; readonly scene: string | undefined; readonly ask: string };
type Answered = { readonly figure: boolean };

/**
 * Version by version, the one of today first and then what was used most.
 * @param enough out of fewer no share is said
 */
export function playbookStats(all: readonly Held[], known: readonly Known[], enough = ENOUGH): readonly VersionStats[] {
  const versions = new Map<string, Held[]>();
  for (const one of all) {
    const key = JSON.stringify([one.prompter.playbook.id, one.prompter.playbook.hash]);
    versions.set(key, [...(versions.get(key) ?? []), one]);
  }
  return [...versions.values()]
    .map((held) => versionOf(held, known, enough))
    .sort(
      (a, b) =>
        (a.playbook < b.playbook ? -1 : a.playbook > b.playbook ? 1 : 0) ||
        Number(b.current) - Number(a.current) ||
        b.prompters - a.prompters,
    );
}

function versionOf(held: readonly Held[], known: readonly Known[], enough: number): VersionStats {
  const { id, hash } = (held[0] as Held).prompter.playbook;
  const now = known.find((one) => one.id === id && one.hash === hash);
  const met = held.filter(({ prompter }) => (prompter.calls ?? []).length > 0);
  const asked = new Map(held.map(({ prompter }) => [prompter, byKey(askedBy(prompter))]));
  const calls = met.flatMap(({ prompter }) => (prompter.calls ?? []).map((call) => ({ prompter, call })));
  const prepared = now && byKey(askedBy(now.playbook));
  const asks = prepared ?? byKey([...asked.values()].flatMap((questions) => [...questions.values()]));
  return {
    playbook: id,
    hash,
    current: now !== undefined,
    prompters: held.length,
    calls: calls.length,
    accepted: shareOf(met.filter(({ accepted }) => accepted).length, met.length, enough),
    champion: shareOf(met.filter(({ champion }) => champion).length, met.length, enough),
    questions: [...asks].map(([key, one]): QuestionStats => {
      const among = calls.filter(({ prompter }) => asked.get(prompter)?.has(key));
      const answers = among.flatMap(({ call }) => answerIn(call, one) ?? []);
      return {
        ...one,
        asked: among.length,
        answered: answers.length,
        figures: answers.filter(({ figure }) => figure).length,
        share: shareOf(answers.length, among.length, enough),
      };
    }),
    scenes: scenesOf(held, calls),
    rewritten:
      prepared === undefined
        ? []
        : ownQuestions(held, ({ prompter }) => [...(asked.get(prompter) ?? [])].flatMap(([key, one]) => (prepared.has(key) ? [] : [one]))),
    others: ownQuestions(met, ({ prompter }) => (prompter.calls ?? []).flatMap((call) => besides(prompter, call))),
  };
}

/** The questions of a playbook, or of a prompter made from one, in the order of the conversation. */
function askedBy(book: Playbook | Counted): readonly Asked[] {
  const frame = listOf<string>(book.frame).slice(0, 1);
  const scenes = book.scenarios.flatMap((scenario) =>
    ('diagnose' in scenario ? diagnoseOf(scenario) : []).map(({ ask }): Asked => ({ part: 'scene', scene: scenario.id, ask })),
  );
  const impact = (book.impact ?? []).map(
    (one): Asked => ({ part: 'impact', scene: undefined, ask: typeof one === 'string' ? one : one.ask }),
  );
  return [
    ...frame.map((ask): Asked => ({ part: 'frame', scene: undefined, ask })),
    ...scenes,
    ...impact,
    { part: 'confirm', scene: undefined, ask: book.confirm },
  ];
}

/** Frames and confirm questions are noted once for a call, whatever their words. */
function keyOf({ part, scene, ask }: Asked): string {
  return JSON.stringify(part === 'frame' || part === 'confirm' ? [part] : [part, scene, ask]);
}

function answerIn(call: CountedCall, { part, scene, ask }: Asked): Answered | undefined {
  if (part === 'frame' || part === 'confirm') return call[part] === undefined ? undefined : { figure: /\d/u.test(call[part]) };
  if (part === 'impact') {
    const found = call.impact?.find((one) => one.ask === ask);
    return found && { figure: /\d/u.test(found.answer) };
  }
  const found = call.scenarios?.find(({ id }) => id === scene)?.answers?.find((one) => one.ask === ask);
  return found && { figure: found.number !== undefined || found.low !== undefined };
}

function besides(prompter: Counted, { scenarios = [] }: CountedCall): readonly Asked[] {
  return scenarios.flatMap(({ id, answers = [] }) => {
    const prepared = prompter.scenarios.find((one) => one.id === id)?.diagnose ?? [];
    return answers
      .filter(({ ask }) => !prepared.some((one) => one.ask === ask))
      .map(({ ask }): Asked => ({ part: 'scene', scene: id, ask }));
  });
}

function scenesOf(
  held: readonly Held[],
  calls: readonly { readonly prompter: Counted; readonly call: CountedCall }[],
): readonly SceneStats[] {
  const scenes = new Map(held.flatMap(({ prompter }) => prompter.scenarios.map(({ id, capability }) => [id, capability] as const)));
  return [...scenes].map(([id, capability]) => {
    const among = calls.filter(({ prompter }) => prompter.scenarios.some((one) => one.id === id));
    const said = (wanted: 'yes' | 'no' | 'unsure'): number =>
      among.filter(({ call }) => call.scenarios?.find((one) => one.id === id)?.wanted === wanted).length;
    return { id, capability, calls: among.length, yes: said('yes'), no: said('no'), unsure: said('unsure') };
  });
}

function ownQuestions(held: readonly Held[], of: (one: Held) => readonly Asked[]): readonly OwnQuestion[] {
  const found = new Map<string, { ask: string; scene: string | undefined; records: Set<string> }>();
  for (const one of held)
    for (const { ask, scene, part } of of(one)) {
      if (part === 'frame' || part === 'confirm') continue;
      const key = JSON.stringify([scene, ask]);
      const before = found.get(key) ?? { ask, scene, records: new Set<string>() };
      before.records.add(one.id);
      found.set(key, before);
    }
  return [...found.values()].map(({ records, ...one }) => ({ ...one, records: [...records] }));
}

/** Each of them once, the first that was met. */
function byKey(all: readonly Asked[]): ReadonlyMap<string, Asked> {
  const found = new Map<string, Asked>();
  for (const one of all) if (!found.has(keyOf(one))) found.set(keyOf(one), one);
  return found;
}
