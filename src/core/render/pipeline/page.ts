// The pipeline as one page: charts, the sums of each rep, what is in danger, what moved. No script, nothing from outside.
import { inLanguage } from '../../languages/index.ts';
import type { Amounts, Cell, Group, Report } from '../../method/pipeline/pipeline.ts';
import type { Process } from '../../model/process.ts';
import { escapeHtml, htmlPage, unbroken } from '../html-page.ts';
import { barsSvg, type Part } from './charts.ts';
import { isForecastMarked, amountsOf, shortAmountsOf, stageOfRow, type Said } from './said.ts';
import { PAGE_STYLE } from './style.ts';
import { dangerList, movesList, sumsTable } from './tables.ts';

export type PageInput = {
  readonly report: Report;
  readonly processes: Readonly<Record<string, Process>>;
  readonly at: string;
  readonly since: string | undefined;
};

/** The whole page. */
export function pipelineHtml(input: PageInput, said: Said): string {
  const {
    report: { groups, dangers, moved },
    processes,
    at,
    since,
  } = input;
  const { pipeline } = said.words;
  const title = pipeline.title({ date: at });
  const repsOf = (process: string): readonly Group[] => groups.filter((group) => group.process === process && group.owner !== undefined);
  const together = groups
    .filter(({ owner }) => owner === undefined)
    .map((group) => {
      // One rep alone is all there is.
      const [only, ...others] = repsOf(group.process);
      const name = [nameOf(group, processes, said), ...(only?.owner && others.length === 0 ? [only.owner] : [])].join(' · ');
      return section(name, figures(group, said) + charts(group, said) + sumsTable(name, group, said));
    });
  const notes = [
    pipeline.monthsMean({ isMarked: isForecastMarked(groups), hasMonths: true }),
    ...(since === undefined ? [] : [pipeline.then({ date: since })]),
  ];
  const reps = [...new Set(groups.map(({ process }) => process))]
    .map(repsOf)
    .filter(({ length }) => length > 1)
    .flat();
  const several = together.length > 1;
  const parts = [
    `<section><h1>${escapeHtml(title)}</h1></section>\n`,
    ...(groups.length === 0
      ? [`<p>${escapeHtml(pipeline.none())}</p>\n`]
      : [...together, `<p class="small">${unbroken(escapeHtml(notes.join(' ')))}</p>\n`]),
    ...(groups.length === 0 || since === undefined ? [] : [section(pipeline.sections.moves, movesList(moved, since, said))]),
    ...(groups.length === 0 ? [] : [section(pipeline.sections.danger, dangerList(dangers, said))]),
    ...(reps.length === 0 ? [] : [section(pipeline.sections.reps, reps.map((group) => rep(group, several, processes, said)).join(''))]),
  ];
  return htmlPage(parts.join(''), { language: said.language, title }, PAGE_STYLE);
}

function rep(group: Group, several: boolean, processes: PageInput['processes'], said: Said): string {
  const name = [group.owner || said.words.pipeline.nobody(), ...(several ? [nameOf(group, processes, said)] : [])].join(' · ');
  return `<h3>${escapeHtml(name)}</h3>\n${sumsTable(name, group, said)}`;
}

function section(head: string, body: string): string {
  return `<section>\n<h2>${escapeHtml(head)}</h2>\n${body}</section>\n`;
}

function nameOf({ process }: Group, processes: PageInput['processes'], { words, language }: Said): string {
  const name = processes[process]?.name;
  return words.pipeline.process({ name: name === undefined ? process : inLanguage(name, language) });
}

function figures({ forecast, won, lost }: Group, said: Said): string {
  const { pipeline } = said.words;
  const one = (label: string, { count, amounts }: Cell): string =>
    `<li>${escapeHtml(label)} <strong>${[String(count), ...amountsOf(amounts, said)].map((each) => `<span>${escapeHtml(each)}</span>`).join(' · ')}</strong></li>`;
  return `<ul class="figures">${one(pipeline.forecast(), forecast)}${one(pipeline.won(), won)}${one(pipeline.lost(), lost)}</ul>\n`;
}

function charts({ steps, byMonth }: Group, said: Said): string {
  const { charts: titles, states, forecast } = said.words.pipeline;
  const shown = steps.filter(({ id, count }) => id !== undefined || count > 0);
  const parts: readonly Part[] = [
    { name: states.active, look: 'full' },
    { name: titles.inForecast(), look: 'forecast' },
    { name: states.inactive, look: 'light' },
  ];
  const label = (step: (typeof shown)[number]): string => stageOfRow({ stageName: step.name }, said);
  const drawn: string[] = [];
  const draw = (title: string, svg: string): void =>
    void drawn.push(`<figure>\n<figcaption>${escapeHtml(title)}</figcaption>\n${svg}</figure>\n`);
  const bars = shown.map((step) => ({
    label: label(step),
    parts: parted(step, step.count - step.inactive, step.inactive),
    said: String(step.count),
  }));
  draw(titles.count(), barsSvg(titles.count(), bars, parts, said.language));
  for (const currency of currenciesOf(shown.map(({ amounts }) => amounts))) {
    const title = titles.amount({ currency: currency || titles.noCurrency() });
    draw(
      title,
      barsSvg(
        title,
        shown.map((step) => ({
          label: label(step),
          parts: parted(step, (step.amounts[currency] ?? 0) - (step.idle[currency] ?? 0), step.idle[currency] ?? 0),
          said: shortOf(step.amounts, currency, said),
        })),
        parts,
        said.language,
      ),
    );
  }
  for (const currency of currenciesOf(byMonth.map(([, amounts]) => amounts))) {
    const title = titles.months({ currency: currency || titles.noCurrency() });
    const of = byMonth.filter(([, amounts]) => amounts[currency] !== undefined);
    draw(
      title,
      barsSvg(
        title,
        of.map(([month, amounts]) => ({
          label: month || titles.noMonth(),
          parts: [amounts[currency]!],
          said: shortOf(amounts, currency, said),
        })),
        [{ name: forecast(), look: 'forecast' }],
        said.language,
      ),
    );
  }
  return `<div class="charts">\n${drawn.join('')}</div>\n`;
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
