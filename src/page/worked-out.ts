// What the page works out of the answers, without a browser: the entry, the letter of the day, the text that goes home.
import { carriedText } from '../core/carry/carried.ts';
import { markOf } from '../core/carry/pieces.ts';
import { carriedFrom } from '../core/forms/call-carried.ts';
import { callForm } from '../core/forms/call-form.ts';
import { callOf } from '../core/forms/call-record.ts';
import { pageCall, type PageData } from '../core/forms/page-data.ts';
import type { Answers } from '../core/interview/form.ts';
import type { Words } from '../core/languages/index.ts';
import type { Call } from '../core/model/call.ts';

export { wordsOf } from '../core/languages/index.ts';
export { letterOfDay } from './letter.ts';

/** What was answered as the entry that `ccs call` makes of it. */
export function entryOf(data: PageData, words: Words, answers: Answers, today: string): Call {
  return callOf(callForm(pageCall(data, words, today)), data.prompter, answers, {}, data.currency);
}

/** The text that carries notes home; the day of the talk goes along also where it merely stood there. */
export function textOf(
  data: PageData,
  words: Words,
  { id, answers }: { readonly id: string; readonly answers: Answers },
  date: string,
): string {
  const { of: prompter, mark, prompter: value } = data;
  const heading = words.page.heading({ name: value.contact.name, account: value.account, date });
  return carriedText({ ccs: 1, kind: 'page-notes', id, prompter, mark, ...carriedFrom(value, { ...answers, date }) }, heading);
}

/** The mark of answers, by which is known whether all of them were handed over. */
export function handedMark(answers: Answers): string {
  return markOf(JSON.stringify(Object.entries(answers).toSorted(([one], [other]) => (one < other ? -1 : 1))));
}
