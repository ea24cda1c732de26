// What a letter says back to the buyer, worked out of the talks or of what stands in the letter's own answers (docs/method.md §4).
import { bare, grammarFor, letterSpeechFor } from '../../languages/index.ts';
import { letterStoryFor } from '../../languages/letter-stories.ts';
import type { Call } from '../../model/call.ts';
import type { Prompter } from '../../model/prompter.ts';
import { isDay } from '../../model/value.ts';
import { benefitOf, capabilitiesOf } from '../talk/call-summary.ts';
import { wholeStory } from '../talk/whole-story.ts';
import { storyOf } from './story.ts';

export type PlayerRow = Readonly<Record<'name' | 'title' | 'goal' | 'vision', string>>;

/** The sentences of a talk, each without its stop and its capital, as they follow a colon. */
export function reasonsOf(prompter: Prompter, call: Call): readonly string[] {
  const { completing } = letterStoryFor(prompter.language);
  return storyOf(prompter, call).sentences.map((sentence) => completing(':', sentence));
}

/** The talks as one passage, ready to stand in a letter; empty where nothing is to be said. */
export function passageOf(prompter: Prompter, call: Call): string {
  return letterStoryFor(prompter.language).passage(storyOf(prompter, call).sentences.join(' '));
}

/** What reaching the goal is worth, as the buyer said it; figures that were only noted stand in the passage. */
export function worthOf(prompter: Prompter | undefined, call: Call): string | undefined {
  // What is at stake by the notes stands in the passage already.
  const written = prompter === undefined || call.benefit !== benefitOf(prompter, call) ? call.benefit : undefined;
  const said = written ?? call.value;
  const story = letterStoryFor(prompter?.language ?? 'en');
  // "I'd rather not say" is no worth.
  const { text } = said === undefined ? { text: '' } : story.heard(said, true);
  return text === '' ? undefined : story.toTheBuyer(bare(text));
}

/** What the buyer wanted: as somebody put it into words, otherwise the capabilities of the scenarios that were wanted. */
export function wantedIn(prompter: Prompter, call: Call): readonly string[] {
  return call.capabilities ?? capabilitiesOf(prompter, call);
}

/** Whether the confirming question was answered with a yes, and nothing but a yes. */
export function isConfirmed(prompter: Prompter | undefined, call: Call | undefined): boolean {
  return call?.confirm !== undefined && letterStoryFor(prompter?.language ?? 'en').isYes(call.confirm);
}

/** Whether something reads as sentences of its own; otherwise it is named as what stands in the way. */
export function inSentences(language: string, text: string): string {
  const story = letterStoryFor(language);
  return /[.!?。！？…]["”」]?$/u.test(text.trim()) || /[.!?]\s+\p{Lu}|[。！？]/u.test(text) ? story.passage(text) : story.obstacle(text);
}

/** A step that was agreed, with its day where it has one. */
export function stepOf(language: string, what: string, day: string | undefined): string {
  const [year = 0, month = 0, date = 0] = (day ?? '').split('-').map(Number);
  const written = day !== undefined && isDay(day) ? (grammarFor(language)?.date(year, month, date) ?? day) : '';
  return letterStoryFor(language).step(what, written);
}

/** Goal and vision of everybody met at the account, each under their own name; the reader is spoken to. */
export function playersOf(language: string, account: readonly Prompter[], isReader: (name: string) => boolean): readonly PlayerRow[] {
  const met = account.filter(({ calls = [] }) => calls.length > 0);
  const newest = new Map(met.map((prompter) => [prompter.contact.name, prompter]));
  return [...newest.values()].flatMap((prompter) => {
    const call = wholeStory(prompter);
    if (call === undefined || call.goalShared === 'no') return [];
    const { name, title } = prompter.contact;
    const reader = isReader(name);
    const story = letterStoryFor(language);
    const said = (text: string): string => (reader ? text : story.ofAnother(text));
    const vision = wantedIn(prompter, call);
    return [
      {
        name: reader ? letterSpeechFor(language).yourself : name,
        title: reader ? '' : title,
        goal: story.completing(letterSpeechFor(language).wanting, said(call.goal ?? prompter.goal)),
        vision: vision.length === 0 ? '' : said(grammarFor(language)?.join(vision) ?? vision.join(', ')),
      },
    ];
  });
}
