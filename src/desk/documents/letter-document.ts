// A letter as a document, in its own language and in every format that people send.
import { CcsError } from '../../core/errors.ts';
import { baseLanguage } from '../../core/languages/index.ts';
import type { OpenTemplate } from '../../library/templates.ts';
import type { Letter } from '../../core/model/letter.ts';
import { inLanguage } from '../../core/model/template.ts';
import { collected } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import { jsonText } from '../printing/json.ts';
import { letterStore } from '../records/letters.ts';
import { checkedTemplate } from './checked-template.ts';
import { documentIn, filledTemplate } from './filled-template.ts';

export type LetterFormat = 'md' | 'txt' | 'html' | 'json' | 'docx' | 'eml' | 'ics';

/** A letter that has been filled, before it is given a format. */
export type Written = { readonly letter: Letter; readonly opened: OpenTemplate; readonly markdown: string; readonly subject: string };

/**
 * Fills the template of a letter.
 * @throws CcsError no-letter; faulty-file where a template has a mistake, with its place
 */
export async function writtenLetter(desk: Desk, letter: Letter): Promise<Written> {
  const opened = checkedTemplate(desk, letter.letter);
  return { letter, opened, ...(await filledTemplate(desk, opened, letter)) };
}

/**
 * A letter in a format; the same record with the same template gives the same bytes.
 * @param attached ids of letters that go along as an e-mail, beside those that the template names
 * @throws CcsError no-calendar, no-record, faulty-file
 */
export async function letterDocument(
  desk: Desk,
  written: Written,
  format: LetterFormat = 'md',
  attached: readonly string[] = [],
): Promise<string | Uint8Array> {
  const { letter, markdown, subject } = written;
  switch (format) {
    case 'json':
      return jsonText(letter);
    case 'ics':
      return calendarOf(written);
    case 'eml': {
      const attachments = (
        await Promise.all((await attachedLetters(desk, letter, written.opened, attached)).map((one) => attachmentsOf(desk, one)))
      ).flat();
      const { toEml } = await import('../../core/render/eml.ts');
      return toEml({
        markdown,
        language: letter.language,
        subject,
        date: letter.date,
        from: person(letter, 'from'),
        to: person(letter, 'to'),
        attachments,
      });
    }
    default:
      return documentIn(format, written, { language: letter.language, date: letter.date, author: nameOf(letter, 'from') });
  }
}

/** Refuses before any work is done what cannot be made or shown. */
export function refuseFormat(desk: Desk, opened: OpenTemplate, { format, out }: { format?: LetterFormat; out?: string }): void {
  if (format === 'docx' && out === undefined && desk.io.stdout.isTerminal) throw new CcsError('docx-to-terminal', undefined);
  if (format === 'ics' && !Object.values(opened.template.computed ?? {}).includes('planDates'))
    throw new CcsError('no-calendar', { kind: opened.kind });
}

async function calendarOf({ letter, opened, subject }: Written): Promise<string> {
  const { planOf } = await import('../../core/render/index.ts');
  const steps = planOf(opened.template, letter);
  if (steps === undefined) throw new CcsError('no-calendar', { kind: letter.letter });
  const key = [letter.letter, letter.source?.prompter ?? letter.answers['to.company'] ?? ''].join('\n');
  return (await import('../../core/render/ics.ts')).toIcs({ title: subject, date: letter.date, key, steps });
}

/** The letters that were named, otherwise the newest of each kind that the template wants beside it, made from the same prompter or for the same company. */
async function attachedLetters(desk: Desk, letter: Letter, { template }: OpenTemplate, ids: readonly string[]): Promise<readonly Letter[]> {
  const store = letterStore(desk);
  if (ids.length > 0) {
    const named: Letter[] = [];
    for (const id of ids) named.push((await store.find(id)).value);
    return named;
  }
  const wanted = template.attach ?? [];
  if (wanted.length === 0) return [];
  const all = (await collected(store.list())).records.map(({ value }) => value);
  const company = letter.answers['to.company'];
  const same = ({ source, answers }: Letter): boolean =>
    (letter.source !== undefined && source?.prompter === letter.source.prompter) ||
    (company !== undefined && answers['to.company'] === company);
  return wanted.flatMap((kind) => {
    const found = all.find((other) => other.letter === kind && same(other));
    if (found === undefined) desk.tell(desk.style.yellow(desk.words.letters.nothingToAttach({ kind })));
    return found ?? [];
  });
}

/** A letter as something to open: a Word document, and a calendar where it is a plan. */
async function attachmentsOf(desk: Desk, letter: Letter): Promise<readonly { name: string; type: string; content: string | Uint8Array }[]> {
  const written = await writtenLetter(desk, letter);
  const name = inLanguage(written.opened.template.name, baseLanguage(letter.language))
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  const word = {
    name: `${name}.docx`,
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    content: await letterDocument(desk, written, 'docx'),
  };
  if (!Object.values(written.opened.template.computed ?? {}).includes('planDates')) return [word];
  return [word, { name: `${name}.ics`, type: 'text/calendar; charset=utf-8', content: await calendarOf(written) }];
}

function person(letter: Letter, who: 'from' | 'to'): { name: string; address: string } | undefined {
  const address = letter.answers[`${who}.email`];
  return typeof address === 'string' ? { name: nameOf(letter, who), address } : undefined;
}

function nameOf({ answers }: Letter, who: 'from' | 'to'): string {
  const name = answers[`${who}.name`];
  return typeof name === 'string' ? name : '';
}
