// Who is missing in an opportunity, and what is not known of those who are there (docs/method.md §5).
import { LANGUAGES, TAGS } from '../../languages/index.ts';
import { powerOf } from './power-sponsor.ts';
import { ROLES, type Opportunity, type Player } from '../../model/opportunity.ts';

type Role = (typeof ROLES)[number];

/** What is missing, as data; `words.opportunity.gaps` has the wording and the reason. */
export type Gap =
  | { readonly code: 'nobody'; readonly args: undefined }
  | { readonly code: 'met-before-decider'; readonly args: { names: readonly string[] } }
  | { readonly code: 'role-unfilled'; readonly args: { role: Role; graded?: true } }
  | {
      readonly code: 'goal-unknown' | 'win-unknown' | 'not-met-alone' | 'adversary-not-met' | 'no-role' | 'not-on-map';
      readonly args: { player: string; name: string };
    }
  | { readonly code: 'unknown-player'; readonly args: { player: string; name: string; ref: string } };

/** The piece of a personal win that is a bribe, in any language (money, a share or a present); undefined where there is none. */
export function bribeIn(win: string): string | undefined {
  return TAGS.map((tag) => LANGUAGES[tag].bargaining.bribe.exec(win)?.[0].trim()).find((piece) => piece !== undefined);
}

/** The players who are still there. */
export function presentPlayers({ players = [] }: Pick<Opportunity, 'players'>): readonly Player[] {
  return players.filter(({ left }) => left === undefined);
}

/** Somebody who can buy: decides, signs the money, or gets what they want. */
function canBuy({ roles = [], part, power }: Player): boolean {
  const byRole = roles.includes('decision-maker') || roles.includes('finance-approver');
  return byRole || part === 'decides' || part === 'approves' || powerOf(power).verdict === 'yes';
}

/** Those who can buy before the others, who are otherwise in their order. */
export function decidersFirst(players: readonly Player[]): readonly Player[] {
  return players.toSorted((a, b) => Number(canBuy(b)) - Number(canBuy(a)));
}

/** Whom we see although nobody who can buy is known yet: whoever cannot buy is visited after somebody who can is identified. */
function metBeforeDecider(players: readonly Player[]): readonly string[] {
  if (players.some(canBuy)) return [];
  return players.filter(({ metAlone, contact = 'none' }) => metAlone !== undefined || contact !== 'none').map(({ name }) => name);
}

/** What is missing, what matters most first: roles nobody has, then what is not known of each player. */
export function gapsOf(opportunity: Pick<Opportunity, 'players' | 'milestones'>): readonly Gap[] {
  const players = presentPlayers(opportunity);
  if (players.length === 0) return [{ code: 'nobody', args: undefined }];
  const filled = new Set(players.flatMap(({ roles = [] }) => roles));
  // A milestone may be shown by somebody who is nowhere named as what it is called after.
  const graded = new Set((opportunity.milestones ?? []).map(({ milestone }) => milestone));
  const early = metBeforeDecider(players);
  return [
    ...(early.length === 0 ? [] : [{ code: 'met-before-decider', args: { names: early } } as const]),
    ...ROLES.filter((role) => !filled.has(role)).map(
      (role): Gap => ({ code: 'role-unfilled', args: { role, ...(graded.has(role) ? { graded: true } : {}) } }),
    ),
    ...players.flatMap((player) => gapsOfPlayer(player, opportunity.players ?? [])),
  ];
}

/** What is not known of one player. */
export function gapsOfPlayer(player: Player, all: readonly Player[]): readonly Gap[] {
  const args = { player: player.id, name: player.name };
  const isAdversary = player.roles?.includes('adversary') === true || player.attitude === 'enemy';
  const codes: readonly (Exclude<Gap['code'], 'nobody' | 'met-before-decider' | 'role-unfilled' | 'unknown-player'> | false)[] = [
    player.metAlone === undefined && (isAdversary ? 'adversary-not-met' : 'not-met-alone'),
    player.goal === undefined && 'goal-unknown',
    player.win === undefined && 'win-unknown',
    (player.roles ?? []).length === 0 && 'no-role',
    (player.rank === undefined || player.influence === undefined) && 'not-on-map',
  ];
  const strangers = [player.reportsTo, ...(player.painFrom ?? [])].filter(
    (ref): ref is string => ref !== undefined && !all.some(({ id }) => id === ref),
  );
  return [
    ...codes.filter((code) => code !== false).map((code) => ({ code, args })),
    ...strangers.map((ref): Gap => ({ code: 'unknown-player', args: { ...args, ref } })),
  ];
}

/** An opportunity without a player; nobody refers to them any more. Who has left is better kept, with the day. */
export function withoutPlayer(opportunity: Opportunity, id: string): Opportunity {
  const players = (opportunity.players ?? [])
    .filter((player) => player.id !== id)
    .map(({ reportsTo, painFrom, ...player }): Player => {
      const from = painFrom?.filter((ref) => ref !== id) ?? [];
      return {
        ...player,
        ...(reportsTo === undefined || reportsTo === id ? {} : { reportsTo }),
        ...(from.length > 0 ? { painFrom: from } : {}),
      };
    });
  return { ...opportunity, players };
}
