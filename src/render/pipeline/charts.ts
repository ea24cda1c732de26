// The charts of the pipeline as SVG: scales and stacks by d3, drawn here without a script.
import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { columnsOf } from '../../language/cells.ts';
import { escapeHtml } from '../html-page.ts';

/** One bar: its label, the parts it is made of, and what is written behind it. */
export type Bar = { readonly label: string; readonly parts: readonly number[]; readonly said: string };
/** What a part of the bars is called, and how it looks. */
export type Part = { readonly name: string; readonly look: 'full' | 'light' | 'forecast' };

const WIDTH = 440;
const LINE = 26;
const CELL = 7.8;
const TOP = 8;
const FOOT = 22;

/** Bars one below the other; no wider than that its text can be read on a phone. */
export function barsSvg(title: string, bars: readonly Bar[], parts: readonly Part[], language: string): string {
  const short = new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 });
  const left = 8 + CELL * Math.max(...bars.map(({ label }) => columnsOf(label)));
  const right = 8 + CELL * Math.max(...bars.map(({ said }) => columnsOf(said)));
  const legend = parts.length > 1 ? 24 : 0;
  const height = TOP + bars.length * LINE + FOOT + legend;
  const most = Math.max(1, ...bars.map((bar) => bar.parts.reduce((sum, part) => sum + part, 0)));
  const x = scaleLinear([0, most], [left, WIDTH - right - 8]).nice(4);
  const y = scaleBand(bars.map((_, index) => index), [TOP, TOP + bars.length * LINE]).padding(0.28);
  const layers = stack<Bar, number>().keys(parts.map((_, index) => index)).value((bar, part) => bar.parts[part] ?? 0)([...bars]);
  const grid = x.ticks(4).filter(Number.isInteger).map((tick) => `<line class="grid" x1="${round(x(tick))}" x2="${round(x(tick))}" y1="${TOP}" y2="${height - FOOT - legend}"/><text class="axis" x="${round(x(tick))}" y="${height - legend - 6}" text-anchor="middle">${escapeHtml(short.format(tick))}</text>`);
  const drawn = layers.flatMap((layer, part) =>
    layer.map(([from, to], index) => (to > from ? `<rect class="${parts[part]!.look}" x="${round(x(from))}" y="${round(y(index)!)}" width="${round(x(to) - x(from))}" height="${round(y.bandwidth())}"/>` : '')),
  );
  const labels = bars.flatMap(({ label, said, parts: amounts }, index) => {
    const middle = round(y(index)! + y.bandwidth() / 2 + 5);
    const end = x(amounts.reduce((sum, part) => sum + part, 0));
    return [`<text x="${round(left - 8)}" y="${middle}" text-anchor="end">${escapeHtml(label)}</text>`, `<text class="said" x="${round(end + 6)}" y="${middle}">${escapeHtml(said)}</text>`];
  });
  let at = 8;
  const keys = legend === 0 ? [] : parts.map(({ name, look }) => {
    const key = `<rect class="${look}" x="${round(at)}" y="${height - 15}" width="12" height="12"/><text x="${round(at + 18)}" y="${height - 4}">${escapeHtml(name)}</text>`;
    at += 36 + CELL * columnsOf(name);
    return key;
  });
  const name = escapeHtml(title);
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${name}"><title>${name}</title>\n${[...grid, ...drawn, ...labels, ...keys].filter(Boolean).join('\n')}\n</svg>\n`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
