// What of the notes of a talk is said in a letter, and what is not and why (docs/method.md §3, §4).
import { letterSpeechFor } from '../../languages/index.ts';
import { letterStoryFor } from '../../languages/letter-stories.ts';
import type { LeftOut, LetterStory, Said } from '../../languages/letter-story.ts';
import type { Call, HeardAnswer } from '../../model/call.ts';
import type { Diagnostic } from '../../model/measure.ts';
import type { Prompter } from '../../model/prompter.ts';
import { measureOf } from '../talk/call-summary.ts';
import { saidAnswer } from '../talk/said-figure.ts';
import { spokenCurrency } from '../talk/sums.ts';
import { isTyped } from '../talk/worth.ts';

/** Something noted that the letter does not say. */
export type Unsaid = { readonly ask: string; readonly answer: string; readonly why: LeftOut };

export type Story = { readonly sentences: readonly string[]; readonly unsaid: readonly Unsaid[] };

/**
 * How it is done today, what it leads to and its figures, as sentences to the person who said so.
 * @param call the talks with this person as one
 * @returns no sentences where nothing was noted; answers of scenarios that were turned down are neither said nor named
 */
export function storyOf(prompter: Prompter, call: Call): Story {
  const story = letterStoryFor(prompter.language);
  // What somebody put into words counts.
  if (call.situation !== undefined)
    return {
      sentences: call.situation
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map(story.passage),
      unsaid: [],
    };
  const groups = [frameOf(prompter, call), ...scenariosOf(prompter, call), impactOf(call)].map((items) => heardIn(story, prompter, items));
  const said = groups.map((group) => group.said).filter((items) => items.length > 0);
  return {
    sentences: said.flatMap((items, nth) => story.sentences(items, nth)),
    unsaid: groups.flatMap((group) => group.unsaid),
  };
}

type Item = HeardAnswer & { readonly measure?: string | undefined; readonly question?: Diagnostic | undefined };

function frameOf({ frame }: Prompter, call: Call): readonly Item[] {
  return call.frame === undefined ? [] : [{ ask: frame[0] ?? '', answer: call.frame }];
}

/** Who else feels it, and what happens then. */
function impactOf({ impact = [] }: Call): readonly Item[] {
  return impact.map(({ ask, answer }) => ({ ask, answer }));
}

function scenariosOf(prompter: Prompter, call: Call): readonly (readonly Item[])[] {
  const spoken = spokenCurrency(call);
  return prompter.scenarios.flatMap((scenario) => {
    const heard = call.scenarios?.find(({ id }) => id === scenario.id);
    if (heard === undefined || heard.wanted === 'no') return [];
    const question = (item: HeardAnswer): Diagnostic | undefined => scenario.diagnose.find(({ ask }) => ask === item.ask);
    const items = (heard.answers ?? []).map((item): Item => {
      const asked = question(item);
      const isMoney = isTyped(asked?.measure) && 'money' in asked.measure && asked.measure.currency === undefined;
      const currency = item.currency ?? (isMoney ? spoken : undefined);
      return { ...item, ...(currency && { currency }), measure: measureOf(prompter, scenario, item), question: asked };
    });
    return [items];
  });
}

function heardIn(story: LetterStory, prompter: Prompter, items: readonly Item[]): { said: readonly Said[]; unsaid: readonly Unsaid[] } {
  const said: Said[] = [];
  const unsaid: Unsaid[] = [];
  for (const { measure, question, ...item } of items) {
    const { ask, answer = '' } = item;
    const { number, unit, phrase, noted } = saidAnswer(prompter.language, item, question);
    const figure = measure !== undefined || story.asksFigure(ask);
    const { text, leftOut } = answer === '' ? { text: '' } : story.heard(byName(story, prompter, answer), figure);
    if (leftOut !== undefined) unsaid.push({ ask, answer, why: leftOut });
    // The playbook knows how this answer is said back.
    else if (noted !== undefined) said.push({ ask, noted, figure: true });
    else if (text !== '' || number !== undefined)
      said.push({
        ask,
        answer: text,
        number: phrase ?? number,
        unit: phrase === undefined ? unit : undefined,
        figure,
      });
  }
  return { said, unsaid };
}

/** Whoever noted "Dana says" in a talk with Dana means the reader. */
function byName(story: LetterStory, { contact, language }: Prompter, answer: string): string {
  const words = contact.name.split(/\s+/u);
  // "IM says": a note is taken in a hurry.
  const initials = words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word)) ? words.map(([first]) => first).join('') : '';
  const names = [contact.name, letterSpeechFor(language).called(contact.name, contact.title), words[0] ?? '', initials];
  return story.byName(
    answer,
    [...new Set(names)].filter((name) => name.length > 1),
  );
}
