// A letter as a document, in its own language and in every format that people send.
import { plainAnswers } from '../../core/method/letters/plainly.ts';
import { planQuestion } from '../../core/method/letters/plan-check.ts';
import type { OpenTemplate } from '../../library/templates.ts';
import type { Letter } from '../../core/model/letter.ts';
import type { Template, TemplateQuestion } from '../../core/model/template.ts';
import { isDay } from '../../core/model/value.ts';
import { documentIn, type Document, type DocumentFormat } from '../../core/render/formats.ts';
import type { Calendar } from '../../core/render/ics.ts';
import { answered, planRows, planSteps } from '../../core/render/letter-view.ts';
import type { Chat } from '../../core/render/message.ts';
import { writtenDate } from '../../core/render/prompter-view.ts';
import type { Desk } from '../desk.ts';
import { readable } from '../printing/broken.ts';
import { letterStore } from '../records/letters.ts';
import { meantRecord } from '../records/meant.ts';
import { checkedTemplate } from './checked-template.ts';
import { filledTemplate } from './filled-template.ts';
import { planKey } from './plan-letter.ts';
import { refuseOutput, type OutputOptions } from './output.ts';

/** A letter that has been filled, before it is given a format. */
export type Written = { readonly letter: Letter; readonly opened: OpenTemplate; readonly markdown: string; readonly subject: string };

/**
 * Fills the template of a letter.
 * @param opened its template, where many are filled
 * @throws CcsError no-letter; faulty-file where a template has a mistake, with its place
 */
export async function writtenLetter(desk: Desk, letter: Letter, opened = checkedTemplate(desk, letter.letter)): Promise<Written> {
  return { letter, opened, ...(await filledTemplate(desk, opened, letter)) };
}

/**
 * A letter as a document that can be had in every format; the same record with the same template gives the same bytes.
 * @param attached ids of letters that go along as an e-mail, beside those that the template names
 * @returns the document; having it made throws CcsError no-calendar, no-record, faulty-file
 */
export function letterDocument(desk: Desk, written: Written, attached: readonly string[] = []): Document {
  const { letter, opened, markdown, subject: title } = written;
  const { language, date } = letter;
  return {
    page: { language, title, date, author: nameOf(letter, 'from') },
    record: letter,
    markdown: () => markdown,
    mail: async () => ({
      language,
      subject: title,
      date,
      from: person(letter, 'from'),
      to: person(letter, 'to'),
      attachments: (
        await Promise.all((await attachedLetters(desk, letter, opened, attached)).map((one) => attachmentsOf(desk, one)))
      ).flat(),
    }),
    chat: () => chatOf(written),
    ...(hasPlan(opened.template) ? { calendar: () => calendarOf(written), known: knownRows(written) } : {}),
  };
}

/** Before any work is done: what a letter of this kind can be had in. */
export function refuseLetterOutput(desk: Desk, { kind, template }: OpenTemplate, options: OutputOptions): DocumentFormat {
  const never = (): never => {
    throw new TypeError('nothing is written yet');
  };
  return refuseOutput(desk, options, kind, { mail: never, chat: never, ...(hasPlan(template) ? { calendar: never } : {}) });
}

function hasPlan(template: Template): boolean {
  return planQuestion(template) !== undefined;
}

/** The steps that are known again when the buyer sends the plan back; those of 0.1 are known by their words alone. */
function knownRows({ letter, opened }: Written): NonNullable<Document['known']> {
  const rows = planRows(opened.template, letter)?.rows ?? [];
  return rows.flatMap(({ event, id }) => (event && id ? [{ text: event, id }] : []));
}

function isStory({ from = [] }: TemplateQuestion): boolean {
  return from.includes('computed.story');
}

/** What of the answers stands in the letter because it must, and what because somebody wanted it. */
function chatOf({ letter: typed, opened }: Written): Chat {
  const { language, answers } = typed;
  const letter = { ...typed, answers: plainAnswers(opened.template, typed) };
  const asked = (opened.template.questions ?? []).filter(({ id }) => !/^(?:to|from)\.|^date$/u.test(id));
  const said = (question: TemplateQuestion): readonly string[] =>
    [answered(question, letter)]
      .flat()
      .flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry)))
      .map((text) => (isDay(text) ? writtenDate(text, language) : text));
  const greeting = answers['to.greeting'];
  return {
    language,
    greeting: typeof greeting === 'string' ? greeting : '',
    name: nameOf(letter, 'from'),
    needed: asked.filter((question) => question.required === true && !isStory(question)).flatMap(said),
    wanted: asked.filter((question) => question.required !== true && !isStory(question)).flatMap(said),
    agreed: asked.filter(({ id }) => id === 'next.what' || id === 'next.date').flatMap(said),
    // What was told in a talk has as many sentences as the talk.
    inParts: asked.filter(isStory).flatMap(said),
    // Of a table the last rows first: the reader is spoken to in the first.
    spared: asked.flatMap((question) => (question.substance === undefined && !isStory(question) ? said(question).toReversed() : [])),
  };
}

function calendarOf({ letter, opened, subject }: Written): Calendar {
  return { title: subject, date: letter.date, key: planKey(letter), steps: planSteps(opened.template, letter) ?? [] };
}

/**
 * The letters that were named, otherwise the newest of each kind that the template wants beside it, made from the same prompter or for the
 * same company.
 */
async function attachedLetters(desk: Desk, letter: Letter, { template }: OpenTemplate, ids: readonly string[]): Promise<readonly Letter[]> {
  const store = letterStore(desk);
  if (ids.length > 0) {
    const named: Letter[] = [];
    for (const id of ids) named.push((await meantRecord(desk, 'letter', id)).value);
    return named;
  }
  const wanted = template.attach ?? [];
  if (wanted.length === 0) return [];
  const all = (await readable(desk, store.list())).map(({ value }) => value);
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

const LONGEST_NAME = 60;

/** A letter as something to open: a Word document, and a calendar where it is a plan. */
async function attachmentsOf(desk: Desk, letter: Letter): Promise<readonly { name: string; type: string; content: string | Uint8Array }[]> {
  const written = await writtenLetter(desk, letter);
  // Named for people, by what stands above it: "Plan for Castle Group".
  const name = written.subject
    .replace(/[^\p{L}\p{M}\p{N}&'’()（）-]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
    .trim();
  const document = letterDocument(desk, written);
  const as = (format: DocumentFormat): Promise<string | Uint8Array> => documentIn(format, document);
  const word = {
    name: `${name}.docx`,
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    content: await as('docx'),
  };
  if (document.calendar === undefined) return [word];
  return [word, { name: `${name}.ics`, type: 'text/calendar; charset=utf-8', content: await as('ics') }];
}

function person(letter: Letter, who: 'from' | 'to'): { name: string; address: string } | undefined {
  const address = letter.answers[`${who}.email`];
  return typeof address === 'string' ? { name: nameOf(letter, who), address } : undefined;
}

function nameOf({ answers }: Letter, who: 'from' | 'to'): string {
  const name = answers[`${who}.name`];
  return typeof name === 'string' ? name : '';
}
