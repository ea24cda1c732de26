// The charts of the pipeline as SVG: scales and stacks by d3, drawn here without a script.
import { labelled } from '../../languages/labelled.ts';
import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { columnsOf, cutTo } from '../../languages/cells.ts';
import { escapeHtml } from '../html-page.ts';

/** One bar: its label, the parts it is made of, and what is written behind it. */
export type Bar = { readonly label: string; readonly parts: readonly number[]; readonly said: string };
/** What a part of the bars is called, and how it looks. */
export type Part = { readonly name: string; readonly look: 'full' | 'light' | 'forecast' };

// About as wide as a phone, so that text is there as large as it says here.
const WIDTH = 360;
const LINE = 26;
const CELL = 7.8;
const AXIS_CELL = 7;
const TOP = 8;
const FOOT = 22;
const KEY = 22;
const LONGEST_LABEL = 20;
const LONGEST_SAID = 12;

/**
 * Bars one below the other; no wider than that its text can be read on a phone. Who cannot see them is told what is written on them.
 */
export function barsSvg(title: string, all: readonly Bar[], parts: readonly Part[], language: string): string {
  const short = new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 });
  const bars = all.map((bar) => ({ ...bar, label: cutTo(bar.label, LONGEST_LABEL), said: cutTo(bar.said, LONGEST_SAID) }));
  const left = 8 + CELL * Math.max(...bars.map(({ label }) => columnsOf(label)));
  const right = 8 + CELL * Math.max(...bars.map(({ said }) => columnsOf(said)));
  const keys = parts.length > 1 ? keysOf(parts) : [];
  const below = TOP + bars.length * LINE;
  const height = below + FOOT + keys.length * KEY;
  const most = Math.max(1, ...bars.map((bar) => bar.parts.reduce((sum, part) => sum + part, 0)));
  const x = scaleLinear([0, most], [left, WIDTH - right - 8]).nice(4);
  const y = scaleBand(
    bars.map((_, index) => index),
    [TOP, below],
  ).padding(0.28);
  const layers = stack<Bar, number>()
    .keys(parts.map((_, index) => index))
    .value((bar, part) => bar.parts[part] ?? 0)([...bars]);
  const ticks = x.ticks(3).filter(Number.isInteger);
  const apart = Math.abs(x(ticks[1] ?? most) - x(ticks[0] ?? 0));
  // No more of them than can be read beside each other.
  const each = Math.ceil((Math.max(...ticks.map((tick) => columnsOf(short.format(tick)))) * AXIS_CELL + 8) / Math.max(1, apart));
  const grid = ticks
    .filter((_, index) => index % each === 0)
    .map((tick) => {
      const at = round(x(tick));
      const said = `<text class="axis" x="${at}" y="${below + FOOT - 6}" text-anchor="middle">${escapeHtml(short.format(tick))}</text>`;
      return `<line class="grid" x1="${at}" x2="${at}" y1="${TOP}" y2="${below}"/>${said}`;
    });
  const drawn = layers.flatMap((layer, part) =>
    layer.map(([from, to], index) => {
      if (to <= from) return '';
      const size = `width="${round(x(to) - x(from))}" height="${round(y.bandwidth())}"`;
      return `<rect class="${parts[part]!.look}" x="${round(x(from))}" y="${round(y(index)!)}" ${size}/>`;
    }),
  );
  const labels = bars.flatMap(({ label, said, parts: amounts }, index) => {
    const middle = round(y(index)! + y.bandwidth() / 2 + 5);
    const end = x(amounts.reduce((sum, part) => sum + part, 0));
    return [
      `<text x="${round(left - 8)}" y="${middle}" text-anchor="end">${escapeHtml(label)}</text>`,
      `<text class="said" x="${round(end + 6)}" y="${middle}">${escapeHtml(said)}</text>`,
    ];
  });
  const legend = keys.flatMap((row, line) =>
    row.map(({ name, look, at }) => {
      const top = below + FOOT + line * KEY + 4;
      const said = `<text x="${round(at + 18)}" y="${top + 11}">${escapeHtml(name)}</text>`;
      return `<rect class="${look}" x="${round(at)}" y="${top}" width="12" height="12"/>${said}`;
    }),
  );
  const told = labelled(title, all.map(({ label, said }) => `${label} ${said || '0'}`).join('; '));
  const shapes = [...grid, ...drawn, ...labels, ...legend].filter(Boolean).join('\n');
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escapeHtml(told)}">\n${shapes}\n</svg>\n`;
}

/** The key of the parts, on as many lines as it takes. */
function keysOf(parts: readonly Part[]): readonly (readonly (Part & { at: number })[])[] {
  const rows: (Part & { at: number })[][] = [];
  let at = WIDTH;
  for (const part of parts) {
    const wide = 34 + CELL * columnsOf(part.name);
    if (at + wide > WIDTH && (rows.length === 0 || at > 8)) {
      rows.push([]);
      at = 8;
    }
    rows.at(-1)!.push({ ...part, at });
    at += wide;
  }
  return rows;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
