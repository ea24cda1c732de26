// The tables of the page of the pipeline: the sums of a rep, what is in danger, what moved.
import type { Cell, First, Group } from '../../method/pipeline.ts';
import type { Row } from '../../method/pipeline-moves.ts';
import type { Process } from '../../model/process.ts';
import { escapeHtml } from '../html-page.ts';
import { amountOf, amountsOf, moveOf, reasonOf, stageOfRow, titleOf, type Said } from './said.ts';

const VALUE = 2;

/** The sums of one rep. */
export function repTable({ owner, process, steps, forecast, won, lost }: Group, processes: Readonly<Record<string, Process>>, said: Said): string {
  const { heads, nobody, forecast: forecastName, won: wonName, lost: lostName } = said.words.pipeline;
  const number = (text: string): string => `<td class="number">${text}</td>`;
  const line = (name: string, cell: Cell, more = '', open = true): string =>
    `<tr${more}><td>${escapeHtml(name)}</td>${number(String(cell.count))}${number(amountsOf(cell.amounts).map(escapeHtml).join('<br>'))}${number(open ? cell.months.toFixed(1) : '')}${number(open ? String(cell.inactive) : '')}${number(open ? String(cell.danger) : '')}</tr>\n`;
  const body = [
    ...steps.filter(({ count }) => count > 0).map((step) => line(`${stageOfRow({ stageName: step.name }, said)}${step.forecast ? ' *' : ''}`, step)),
    ...(forecast.count > 0 ? [line(forecastName(), forecast, ' class="forecast"')] : []),
    ...(won.count > 0 ? [line(wonName(), won, '', false)] : []),
    ...(lost.count > 0 ? [line(lostName(), lost, '', false)] : []),
  ];
  const head = [heads.milestone, heads.count, heads.amount, heads.months, heads.inactive, heads.danger].map((one, index) => `<th${index === 0 ? '' : ' class="number"'}>${escapeHtml(one)}</th>`).join('');
  const several = Object.keys(processes).length > 1 && process !== 'default' ? ` · ${escapeHtml(process)}` : '';
  return `<h3>${escapeHtml(owner || nobody())}${several}</h3>\n<div class="wide"><table>\n<tr>${head}</tr>\n${body.join('')}</table></div>\n`;
}

function listTable({ count, rows }: First, of: (row: Row) => readonly string[], head: string, said: Said): string {
  const { columns, moreRows } = said.words.pipeline;
  const lines = rows.map((row) => {
    const cells = [titleOf(row), row.owner ?? '', amountOf(row.value, row.currency) ?? '', stageOfRow(row, said)];
    return `<tr>${cells.map((cell, index) => `<td${index === VALUE ? ' class="number"' : ''}>${escapeHtml(cell)}</td>`).join('')}<td><ul>${of(row).map((one) => `<li>${escapeHtml(one)}</li>`).join('')}</ul></td></tr>\n`;
  });
  const heads = [columns.account, columns.owner, columns.value, columns.milestone, head].map((one, index) => `<th${index === VALUE ? ' class="number"' : ''}>${escapeHtml(one)}</th>`).join('');
  const rest = count > rows.length ? `<p>${escapeHtml(moreRows({ count: count - rows.length }))}</p>\n` : '';
  return `<div class="wide"><table>\n<tr>${heads}</tr>\n${lines.join('')}</table></div>\n${rest}`;
}

/** What is in danger, each with its reasons. */
export function dangerTable(dangers: First, said: Said): string {
  const { columns, noDanger } = said.words.pipeline;
  return dangers.count === 0 ? `<p>${escapeHtml(noDanger())}</p>\n` : listTable(dangers, ({ danger }) => danger.map((one) => reasonOf(one, said)), columns.danger, said);
}

/** What moved since an earlier day. */
export function movesTable(moved: First, since: string, said: Said): string {
  const { columns, noMoves, movesTitle } = said.words.pipeline;
  if (moved.count === 0) return `<p>${escapeHtml(noMoves({ since }))}</p>\n`;
  return `<p>${escapeHtml(movesTitle({ since, count: moved.count }))}</p>\n${listTable(moved, ({ moves = [] }) => moves.map((move) => moveOf(move, said)), columns.moves, said)}`;
}
