// A square of four fields as it stands in Markdown, a table with arrows on two sides, and as a picture (docs/method.md §8).
import { wrapText } from '../languages/text-wrap.ts';
import { escapeHtml } from './html-page.ts';
import { blocksOf, type Token } from './markdown.ts';

/** One of the four fields; `here`: the customer stands on it. */
export type Field = { readonly label: string; readonly here: boolean };
/** `along` and `up` name the axes; `high` and `low` the fields of a row, from left to right. */
export type Square = { readonly along: string; readonly up: string; readonly high: readonly Field[]; readonly low: readonly Field[] };

const HERE = /^● /u;
/** What stands at the low and the high end of each axis. */
const MARKS = { high: '▲', low: '△', left: '◁', right: '▶ ' } as const;
const FIELD = { width: 168, height: 72, letters: 18, line: 18 };
const ROOM = 26;
const RADIUS = 5;

/**
 * The square that a table is.
 * @param table what stands between its opening and its end
 * @returns undefined for every other table
 */
export function squareOf(table: readonly Token[]): Square | undefined {
  const rows = blocksOf(table)
    .flatMap(({ inside }) => blocksOf(inside))
    .map(({ inside }) => blocksOf(inside).map((cell) => plain(cell.inside)));
  const [[head = ''] = [], high = [], low = [], [, left, along = ''] = [], ...more] = rows;
  if (more.length > 0 || high.length !== 3 || low.length !== 3) return undefined;
  if (high[0] !== MARKS.high || low[0] !== MARKS.low || left !== MARKS.left || !along.startsWith(MARKS.right)) return undefined;
  const fields = ([, ...cells]: readonly string[]): readonly Field[] =>
    cells.map((cell) => ({ label: cell.replace(HERE, ''), here: HERE.test(cell) }));
  return {
    up: head.replace(/ ↑$/u, ''),
    along: along.slice(MARKS.right.length).replace(/ →$/u, ''),
    high: fields(high),
    low: fields(low),
  };
}

/** The picture, as SVG without a script: what is up stands up, where the customer stands is filled. */
export function squareSvg({ along, up, high, low }: Square): string {
  const width = ROOM + 2 * FIELD.width + 12;
  const bottom = ROOM + 2 * FIELD.height;
  const here = [...high, ...low].find((field) => field.here)?.label;
  const title = [`${up} ↑ · ${along} →`, ...(here === undefined ? [] : [`● ${here}`])].join(' · ');
  const drawn = [high, low].flatMap((row, down) =>
    row.map((field, across) => fieldAt(field, ROOM + across * FIELD.width, ROOM + down * FIELD.height)),
  );
  const text = (x: number, y: number, content: string, more = ''): string =>
    `<text x="${x}" y="${y}" font-size="13" fill="#5a6670"${more}>${escapeHtml(content)}</text>`;
  const heads = [
    `M13,${bottom} V${ROOM} M8,${ROOM + 9} L13,${ROOM} L18,${ROOM + 9}`,
    `M${ROOM},${bottom + 13} H${width - 12} M${width - 21},${bottom + 8} L${width - 12},${bottom + 13} L${width - 21},${bottom + 18}`,
  ];
  const arrows = `<path d="${heads.join(' ')}" fill="none" stroke="#5a6670" stroke-width="1.3"/>`;
  const named = escapeHtml(title);
  const size = `viewBox="0 0 ${width} ${bottom + 40}" width="${width}" style="max-width:100%;height:auto;display:block"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-label="${named}"><title>${named}</title>
${[...drawn, arrows, text(4, 15, up), text(width - 12, bottom + 34, along, ' text-anchor="end"')].join('\n')}
</svg>
`;
}

function fieldAt({ label, here }: Field, left: number, top: number): string {
  const lines = wrapText(label, FIELD.letters);
  const first = top + FIELD.height / 2 + 5 - ((lines.length - 1) * FIELD.line) / 2;
  const said = lines.map(
    (line, at) =>
      `<text x="${left + FIELD.width / 2}" y="${first + at * FIELD.line}" text-anchor="middle" font-size="14"${here ? ' font-weight="700" fill="#fff"' : ' fill="#1c242b"'}>${escapeHtml(line)}</text>`,
  );
  const fill = here ? '#1d5c72' : '#f4f7f8';
  const box = `<rect x="${left}" y="${top}" width="${FIELD.width}" height="${FIELD.height}" fill="${fill}" stroke="#9aa5ad"/>`;
  const dot = here ? `<circle cx="${left + 14}" cy="${top + 14}" r="${RADIUS}" fill="#fff"/>` : '';
  return box + dot + said.join('');
}

function plain(tokens: readonly Token[]): string {
  return tokens
    .flatMap(({ type, children, content }) => (type === 'inline' ? (children ?? []) : [{ content }]))
    .map(({ content }) => content)
    .join('')
    .trim();
}
