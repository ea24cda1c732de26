// The map as text: a grid of rank and influence that fits a terminal, and the legend below it.
import type { Words } from '../../languages/index.ts';
import { columnsOf, cutTo } from '../../languages/cells.ts';
import { wrapText } from '../../languages/text-wrap.ts';
import type { Opportunity, Player } from '../../model/opportunity.ts';
import { MOST, SIGNS, mapView, type Attitude, type MapView, type Placed, type Dot } from './view.ts';

const AXIS = 2;
const STEPS = Array.from({ length: MOST + 1 }, (_, step) => step);

/**
 * The map.
 * @param width of the terminal in cells; the grid grows with it up to 100
 */
export function mapText(opportunity: Opportunity, words: Words, width: number): string {
  const view = mapView(opportunity);
  const said = words.opportunity.map;
  const line = (text: string, hanging = 0): string[] =>
    wrapText(text.replace(/\s+/gu, ' '), Math.max(10, width - hanging)).map((part, index) =>
      index === 0 ? part : ' '.repeat(hanging) + part,
    );
  const attitudes = [...new Set(view.dots.map(({ attitude }) => attitude))];
  const legend = (Object.keys(SIGNS) as Attitude[])
    .filter((attitude) => attitudes.includes(attitude))
    .map((attitude) => `${SIGNS[attitude]} ${attitudeName(attitude, words)}`);
  return [
    ...line(said.title(opportunity)),
    '',
    ...grid(view, Math.min(width, 100)),
    '',
    ...line(said.axes()),
    ...(legend.length > 0 ? line(`${said.attitudes()}${legend.join(words.opportunity.comma())}`) : []),
    ...(view.dots.some(({ mark }) => mark !== '') ? line(said.circles()) : []),
    '',
    ...view.placed.flatMap((dot) => line(legendLine(dot, words), 3)),
    ...(view.unplaced.length > 0
      ? ['', ...line(said.notPlaced()), ...view.unplaced.flatMap((dot) => line(legendLine(dot, words), 3))]
      : []),
    ...chain(
      said.reports(),
      view.reports.map(({ above, below }) => `${nameIn(view, below)} → ${nameIn(view, above)}`),
      line,
    ),
    ...chain(
      said.pain(),
      view.pains.map(({ above, below }) => `${painIn(view, below, words)} → ${painIn(view, above, words)}`),
      line,
    ),
  ]
    .map((each) => `${each.trimEnd()}\n`)
    .join('');
}

/** The word for an attitude. */
export function attitudeName(attitude: Attitude, { opportunity }: Words): string {
  return attitude === 'unknown' ? opportunity.map.unknownAttitude : opportunity.attitudes[attitude];
}

function grid(view: MapView, width: number): string[] {
  const cell = Math.floor((width - AXIS) / STEPS.length);
  const rows = STEPS.toReversed().flatMap((rank) => {
    const cells = STEPS.map((influence) => view.placed.filter((dot) => dot.rank === rank && dot.influence === influence));
    const height = Math.max(1, ...cells.map((dots) => dots.length));
    return Array.from({ length: height }, (_, index) => {
      const inside = cells.map((dots) => fitted(dots.length === 0 && index === 0 ? '·' : entry(dots[index], cell - 1), cell));
      return `${index === 0 ? rank : ' '}|${inside.join('')}`;
    });
  });
  return [...rows, ` +${'-'.repeat(cell * STEPS.length)}`, `  ${STEPS.map((step) => fitted(String(step), cell)).join('')}`];
}

/** A number and signs, and as much of the name as there is room for. */
function entry(dot: Placed | undefined, room: number): string {
  if (dot === undefined) return '';
  const short = `${dot.number}${dot.sign}${dot.mark}`;
  const left = room - columnsOf(short) - 1;
  return left < 4 ? short : `${short} ${cutTo(dot.player.name, left)}`;
}

function legendLine({ number, player, attitude, mark, sign }: Dot, words: Words): string {
  const said = words.opportunity;
  const circle = player.circle === undefined ? '' : `${mark} ${said.circles[player.circle]}`;
  const roles = (player.roles ?? []).map((role) => said.roles[role]).join(said.comma());
  return `${number}. ${[said.person(player), roles, `${sign} ${attitudeName(attitude, words)}`, circle, ...traitsOf(player, words)].filter(Boolean).join(' · ')}`;
}

/** The part in the decision, how what is new is taken, how much contact there is, whose offer is liked best. */
export function traitsOf({ part, style, contact, prefers }: Player, { opportunity: said }: Words): readonly string[] {
  return [
    part && said.parts[part],
    style && said.styles[style],
    contact && said.contactOf({ contact }),
    prefers === 'us' ? said.prefersUs : prefers === 'other' ? said.prefersOther : undefined,
  ].filter((trait) => trait !== undefined);
}

function chain(title: string, links: readonly string[], line: (text: string, hanging?: number) => string[]): string[] {
  return links.length === 0 ? [] : ['', ...line(title), ...links.flatMap((link) => line(`- ${link}`, 2))];
}

function nameIn({ dots }: MapView, id: string): string {
  return dots.find(({ player }) => player.id === id)?.player.name ?? id;
}

function painIn({ dots }: MapView, id: string, { opportunity }: Words): string {
  const player = dots.find((dot) => dot.player.id === id)?.player;
  return player?.pain === undefined ? (player?.name ?? id) : opportunity.because({ what: player.name, why: player.pain });
}

/** Filled up with blanks to a width in cells. */
function fitted(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)));
}
