// A worksheet as a document: in its template's own words, or laid out by its questions; beside it, what it was last time.
import { inLanguage, languageOf, STANDBY, wordsOf } from '../../core/languages/index.ts';
import type { Document } from '../../core/render/formats.ts';
import type { Sheet } from '../../core/model/sheet.ts';
import type { OpenTemplate } from '../../library/templates.ts';
import type { Desk } from '../desk.ts';
import { filledTemplate } from './filled-template.ts';

/**
 * The page of a worksheet.
 * @param before the same as it was filled last time, whose changed answers stand below
 */
export async function sheetDocument(desk: Desk, opened: OpenTemplate, sheet: Sheet, before?: Sheet): Promise<Document> {
  const { markdown, subject } = await filledTemplate(desk, opened, sheet);
  const compared = before === undefined ? '' : await comparison(opened, sheet, before);
  const page = { language: sheet.language, title: subject, date: sheet.date, author: '' };
  return { page, record: sheet.answers, markdown: () => markdown + compared };
}

/** A table of the questions that were answered differently. */
async function comparison({ template }: OpenTemplate, sheet: Sheet, before: Sheet): Promise<string> {
  const { sheets } = await wordsOf(languageOf(sheet.language) ?? STANDBY);
  const { escapeValue } = await import('../../core/render/markdown-values.ts');
  const cell = (value: Sheet['answers'][string] | undefined, id: string): string => {
    const question = template.questions?.find((one) => one.id === id);
    const option = question?.options?.find((one) => one.value === value);
    if (option) return inLanguage(option.label, sheet.language);
    if (value === undefined || typeof value === 'string') return value ?? '';
    const row = (one: (typeof value)[number]): string =>
      typeof one === 'string' ? one : sheets.row({ cells: Object.values(one).filter(Boolean) });
    return sheets.rows({ rows: value.map(row) });
  };
  const rows = (template.questions ?? [])
    .filter(({ id }) => id !== 'date')
    .map(({ id, title }) => [inLanguage(title, sheet.language), cell(before.answers[id], id), cell(sheet.answers[id], id)])
    .filter(([, then, now]) => then !== now)
    .map((cells) => `| ${cells.map((text) => escapeValue(text).replace(/\\?\n/gu, ' ')).join(' | ')} |`);
  const head = `\n## ${sheets.comparedWith({ date: before.date })}\n\n`;
  if (rows.length === 0) return `${head}${sheets.nothingChanged()}\n`;
  return `${head}| | ${before.date} | ${sheet.date} |\n|---|---|---|\n${rows.join('\n')}\n`;
}
