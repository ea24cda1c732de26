// The map as Markdown with Mermaid, and as one HTML page with SVG.
import type { Words } from '../../languages/index.ts';
import { labelled } from '../../languages/labelled.ts';
import type { Opportunity } from '../../model/opportunity.ts';
import { escapeHtml, htmlPage } from '../html-page.ts';
import { escapeValue } from '../markdown-values.ts';
import { mermaid } from './mermaid.ts';
import { layeredSvg, mapSvg } from './svg.ts';
import { attitudeName, traitsOf } from './text.ts';
import { mapView, SIGNS, type Attitude, type Dot, type Edge, type MapView } from './view.ts';

const SHEET = `
main { max-width: 54rem; }
th { white-space: nowrap; }
svg { display: block; max-width: 100%; height: auto; margin: .6rem 0; }
svg text { font: 13px system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; fill: #1c242b; }
svg .axis { fill: #5a6670; }
svg .sign { font-size: 10px; letter-spacing: -.5px; font-weight: 700; text-anchor: middle; fill: #fff; }
svg .sign[fill="#1c242b"] { fill: #1c242b; }
svg .name { font-weight: 600; }
svg .cell { fill: none; stroke: #d5dbdf; }
svg .box { fill: #f4f7f8; stroke: #1d5c72; }
@media screen { .wide { overflow-x: auto; } .wide svg { max-width: none; } }
svg .joint { fill: none; stroke: #5a6670; stroke-width: 1.3; }
@media screen and (max-width: 40rem) {
  table, tbody { display: block; overflow: visible; }
  tr:has(th) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { display: flex; flex-wrap: wrap; gap: .15rem 1.2rem; padding: .45rem 0; border-bottom: 1px solid #d5dbdf; }
  td { border: 0; padding: 0; }
  td:nth-child(2) { flex: 1 0 80%; font-weight: 600; }
  td:empty { display: none; }
  td[data-label]::before { content: attr(data-label); color: #5a6670; }
}
`.trimStart();

/** How a chain is put into Markdown: which edges, what stands in the box of a player, whether one is a reason for the other. */
type Chart = (view: MapView, edges: readonly Edge[], shown: (id: string) => readonly string[], arrows: boolean) => string;

const fencedMermaid: Chart = (...of) => `\`\`\`mermaid\n${mermaid(...of)}\n\`\`\``;

/** The chain as a list in lists, for whoever draws no Mermaid; whoever stands under two stands there twice. */
export const outline: Chart = (_, edges, shown) => {
  const below = (id: string): string[] => edges.flatMap((edge) => (edge.above === id ? [edge.below] : []));
  const tops = [...new Set(edges.map(({ above }) => above))].filter((id) => !edges.some((edge) => edge.below === id));
  const lines = (id: string, path: readonly string[]): string[] =>
    path.includes(id)
      ? []
      : [
          `${'  '.repeat(path.length)}- ${escapeValue(shown(id).filter(Boolean).join(' · ').replace(/\s+/gu, ' '))}`,
          ...below(id).flatMap((one) => lines(one, [...path, id])),
        ];
  // Where everybody stands under somebody, the circle is entered at its first.
  return (tops.length > 0 ? tops : edges.slice(0, 1).map(({ above }) => above)).flatMap((id) => lines(id, [])).join('\n');
};

/** The heads of the table of players; a column each of `cellsOf`. */
function headsOf({ opportunity: { map } }: Words): readonly string[] {
  const { columns } = map;
  return [columns.name, columns.title, columns.roles, columns.attitude, columns.rank, columns.influence, columns.circle, columns.traits];
}

/** Markdown: a table of the players, and the chains. */
export function mapMarkdown(opportunity: Opportunity, words: Words, chart: Chart = fencedMermaid): string {
  const view = mapView(opportunity);
  const said = words.opportunity.map;
  const cell = (text: string): string => escapeValue(text.replace(/\s+/gu, ' '));
  const heads = headsOf(words);
  const rows = [heads, heads.map(() => '---'), ...view.dots.map((dot) => cellsOf(dot, words).map(cell))].map(
    (row) => `| ${row.join(' | ')} |`,
  );
  const parts = [
    `# ${cell(said.title(opportunity))}`,
    rows.join('\n'),
    `## ${said.reports()}`,
    view.reports.length > 0 ? chart(view, view.reports, person(view), false) : said.nobodyReports(),
    `## ${said.pain()}`,
    ...(view.pains.length > 0 ? [said.painMeans(), chart(view, view.pains, pain(view), true)] : [said.noPain()]),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** One self-contained page: the map, the players, the chains. */
export function mapHtml(opportunity: Opportunity, words: Words, language: string): string {
  const view = mapView(opportunity);
  const said = words.opportunity.map;
  const title = said.title(opportunity);
  const heads = ['', ...headsOf(words)];
  const headRow = `<tr>${heads.map((each) => `<th>${escapeHtml(each)}</th>`).join('')}</tr>`;
  // Where the table becomes a list, number and name need no head.
  const headed = (at: number): string => (at < 2 ? '' : ` data-label="${escapeHtml(labelled(heads[at] ?? ''))}"`);
  const row = (cells: readonly string[]): string =>
    `<tr>${cells.map((each, at) => `<td${headed(at)}>${escapeHtml(each)}</td>`).join('')}</tr>`;
  const legend = (Object.keys(SIGNS) as Attitude[]).map((attitude) => `${SIGNS[attitude]} ${attitudeName(attitude, words)}`).join(' · ');
  const p = (text: string): string => `<p>${escapeHtml(text)}</p>\n`;
  // On a screen a wide chart is scrolled rather than shrunk until nobody can read it.
  const wide = (chart: string): string => `<div class="wide">\n${chart}</div>\n`;
  const section = (...parts: readonly string[]): string => `<section>\n${parts.join('')}</section>\n`;
  const rows = view.dots.map((dot) => row([String(dot.number), ...cellsOf(dot, words)]));
  const reports = view.reports.length > 0 && wide(layeredSvg(view, view.reports, person(view), false, said.reports()));
  const pains = view.pains.length > 0 && p(said.painMeans()) + wide(layeredSvg(view, view.pains, pain(view), true, said.pain()));
  const body = [
    section(
      `<h1>${escapeHtml(title)}</h1>\n`,
      p(said.axes()),
      wide(mapSvg(view, { title, rank: said.rank, influence: said.influence })),
      p(legend),
      p(said.rings()),
    ),
    section(`<table>\n${headRow}\n${rows.join('\n')}\n</table>\n`),
    section(`<h2>${escapeHtml(said.reports())}</h2>\n`, reports || p(said.nobodyReports())),
    section(`<h2>${escapeHtml(said.pain())}</h2>\n`, pains || p(said.noPain())),
  ];
  return htmlPage(body.join(''), { language, title }, SHEET);
}

function cellsOf({ player, attitude, sign, mark }: Dot, words: Words): readonly string[] {
  const said = words.opportunity;
  const roles = (player.roles ?? []).map((role) => said.roles[role]).join(said.comma());
  const circle = player.circle === undefined ? '' : `${mark} ${said.circles[player.circle]}`;
  return [
    player.name,
    player.title ?? '',
    roles,
    `${sign} ${attitudeName(attitude, words)}`,
    String(player.rank ?? ''),
    String(player.influence ?? ''),
    circle,
    traitsOf(player, words).join(said.comma()),
  ];
}

function person({ dots }: MapView): (id: string) => readonly string[] {
  return (id) => dots.filter(({ player }) => player.id === id).flatMap(({ player }) => [player.name, player.title ?? '']);
}

function pain({ dots }: MapView): (id: string) => readonly string[] {
  return (id) =>
    dots.filter(({ player }) => player.id === id).flatMap(({ player }) => [player.name, player.title ?? '', player.pain ?? '']);
}
