// What is drawn of an opportunity: who stands where, who reports to whom, whose pain is a reason for whose (docs/method.md §5).
import { presentPlayers } from '../../method/sale/players.ts';
import type { ATTITUDES, Opportunity, Player } from '../../model/opportunity.ts';

export type Attitude = (typeof ATTITUDES)[number] | 'unknown';

/** The sign of an attitude; colour alone tells nothing to many, and nothing on paper. */
export const SIGNS: Readonly<Record<Attitude, string>> = {
  sponsor: '++',
  supporter: '+',
  neutral: '=',
  'non-supporter': '-',
  enemy: '--',
  unknown: '?',
};

/** The mark of a circle. */
const CIRCLE_MARKS = { political: '*', inner: '**' } as const;

/** Highest and lowest rank and influence. */
export const MOST = 5;

export type Dot = {
  readonly number: number;
  readonly player: Player;
  readonly attitude: Attitude;
  readonly sign: string;
  readonly mark: string;
};
export type Placed = Dot & { readonly rank: number; readonly influence: number };
/** `above` is whom somebody reports to, or whose pain is caused; by ids of players. */
export type Edge = { readonly above: string; readonly below: string };

export type MapView = {
  readonly dots: readonly Dot[];
  readonly placed: readonly Placed[];
  readonly unplaced: readonly Dot[];
  readonly reports: readonly Edge[];
  readonly pains: readonly Edge[];
};

/** What is drawn; players who have left, and references to nobody, are left out. */
export function mapView(opportunity: Opportunity): MapView {
  const players = presentPlayers(opportunity);
  const here = new Set(players.map(({ id }) => id));
  const dots = players.map((player, index): Dot => {
    const attitude = player.attitude ?? 'unknown';
    return {
      number: index + 1,
      player,
      attitude,
      sign: SIGNS[attitude],
      mark: player.circle === undefined ? '' : CIRCLE_MARKS[player.circle],
    };
  });
  return {
    dots,
    placed: dots.flatMap((dot) =>
      dot.player.rank === undefined || dot.player.influence === undefined
        ? []
        : [{ ...dot, rank: dot.player.rank, influence: dot.player.influence }],
    ),
    unplaced: dots.filter(({ player }) => player.rank === undefined || player.influence === undefined),
    reports: players.flatMap(({ id, reportsTo }) =>
      reportsTo !== undefined && reportsTo !== id && here.has(reportsTo) ? [{ above: reportsTo, below: id }] : [],
    ),
    pains: players.flatMap(({ id, painFrom = [] }) =>
      painFrom.filter((from) => from !== id && here.has(from)).map((from) => ({ above: id, below: from })),
    ),
  };
}
