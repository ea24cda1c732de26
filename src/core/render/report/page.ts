// A report as one page: charts, tables that fold on a telephone, lists. No script, nothing from outside.
import { labelled } from '../../languages/labelled.ts';
import { escapeHtml, htmlPage, unbroken } from '../html-page.ts';
import { barsSvg } from '../pipeline/charts.ts';
import type { Said } from '../pipeline/said.ts';
import { PAGE_STYLE } from '../pipeline/style.ts';
import {
  cellText,
  shownTable,
  type Cell,
  type Report,
  type ReportBars,
  type ReportList,
  type ReportSection,
  type ReportTable,
} from './report.ts';

/** The whole page. */
export function reportHtml({ title, sections }: Report, said: Said): string {
  const body = [`<section><h1>${unbroken(escapeHtml(title))}</h1></section>\n`, ...sections.map((section) => sectionHtml(section, said))];
  return htmlPage(body.join(''), { language: said.language, title }, PAGE_STYLE);
}

function sectionHtml({ head, parts }: ReportSection, said: Said): string {
  const bars = parts.filter((part) => part.kind === 'bars' && part.bars.length > 0) as readonly ReportBars[];
  const charts = bars.length === 0 ? '' : `<div class="charts">\n${bars.map((one) => chart(one, said.language)).join('')}</div>\n`;
  const others = parts.map((part) => {
    if (part.kind === 'table') return tableHtml(shownTable(part), said);
    if (part.kind === 'list') return listHtml(part);
    if (part.kind === 'text') return `<p${part.weight === 'note' ? ' class="small"' : ''}>${unbroken(escapeHtml(part.text))}</p>\n`;
    return '';
  });
  return `<section>\n${head === undefined ? '' : `<h2>${escapeHtml(head)}</h2>\n`}${charts}${others.join('')}</section>\n`;
}

function chart({ title, bars, parts }: ReportBars, language: string): string {
  return `<figure>\n<figcaption>${escapeHtml(title)}</figcaption>\n${barsSvg(title, bars, parts, language)}</figure>\n`;
}

function tableHtml(table: ReportTable | undefined, said: Said): string {
  if (table === undefined) return '';
  const { name, head, rows } = table;
  const isNumber = head.map((_, at) => rows.some((row) => typeof row[at] === 'number'));
  const cell = (value: Cell, at: number): string => {
    const tag = at === 0 ? 'th scope="row"' : 'td';
    const attributes = `${isNumber[at] ? ' class="number"' : ''}${at === 0 ? '' : ` data-label="${escapeHtml(labelled(head[at] ?? ''))}"`}`;
    return `<${tag}${attributes}>${unbroken(escapeHtml(cellText(value, said)).replaceAll('\n', '<br>'))}</${at === 0 ? 'th' : 'td'}>`;
  };
  const heads = head.map((one, at) => `<th scope="col"${isNumber[at] ? ' class="number"' : ''}>${escapeHtml(one)}</th>`).join('');
  const body = rows.map((row) => `<tr>${head.map((_, at) => cell(row[at], at)).join('')}</tr>\n`).join('');
  return `<div class="wide"><table aria-label="${escapeHtml(name)}">\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${body}</tbody></table></div>\n`;
}

function listHtml({ items, more }: ReportList): string {
  const one = ({ title, about = '', lines }: ReportList['items'][number]): string => {
    const below = about === '' ? '' : `<br>${unbroken(escapeHtml(about))}`;
    const parts = lines.map((line) => `<li>${unbroken(escapeHtml(line))}</li>`).join('');
    return `<li><p><strong>${escapeHtml(title)}</strong>${below}</p><ul>${parts}</ul></li>\n`;
  };
  return `<ul class="cards" role="list">\n${items.map(one).join('')}</ul>\n${more === undefined ? '' : `<p>${escapeHtml(more)}</p>\n`}`;
}
