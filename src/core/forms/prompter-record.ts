// From answers to a prompter, and from a prompter back to what a walk needs to open it again.
import { spokenConfirm } from '../method/talk/compose.ts';
import type { Playbook } from '../model/playbook.ts';
import type { Precondition, Prompter } from '../model/prompter.ts';
import { valueOf, questionsOf, type Answers, type Form, type Value } from '../interview/form.ts';
import { chosenScenarios, impactWording, scenarioWording, type AsksNumber } from './prompter-form.ts';

/** Where the wording of a prompter came from. */
export type Source = Prompter['playbook'];

/** What tells whether a question asks for a number; where no question was put into other words, nothing is loaded for it. */
export async function asksNumberFor({ language }: Playbook, answers: Answers): Promise<AsksNumber | undefined> {
  if (!Object.keys(answers).some((id) => id.endsWith('.diagnose'))) return undefined;
  const { wordClassesFor } = await import('../languages/word-classes.ts');
  return (question) => wordClassesFor(language)?.asksNumber(question) ?? false;
}

/**
 * The record of a finished walk.
 * @param form the form that was walked; it says what stands where nothing was answered
 * @param before the record that was opened again, of which calls and year stay; or the year of the workspace
 * @param asksNumber see `asksNumberFor`
 */
export function prompterOf(
  form: Form,
  playbook: Playbook,
  source: Source,
  answers: Answers,
  before?: Pick<Prompter, 'calls' | 'year'>,
  asksNumber?: AsksNumber,
): Prompter {
  const questions = new Map(questionsOf(form(answers)).map((question) => [question.id, question]));
  const value = (id: string): Value | undefined => {
    const question = questions.get(id);
    return question && valueOf(question, answers);
  };
  const text = (id: string): string => (value(id) as string | undefined) ?? '';
  const list = (id: string): string[] => [...((value(id) ?? []) as readonly string[])];
  const seller = {
    ...(text('seller.name') ? { name: text('seller.name') } : {}),
    ...(text('seller.company') ? { company: text('seller.company') } : {}),
  };
  const all = Object.fromEntries([...questions.keys()].flatMap((id) => (id in answers ? [[id, answers[id] as Value]] : [])));
  const scenarios = chosenScenarios(playbook, { ...all, scenarios: list('scenarios') }).map((scenario) => {
    const wording = scenarioWording(scenario, all, asksNumber);
    return { ...wording, diagnose: wording.diagnose.map((item) => ({ ...item })) };
  });
  const impact = impactWording(playbook, value('impact') ?? []).map((item) => ({ ...item }));
  return {
    ccs: 1,
    kind: 'prompter',
    language: playbook.language,
    playbook: source,
    account: text('account'),
    contact: { name: text('contact.name'), title: text('contact.title') },
    date: text('date'),
    ...(Object.keys(seller).length > 0 ? { seller } : {}),
    product: playbook.product,
    industry: playbook.industry,
    goal: text('goal'),
    ...stanceOf(playbook),
    ...(list('otherGoals').length > 0 ? { otherGoals: list('otherGoals') } : {}),
    ...(before?.year ? { year: before.year } : {}),
    preconditions: list('preconditions') as Precondition[],
    ...(list('opening').length > 0 ? { opening: list('opening') } : {}),
    frame: list('frame'),
    scenarios,
    ...(impact.length > 0 ? { impact } : {}),
    // Written with its placeholders, as a playbook has it, it is filled all the same.
    confirm:
      'confirm' in all
        ? spokenConfirm(
            playbook.language,
            text('confirm'),
            scenarios.map(({ capability }) => capability),
            text('goal'),
          )
        : text('confirm'),
    ...(before?.calls ? { calls: before.calls } : {}),
  };
}

/**
 * What is needed to walk through a prompter again: its own wording as a playbook, with the scenarios that the library still has and it left
 * out.
 * @param library the playbook it was made from, where it can still be found
 */
export function reopened(prompter: Prompter, library: Playbook | undefined): { playbook: Playbook; defaults: Answers } {
  const own = prompter.scenarios;
  const others = (library?.scenarios ?? []).filter(({ id }) => !own.some((scenario) => scenario.id === id));
  const template = library?.confirm ?? prompter.confirm;
  const asComposed =
    spokenConfirm(
      prompter.language,
      template,
      own.map(({ capability }) => capability),
      prompter.goal,
    ) === prompter.confirm;
  const playbook: Playbook = {
    ccs: 1,
    language: prompter.language,
    product: prompter.product,
    industry: prompter.industry,
    title: prompter.contact.title,
    goal: prompter.goal,
    ...stanceOf(prompter),
    ...(prompter.otherGoals ? { otherGoals: prompter.otherGoals } : {}),
    ...(prompter.opening ? { opening: prompter.opening } : {}),
    frame: prompter.frame,
    scenarios: [...own, ...others],
    ...(prompter.impact ? { impact: prompter.impact } : {}),
    confirm: template,
  };
  const defaults: Answers = {
    account: prompter.account,
    'contact.name': prompter.contact.name,
    date: prompter.date,
    preconditions: prompter.preconditions,
    scenarios: own.map(({ id }) => id),
    ...(prompter.seller?.name ? { 'seller.name': prompter.seller.name } : {}),
    ...(prompter.seller?.company ? { 'seller.company': prompter.seller.company } : {}),
    ...(asComposed ? {} : { confirm: prompter.confirm }),
  };
  return { playbook, defaults };
}

/** What a conversation says of itself beside its words. */
function stanceOf({ goalKind, audience, market, milestone }: Pick<Playbook, Stance>): Pick<Playbook, Stance> {
  return {
    ...(goalKind ? { goalKind } : {}),
    ...(audience ? { audience } : {}),
    ...(market ? { market } : {}),
    ...(milestone ? { milestone } : {}),
  };
}

type Stance = 'goalKind' | 'audience' | 'market' | 'milestone';
