// What stands on the page of the pipeline beside the charts: sums in tables; what is in danger and what moved in lists.
import { labelled } from '../../languages/labelled.ts';
import type { Cell, First, Group } from '../../method/pipeline/pipeline.ts';
import type { Row } from '../../method/pipeline/moves.ts';
import { escapeHtml, unbroken } from '../html-page.ts';
import { amountOf, amountsOf, figureOf, moveOf, reasonOf, shownSteps, stageOfRow, titleOf, type Figure, type Said } from './said.ts';

/** The sums of all, or of one rep. `name`: what they are the sums of. */
export function sumsTable(name: string, group: Group, said: Said): string {
  const { forecast, won, lost } = group;
  const { heads, forecast: forecastName, won: wonName, lost: lostName } = said.words.pipeline;
  const figures: readonly Figure[] =
    forecast.then === undefined
      ? ['count', 'amount', 'months', 'inactive', 'danger']
      : ['count', 'then', 'amount', 'thenAmount', 'months', 'inactive', 'danger'];
  const some = ({ count, then }: Cell): boolean => count > 0 || (then?.count ?? 0) > 0;
  const line = (label: string, cell: Cell, { open = true, more = '' } = {}): string => {
    const amounts = (of: Cell['amounts'] = {}): string => amountsOf(of, said).map(escapeHtml).join('<br>');
    const shown = (figure: Figure): string => {
      if (figure === 'amount') return amounts(cell.amounts);
      return figure === 'thenAmount' ? amounts(cell.then?.amounts) : escapeHtml(figureOf(figure, cell, open));
    };
    const cells = figures.map((figure) => `<td class="number" data-label="${escapeHtml(labelled(heads[figure]))}">${shown(figure)}</td>`);
    return `<tr${more}><th scope="row">${escapeHtml(label)}</th>${cells.join('')}</tr>\n`;
  };
  const body = [
    ...shownSteps(group).map((step) => line(`${stageOfRow({ stageName: step.name }, said)}${step.forecast ? ' *' : ''}`, step)),
    line(forecastName(), forecast, { more: ' class="forecast"' }),
    ...(some(won) ? [line(wonName(), won, { open: false })] : []),
    ...(some(lost) ? [line(lostName(), lost, { open: false })] : []),
  ];
  const head = [
    `<th scope="col">${escapeHtml(heads.milestone)}</th>`,
    ...figures.map((figure) => `<th scope="col" class="number">${escapeHtml(heads[figure])}</th>`),
  ].join('');
  const table = `<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('')}</tbody>`;
  return `<div class="wide"><table aria-label="${escapeHtml(name)}">\n${table}</table></div>\n`;
}

/** Under a heading, one sale below the other, each with what there is to say of it. */
function cards(heading: string, { count, rows }: First, of: (row: Row) => readonly string[], said: Said): string {
  const one = (row: Row): string => {
    const about = [row.owner, amountOf(row.value, row.currency, said), stageOfRow(row, said)].filter(
      (part) => part !== undefined && part !== '',
    );
    return `<li><p><strong>${escapeHtml(titleOf(row))}</strong><br>${escapeHtml(about.join(' · '))}</p><ul>${of(row)
      .map((each) => `<li>${unbroken(escapeHtml(each))}</li>`)
      .join('')}</ul></li>\n`;
  };
  const rest = count > rows.length ? `<p>${escapeHtml(said.words.pipeline.moreRows({ count: count - rows.length }))}</p>\n` : '';
  return `<p>${escapeHtml(heading)}</p>\n<ul class="cards" role="list">\n${rows.map(one).join('')}</ul>\n${rest}`;
}

/** What is in danger, each with its reasons. */
export function dangerList(dangers: First, said: Said): string {
  const { noDanger, dangerTitle } = said.words.pipeline;
  if (dangers.count === 0) return `<p>${escapeHtml(noDanger())}</p>\n`;
  return cards(dangerTitle({ count: dangers.count }), dangers, ({ danger }) => danger.map((one) => reasonOf(one, said)), said);
}

/** What moved since an earlier day. */
export function movesList(moved: First, since: string, said: Said): string {
  const { noMoves, movesTitle } = said.words.pipeline;
  if (moved.count === 0) return `<p>${escapeHtml(noMoves({ since }))}</p>\n`;
  return cards(movesTitle({ since, count: moved.count }), moved, ({ moves = [] }) => moves.map((move) => moveOf(move, said)), said);
}
