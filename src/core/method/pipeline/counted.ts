// What marketing counts where it may not read: conversations that came back without a name, and are counted like any other
// (docs/method.md §7).
import * as z from 'zod';
import type { Playbook } from '../../model/playbook.ts';
import { diagnoseOf, impactOf } from '../../model/playbook-parts.ts';
import type { Process } from '../../model/process.ts';
import { listOf } from '../../model/value.ts';
import type { Counted, Known } from './playbook-stats.ts';

const told = z.string().nullish();
const asked = z.object({ ask: told });
const rows = z.array(
  z.object({
    id: z.string(),
    playbook: z.string(),
    hash: z.string().catch(''),
    prepared: z.object({
      frame: z.union([z.string(), z.array(told)]).nullish(),
      scenarios: z.array(z.object({ id: told, capability: told, diagnose: z.array(asked).catch([]) })).catch([]),
      impact: z.array(asked).catch([]),
      confirm: told,
    }),
    calls: z.array(
      z.object({
        frame: told,
        confirm: told,
        impact: z.array(z.object({ ask: told, answer: told })).catch([]),
        scenarios: z
          .array(
            z.object({
              id: told,
              wanted: z.enum(['yes', 'no', 'unsure']).nullish().catch(undefined),
              answers: z.array(z.object({ ask: told, number: z.number().nullish(), low: z.number().nullish() })).catch([]),
            }),
          )
          .catch([]),
      }),
    ),
    accepted: z.array(z.string()),
    sales: z.array(z.object({ process: told, milestones: z.array(z.object({ milestone: z.string(), date: z.string() })).catch([]) })),
  }),
);

/** A conversation with the days on which letters from it were accepted, and how far the sales came that it belongs to. */
type CountedRow = {
  /** A number that says nothing. */
  readonly id: string;
  readonly prompter: Counted;
  readonly accepted: readonly string[];
  readonly sales: readonly { readonly process: string | undefined; readonly milestones: readonly { milestone: string; date: string }[] }[];
};

/**
 * The texts that whoever counts knows already, and all that they are told.
 * @param playbooks those of the team, and ours
 * @param processes by their ids
 */
export function knownTexts(playbooks: readonly Known[], processes: Readonly<Record<string, Process>>): Readonly<Record<string, 1>> {
  const texts = [
    ...playbooks.flatMap(({ id, playbook }) => [id, ...textsOf(playbook)]),
    ...Object.entries(processes).flatMap(([id, { milestones }]) => [id, ...milestones.map((one) => one.id)]),
    'lost',
    'back',
  ];
  return Object.fromEntries(texts.map((text) => [text, 1]));
}

function textsOf(playbook: Playbook): readonly string[] {
  const scenes = playbook.scenarios.flatMap((one) => [
    one.id,
    one.capability,
    ...('diagnose' in one ? diagnoseOf(one).map(({ ask }) => ask) : []),
  ]);
  return [...listOf(playbook.frame), playbook.confirm, ...scenes, ...impactOf(playbook).map(({ ask }) => ask)];
}

/**
 * Conversations as they came back.
 * @param value unchecked; what is of another shape than ours is left out
 */
export function countedRows(value: unknown): readonly CountedRow[] {
  return (rows.safeParse(value).data ?? []).map(({ id, playbook, hash, prepared, calls, accepted, sales }) => ({
    accepted,
    sales: sales.map((one) => ({ ...one, process: one.process ?? undefined })),
    id,
    prompter: {
      playbook: { id: playbook, hash },
      frame: listOf(prepared.frame ?? []).map((one) => one ?? ''),
      confirm: prepared.confirm ?? '',
      impact: asks(prepared.impact),
      scenarios: prepared.scenarios.flatMap((one) =>
        one.id && one.capability ? [{ id: one.id, capability: one.capability, diagnose: asks(one.diagnose) }] : [],
      ),
      calls: calls.map((call) => ({
        frame: call.frame ?? undefined,
        confirm: call.confirm ?? undefined,
        impact: call.impact.flatMap(({ ask, answer }) => (ask ? [{ ask, answer: answer ?? '' }] : [])),
        scenarios: call.scenarios.flatMap(({ id: scene, wanted, answers }) =>
          scene ? [{ id: scene, wanted: wanted ?? undefined, answers: figures(answers) }] : [],
        ),
      })),
    },
  }));
}

function asks(list: readonly { readonly ask?: string | null | undefined }[]): readonly { readonly ask: string }[] {
  return list.flatMap(({ ask }) => (ask ? [{ ask }] : []));
}

type Answer = { readonly ask: string; readonly number: number | undefined; readonly low: number | undefined };

function figures(
  list: readonly { ask?: string | null | undefined; number?: number | null | undefined; low?: number | null | undefined }[],
): readonly Answer[] {
  return list.flatMap(({ ask, number, low }) => (ask ? [{ ask, number: number ?? undefined, low: low ?? undefined }] : []));
}
