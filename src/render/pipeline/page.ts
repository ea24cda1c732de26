// The pipeline as one page: charts, the sums of each rep, what is in danger, what moved. No script, nothing from outside.
import type { Amounts, Cell, Group, Report } from '../../method/pipeline.ts';
import { inLanguage } from '../../method/process.ts';
import type { Process } from '../../model/process.ts';
import { escapeHtml, htmlPage } from '../html-page.ts';
import { barsSvg, type Part } from './charts.ts';
import { amountsOf, shortAmountsOf, stageOfRow, type Said } from './said.ts';
import { dangerTable, movesTable, repTable } from './tables.ts';

const SHEET = `
main { max-width: 60rem; }
svg { display: block; width: 100%; max-width: 40rem; height: auto; margin: .3rem 0 1rem; }
svg text { font: 13px system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; fill: #1c242b; }
svg .axis { fill: #5a6670; font-size: 11px; }
svg .grid { stroke: #e3e8eb; }
svg .full { fill: #7fa9b8; }
svg .forecast { fill: #1d5c72; }
svg .light { fill: #d5dbdf; }
h3 { break-after: avoid; }
.figures { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: .8rem 0; padding: 0; list-style: none; }
.figures strong { display: block; font-size: 1.15rem; }
.wide { overflow-x: auto; }
td, th { overflow-wrap: break-word; }
td.number, th.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
tr { break-inside: avoid; }
tr.forecast td { font-weight: 600; }
td ul { margin: 0; padding-left: 1rem; }
td li { margin: 0; }
.small { color: #5a6670; font-size: .9em; }
@media print { section { break-inside: auto; } svg { break-inside: avoid; max-width: 120mm; margin-bottom: 2mm; } .wide { overflow: visible; } td li { break-inside: auto; } }
`.trimStart();

export type PageInput = { readonly report: Report; readonly processes: Readonly<Record<string, Process>>; readonly at: string; readonly since: string | undefined };

/** The whole page. */
export function pipelineHtml(input: PageInput, said: Said): string {
  const { report: { groups, dangers, moved }, processes, at, since } = input;
  const { pipeline } = said.words;
  const title = pipeline.title({ date: at });
  const charted = groups.filter(({ owner }) => owner === undefined).map((group) => section(nameOf(group, processes, said), figures(group, said) + charts(group, said)));
  const reps = groups.filter(({ owner }) => owner !== undefined);
  const parts = [
    `<section><h1>${escapeHtml(title)}</h1></section>\n`,
    ...charted,
    ...(since === undefined ? [] : [section(pipeline.sections.moves, movesTable(moved, since, said))]),
    section(pipeline.sections.danger, dangerTable(dangers, said)),
    ...(reps.length === 0 ? [] : [section(pipeline.sections.reps, `<p class="small">${escapeHtml(pipeline.monthsMean())}</p>\n${reps.map((group) => repTable(group, processes, said)).join('')}`)]),
  ];
  return htmlPage(parts.join(''), { language: said.language, title }, SHEET);
}

function section(head: string, body: string): string {
  return `<section>\n<h2>${escapeHtml(head)}</h2>\n${body}</section>\n`;
}

function nameOf({ process }: Group, processes: PageInput['processes'], { words, language }: Said): string {
  const name = processes[process]?.name;
  return words.pipeline.process({ name: name === undefined ? process : inLanguage(name, language) });
}

function figures({ forecast, won, lost }: Group, { words: { pipeline } }: Said): string {
  const one = (label: string, { count, amounts }: Cell): string => `<li>${escapeHtml(label)}<strong>${[String(count), ...amountsOf(amounts)].map(escapeHtml).join(' · ')}</strong></li>`;
  return `<ul class="figures">${one(pipeline.forecast(), forecast)}${one(pipeline.won(), won)}${one(pipeline.lost(), lost)}</ul>\n`;
}

function charts({ steps, byMonth }: Group, said: Said): string {
  const { charts: titles, states, forecast } = said.words.pipeline;
  const shown = steps.filter(({ id, count }) => id !== undefined || count > 0);
  const parts: readonly Part[] = [{ name: states.active, look: 'full' }, { name: titles.inForecast(), look: 'forecast' }, { name: states.inactive, look: 'light' }];
  const label = (step: (typeof shown)[number]): string => stageOfRow({ stageName: step.name }, said);
  const drawn: string[] = [];
  const draw = (title: string, svg: string): void => void drawn.push(`<h3>${escapeHtml(title)}</h3>\n${svg}`);
  const bars = shown.map((step) => ({ label: label(step), parts: parted(step, step.count - step.inactive, step.inactive), said: String(step.count) }));
  draw(titles.count(), barsSvg(titles.count(), bars, parts, said.language));
  for (const currency of currenciesOf(shown.map(({ amounts }) => amounts))) {
    const title = titles.amount({ currency: currency || titles.noCurrency() });
    draw(title, barsSvg(title, shown.map((step) => ({ label: label(step), parts: parted(step, (step.amounts[currency] ?? 0) - (step.idle[currency] ?? 0), step.idle[currency] ?? 0), said: shortOf(step.amounts, currency, said) })), parts, said.language));
  }
  for (const currency of currenciesOf(byMonth.map(([, amounts]) => amounts))) {
    const title = titles.months({ currency: currency || titles.noCurrency() });
    const of = byMonth.filter(([, amounts]) => amounts[currency] !== undefined);
    draw(title, barsSvg(title, of.map(([month, amounts]) => ({ label: month || titles.noMonth(), parts: [amounts[currency]!], said: shortOf(amounts, currency, said) })), [{ name: forecast(), look: 'forecast' }], said.language));
  }
  return drawn.join('');
}

function parted({ forecast }: { readonly forecast: boolean }, active: number, inactive: number): readonly number[] {
  return forecast ? [0, active, inactive] : [active, 0, inactive];
}

function currenciesOf(all: readonly Amounts[]): readonly string[] {
  return [...new Set(all.flatMap((amounts) => Object.keys(amounts)))].sort();
}

function shortOf(amounts: Amounts, currency: string, said: Said): string {
  return amounts[currency] === undefined ? '' : (shortAmountsOf({ '': amounts[currency] }, said)[0] ?? '');
}
