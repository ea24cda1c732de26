// What is said of a letter before it is sent.
import { inLanguage, letterSpeechFor } from '../../core/languages/index.ts';
import { inOneLine } from '../../core/languages/text-wrap.ts';
import { meritIn } from '../../core/forms/template-form.ts';
import { problemText } from '../../core/interview/form.ts';
import { said } from '../../core/method/rules/index.ts';
import { strangeReference } from '../../core/method/letters/reference.ts';
import { isDay } from '../../core/model/value.ts';
import { writtenDate } from '../../core/render/prompter-view.ts';
import type { Letter } from '../../core/model/letter.ts';
import type { Prompter } from '../../core/model/prompter.ts';
import type { Stored } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import { readable } from '../printing/broken.ts';
import { opportunityStore } from '../records/opportunities.ts';
import { flawFinder } from './kept-letter.ts';
import { flawsIn } from './letter-flaws.ts';
import type { Written } from './letter-document.ts';
import { remarkOnPlan } from './plan-letter.ts';

/** Remarks on all that is better changed before a letter goes out, and how it is mended. */
export async function remarkOnLetter(
  desk: Desk,
  written: Written,
  prompter: Prompter | undefined,
  kept: Pick<Stored<Letter>, 'id'>,
): Promise<void> {
  remarkOnDays(desk, written.letter);
  remarkOnText(desk, written, prompter, kept);
  await remarkOnReference(desk, written.letter);
  remarkOnPlan(desk, written.opened.template, written.letter);
}

/**
 * Remarks on the date of a letter and on words that do not belong into one, each by the question in whose answer it stands, and how it
 * is mended.
 */
function remarkOnText(desk: Desk, written: Written, prompter: Prompter | undefined, kept: Pick<Stored<Letter>, 'id'>): void {
  const { letter, opened } = written;
  const { letters } = desk.words;
  const tell = (text: string): void => desk.tell(desk.style.yellow(text));
  const meeting = letter.source?.call ?? prompter?.date;
  if (opened.template.sameDay && meeting !== undefined && letter.date > meeting) tell(letters.late({ date: letter.date, meeting }));
  const [name, greeting] = [letter.answers['to.name'], letter.answers['to.greeting']];
  if (typeof name === 'string' && typeof greeting === 'string' && letterSpeechFor(letter.language).isBare?.(greeting, name))
    tell(letters.bareGreeting({ greeting }));
  const flaws = flawsIn(desk, written, prompter);
  for (const { id, columns } of opened.template.questions ?? []) {
    const merit = columns && letter.answers[id] !== undefined ? meritIn(letter.language, columns, letter.answers[id]) : undefined;
    if (merit) tell(problemText(desk.words, merit));
  }
  const titleOf = (id: string): string => {
    const title = opened.template.questions?.find((question) => question.id === id)?.title;
    return title === undefined ? id : inLanguage(title, desk.language);
  };
  for (const { found, line, answer } of flaws) {
    const wording = inOneLine(said(desk.words.rules, found));
    tell(answer ? letters.inAnswer({ title: titleOf(answer.id), said: wording }) : letters.inTemplate({ line, said: wording }));
  }
  const ids = [...new Set(flaws.flatMap(({ answer }) => answer?.id ?? []))];
  if (ids.length > 0) tell(letters.mend({ ids, command: desk.again(`ccs letter edit ${kept.id}`) }));
}

/** The same in one line, for whoever sends a letter in which it still stands. */
export async function remarkOnSent(desk: Desk, { value, where }: Pick<Stored<Letter>, 'value' | 'where'>): Promise<void> {
  const pieces = [...new Set((await flawFinder(desk)(value)).map(({ piece }) => piece))];
  if (pieces.length > 0) desk.tell(desk.style.yellow(desk.words.letters.stillFound({ pieces, path: where })));
}

/** A remark where what is to be proved first is dated behind the next step. */
function remarkOnDays(desk: Desk, { answers, language }: Pick<Letter, 'answers' | 'language'>): void {
  const [proof, next] = [answers['proof.date'], answers['next.date']];
  if (typeof proof !== 'string' || typeof next !== 'string' || !isDay(proof) || !isDay(next) || proof <= next) return;
  desk.tell(desk.style.yellow(desk.words.letters.proofLate({ day: writtenDate(proof, language), date: writtenDate(next, language) })));
}

/** A remark where the one who bears witness is of the early market, and the reader trusts only the mainstream. */
async function remarkOnReference(desk: Desk, { answers }: Pick<Letter, 'answers'>): Promise<void> {
  const [reader, reference] = [answers['to.name'], answers['proof.name']];
  if (typeof reader !== 'string' || typeof reference !== 'string') return;
  const sales = await readable(desk, opportunityStore(desk).list());
  const players = sales.flatMap(({ value }) => value.players ?? []);
  const found = strangeReference(players, reader, reference);
  const { styles } = desk.words.opportunity;
  if (found)
    desk.tell(
      desk.style.yellow(
        desk.words.letters.strangeReference({ reader, reference, theirs: styles[found.reader], told: styles[found.reference] }),
      ),
    );
}
