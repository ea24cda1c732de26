// Words as the runs of a Word document.
import { TextRun, type IRunOptions } from 'docx';
import { gapBetween } from '../languages/text-wrap.ts';
import type { Token } from './markdown.ts';

/** Words as runs; a link shows where it leads, an image what it is called. */
export function runsOf(tokens: readonly Token[], base: IRunOptions = {}): TextRun[] {
  const runs: TextRun[] = [];
  const style = { bold: 0, italics: 0 };
  const targets: string[] = [];
  let soft = false;
  let before = '';
  const add = (words: string): void => {
    const text = legal((soft ? gapBetween(before, words) : '') + words);
    runs.push(new TextRun({ ...base, ...(style.bold > 0 ? { bold: true } : {}), ...(style.italics > 0 ? { italics: true } : {}), text }));
    before = words;
    soft = false;
  };
  for (const token of tokens.flatMap((one) => (one.type === 'inline' ? (one.children ?? []) : [one]))) {
    if (token.type === 'strong_open' || token.type === 'strong_close') style.bold += token.nesting;
    else if (token.type === 'em_open' || token.type === 'em_close') style.italics += token.nesting;
    else if (token.type === 'hardbreak') runs.push(new TextRun({ break: 1 }));
    else if (token.type === 'softbreak') soft = true;
    else if (token.type === 'link_open') targets.push(String(token.attrGet('href') ?? '').replace(/^mailto:/iu, ''));
    else if (token.type === 'link_close') add(` (${targets.pop() ?? ''})`);
    else if (token.content !== '') add(token.content);
  }
  return runs;
}

/** XML has no place for some characters, not even escaped. */
export function legal(text: string): string {
  return text.replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Cs}/gu, '');
}
