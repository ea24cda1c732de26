// What does not belong into a letter, each with the answer in which it stands.
import { playbookById } from '../../library/playbooks.ts';
import { answerAt, type AnswerPlace } from '../../core/method/letters/answer-at.ts';
import { checkLetter, type LetterFinding } from '../../core/method/letters/check.ts';
import { HEARD_COMPUTATIONS } from '../../core/method/letters/computed.ts';
import type { Found } from '../../core/method/rules/index.ts';
import type { Letter } from '../../core/model/letter.ts';
import type { Prompter } from '../../core/model/prompter.ts';
import type { Template, TemplateQuestion } from '../../core/model/template.ts';
import type { Desk } from '../desk.ts';
import type { Written } from './letter-document.ts';

/** Something to think again about: as a rule says it, and where; without `answer` the words are the template's own. */
export type Flaw = { readonly found: Found; readonly piece: string; readonly line: number; readonly answer: AnswerPlace | undefined };

/** Holds a letter to what letters may say; in the order of its text. */
export function flawsIn(desk: Desk, { letter, opened, markdown }: Written, prompter: Prompter | undefined): readonly Flaw[] {
  const { words } = desk.workspace.settings.lint ?? {};
  const lines = markdown.split('\n');
  const findings = checkLetter({
    language: letter.language,
    text: markdown,
    product: prompter?.product,
    asBuyer: opened.template.voice === 'buyer',
    buyers: buyersWords(opened.template, letter.answers),
    ours: sellersWords(opened.template, letter.answers),
    features: prompter && featuresOf(desk, prompter),
    words: { plainWords: words?.['plain-words'] ?? [], noPitch: words?.['no-pitch'] ?? [] },
  });
  return findings.map((finding) => {
    const found = foundIn(finding);
    const piece = found.match ?? '';
    return { found, piece, line: finding.line, answer: answerAt(letter.answers, lines[finding.line - 1] ?? '', piece) };
  });
}

function foundIn(finding: LetterFinding): Found {
  if (finding.code === 'rule') return finding.found;
  const { code, piece } = finding;
  return { rule: 'no-pitch', level: 'warning', code, args: { piece }, path: [], match: piece };
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
