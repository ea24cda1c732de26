// The map and the chains as SVG, drawn without a script.
import { columnsOf, cutTo } from '../../languages/cells.ts';
import { wrapText } from '../../languages/text-wrap.ts';
import { escapeHtml } from '../html-page.ts';
import { layersOf } from './layers.ts';
import { MOST, type Attitude, type Edge, type MapView, type Placed } from './view.ts';

const STEPS = Array.from({ length: MOST + 1 }, (_, step) => step);
const COLOURS: Readonly<Record<Attitude, string>> = {
  sponsor: '#14692d',
  supporter: '#4c8f57',
  neutral: '#6b757d',
  'non-supporter': '#b56a12',
  enemy: '#a3241d',
  unknown: '#ffffff',
};
const CELL = { width: 134, height: 52, entry: 27 };
const LEFT = 44;
const BOX = { width: 168, line: 17, across: 22, down: 44, letters: 22 };

const text = (x: number, y: number, content: string, more = ''): string => `<text x="${x}" y="${y}"${more}>${escapeHtml(content)}</text>`;
const svg = (width: number, height: number, title: string, body: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" role="img" aria-label="${escapeHtml(title)}"><title>${escapeHtml(title)}</title>\n${body.join('\n')}\n</svg>\n`;

const joint = (path: string): string => `<path d="${path}" class="joint"/>`;

/** Rank upwards, influence to the right; a row is as high as its fullest cell needs. */
export function mapSvg({ placed }: MapView, words: { readonly title: string; readonly rank: string; readonly influence: string }): string {
  const at = (rank: number, influence: number): readonly Placed[] =>
    placed.filter((dot) => dot.rank === rank && dot.influence === influence);
  const heights = STEPS.map((rank) =>
    Math.max(CELL.height, Math.max(...STEPS.map((influence) => at(rank, influence).length)) * CELL.entry + 8),
  );
  const total = heights.reduce((sum, height) => sum + height, 0);
  const width = LEFT + STEPS.length * CELL.width;
  const body: string[] = [];
  let top = 24;
  body.push(text(4, 14, words.rank, ' class="axis"'));
  for (const rank of STEPS.toReversed()) {
    const height = heights[rank] ?? 0;
    body.push(text(LEFT - 16, top + height / 2 + 5, String(rank), ' class="axis"'));
    for (const influence of STEPS) {
      const left = LEFT + influence * CELL.width;
      body.push(`<rect x="${left}" y="${top}" width="${CELL.width}" height="${height}" class="cell"/>`);
      at(rank, influence).forEach((dot, index) => body.push(point(dot, left + 16, top + CELL.entry * index + 4 + CELL.entry / 2)));
    }
    top += height;
  }
  for (const influence of STEPS)
    body.push(text(LEFT + influence * CELL.width + CELL.width / 2 - 4, top + 18, String(influence), ' class="axis"'));
  body.push(text(width - 8 - columnsOf(words.influence) * 8, top + 36, words.influence, ' class="axis"'));
  return svg(width, total + 24 + 42, words.title, body);
}

/** A sign in a disc, one ring for the political structure and two for the inner circle, and the name. */
function point({ player, attitude, sign, number }: Placed, x: number, y: number): string {
  const rings = player.circle === undefined ? [] : player.circle === 'political' ? [10.5] : [10.5, 12.8];
  const dark = attitude === 'unknown' ? '#1c242b' : '#fff';
  return [
    ...rings.map((radius) => `<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="#1d5c72"/>`),
    `<circle cx="${x}" cy="${y}" r="8" fill="${COLOURS[attitude]}" stroke="#1c242b" stroke-width=".6"/>`,
    text(x, y + 4, sign, ` class="sign" fill="${dark}"`),
    text(x + 17, y + 5, cutTo(`${number} ${player.name}`, 12)),
  ].join('');
}

/**
 * Boxes in layers, joined by lines.
 * @param shown what stands in the box of a player
 * @param arrows from below to above
 */
export function layeredSvg(
  { dots }: MapView,
  edges: readonly Edge[],
  shown: (id: string) => readonly string[],
  arrows: boolean,
  title: string,
): string {
  const layers = layersOf(
    dots.map(({ player }) => player.id),
    edges,
  );
  const lines = new Map(
    layers.flat().map((id) => [
      id,
      shown(id)
        .filter(Boolean)
        .flatMap((line) => wrapText(line, BOX.letters))
        .slice(0, 6),
    ]),
  );
  const heightOf = (id: string): number => (lines.get(id)?.length ?? 1) * BOX.line + 14;
  const width = Math.max(...layers.map((layer) => layer.length)) * (BOX.width + BOX.across) - BOX.across + 4;
  const boxes = new Map<string, { x: number; y: number; height: number }>();
  let top = 2;
  for (const layer of layers) {
    const own = layer.length * (BOX.width + BOX.across) - BOX.across;
    layer.forEach((id, index) => boxes.set(id, { x: (width - own) / 2 + index * (BOX.width + BOX.across), y: top, height: heightOf(id) }));
    top += Math.max(...layer.map(heightOf)) + BOX.down;
  }
  const depth = new Map(layers.flatMap((layer, index) => layer.map((id) => [id, index] as const)));
  let margin = 0;
  const joints = edges.flatMap(({ above, below }) => {
    const [from, to] = [boxes.get(below), boxes.get(above)];
    if (from === undefined || to === undefined) return [];
    const rise = (depth.get(below) ?? 0) - (depth.get(above) ?? 0);
    if (rise === 1) {
      const [x1, y1, x2, y2] = [from.x + BOX.width / 2, from.y, to.x + BOX.width / 2, to.y + to.height];
      const head = arrows ? joint(`M${x2 - 4},${y2 + 8} L${x2},${y2} L${x2 + 4},${y2 + 8}`) : '';
      return [joint(`M${x1},${y1} C${x1},${y1 - BOX.down / 2} ${x2},${y2 + BOX.down / 2} ${x2},${y2}`) + head];
    }
    // Straight on it would run behind the boxes between them, so it goes round by the right.
    const [x1, y1, x2, y2] = [from.x + BOX.width, from.y + from.height / 2, to.x + BOX.width, to.y + to.height / 2];
    const out = Math.max(x1, x2) + BOX.across + 8 * Math.min(Math.abs(rise), 6);
    margin = Math.max(margin, out - width);
    const head = arrows ? joint(`M${x2 + 8},${y2 - 4} L${x2},${y2} L${x2 + 8},${y2 + 4}`) : '';
    return [joint(`M${x1},${y1} C${out},${y1} ${out},${y2} ${x2},${y2}`) + head];
  });
  const drawn = [...boxes].map(([id, { x, y, height }]) => {
    const inside = (lines.get(id) ?? []).map((line, index) =>
      text(x + 9, y + 19 + index * BOX.line, line, index === 0 ? ' class="name"' : ''),
    );
    return `<rect x="${x}" y="${y}" width="${BOX.width}" height="${height}" rx="5" class="box"/>${inside.join('')}`;
  });
  return svg(width + margin, top - BOX.down + 4, title, [...joints, ...drawn]);
}
