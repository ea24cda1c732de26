// What is said of a letter before it is sent.
import { letterSpeechFor } from '../../core/languages/index.ts';
import { inOneLine } from '../../core/languages/text-wrap.ts';
import { meritIn } from '../../core/forms/template-form.ts';
import { problemText } from '../../core/interview/walk.ts';
import { playbookById } from '../../library/playbooks.ts';
import { checkLetter, type LetterFinding } from '../../core/method/letters/check.ts';
import { HEARD_COMPUTATIONS } from '../../core/method/letters/computed.ts';
import { said } from '../../core/method/rules/index.ts';
import { strangeReference } from '../../core/method/letters/reference.ts';
import type { Letter } from '../../core/model/letter.ts';
import type { Prompter } from '../../core/model/prompter.ts';
import type { Template, TemplateQuestion } from '../../core/model/template.ts';
import type { Desk } from '../desk.ts';
import { readable } from '../printing/broken.ts';
import { opportunityStore } from '../records/opportunities.ts';
import type { Written } from './letter-document.ts';

/** Remarks on the date of a letter and on words that do not belong into one, each with its place in the Markdown. */
export function remarkOnLetter(desk: Desk, { letter, opened, markdown }: Written, prompter: Prompter | undefined): void {
  const { letters } = desk.words;
  const tell = (text: string): void => desk.tell(desk.style.yellow(text));
  const meeting = letter.source?.call ?? prompter?.date;
  if (opened.template.sameDay && meeting !== undefined && letter.date > meeting) tell(letters.late({ date: letter.date, meeting }));
  const [name, greeting] = [letter.answers['to.name'], letter.answers['to.greeting']];
  if (typeof name === 'string' && typeof greeting === 'string' && letterSpeechFor(letter.language).isBare?.(greeting, name))
    tell(letters.bareGreeting({ greeting }));
  const { words } = desk.workspace.settings.lint ?? {};
  const found = checkLetter({
    language: letter.language,
    text: markdown,
    product: prompter?.product,
    asBuyer: opened.template.voice === 'buyer',
    buyers: buyersWords(opened.template, letter.answers),
    ours: sellersWords(opened.template, letter.answers),
    features: prompter && featuresOf(desk, prompter),
    words: { plainWords: words?.['plain-words'] ?? [], noPitch: words?.['no-pitch'] ?? [] },
  });
  for (const { id, columns } of opened.template.questions ?? []) {
    const merit = columns && letter.answers[id] !== undefined ? meritIn(letter.language, columns, letter.answers[id]) : undefined;
    if (merit) tell(problemText(desk.words, merit));
  }
  for (const finding of found) tell(letters.at({ ...finding, said: wordingOf(desk, finding) }));
}

/** A remark where the one who bears witness is of the early market, and the reader trusts only the mainstream. */
export async function remarkOnReference(desk: Desk, { answers }: Pick<Letter, 'answers'>): Promise<void> {
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

function wordingOf({ words }: Desk, finding: LetterFinding): string {
  return finding.code === 'rule' ? inOneLine(said(words.rules, finding.found)) : words.letters[finding.code](finding);
}

const HEARD = /^(?:call\.(?:goal|frame|value|situation|benefit|capabilities)|prompter\.goal)/u;

/** What was heard, not what is offered. */
function isHeard({ from = [] }: TemplateQuestion): boolean {
  return from.some((path) => HEARD.test(path) || (path.startsWith('computed.') && HEARD_COMPUTATIONS.has(path.slice('computed.'.length))));
}

function buyersWords({ questions = [] }: Template, answers: Letter['answers']): readonly string[] {
  const heard = questions.filter(isHeard);
  return heard.flatMap(({ id }) => answers[id] ?? []).flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry)));
}

/** What the rep wrote; tables of benefits are the buyer's figures by owner. */
function sellersWords({ questions = [] }: Template, answers: Letter['answers']): readonly { text: string; result: boolean }[] {
  return questions
    .filter((question) => !isHeard(question) && question.kind !== 'rows')
    .flatMap(({ id, substance }) => {
      const result = substance === 'proof' || substance === 'figure';
      return [answers[id] ?? []].flat().flatMap((text) => (typeof text === 'string' ? [{ text, result }] : []));
    });
}

/** The seller's notes that the prompter left behind in its playbook. */
function featuresOf(desk: Desk, { playbook }: Prompter): readonly string[] {
  const shelved = playbookById(desk.io, desk.workspace, playbook.id);
  return (shelved?.playbook.scenarios ?? []).flatMap(({ feature }) => feature ?? []);
}
