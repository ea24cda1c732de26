// All rules, in the order of the method's table, and how to run them.
import type { Words } from '../../languages/index.ts';
import { actionConcrete } from './action-concrete.ts';
import { asksNotTells } from './asks-not-tells.ts';
import { boundlessQuestion } from './boundless-question.ts';
import { buyersMilestones } from './buyers-milestones.ts';
import { buyersProof } from './buyers-proof.ts';
import { confirmClosed } from './confirm-closed.ts';
import { confirmComplete } from './confirm-complete.ts';
import { diagnoseMeasures } from './diagnose-measures.ts';
import { frameOpen } from './frame-open.ts';
import { goalDuplicate } from './goal-duplicate.ts';
import { goalForDecider } from './goal-for-decider.ts';
import { goalIsBusiness } from './goal-is-business.ts';
import { impactAsked } from './impact-asked.ts';
import { knownBeforehand } from './known-beforehand.ts';
import { leadingQuestion } from './leading-question.ts';
import { noBlame } from './no-blame.ts';
import { noInterrogation } from './no-interrogation.ts';
import { noPitch } from './no-pitch.ts';
import { oneQuestionAtATime } from './one-question-at-a-time.ts';
import { isAboutText, playbookWith, type PartGiven } from './part.ts';
import { plainWords } from './plain-words.ts';
import { playbookDuplicate } from './playbook-duplicate.ts';
import { playerIsBuyer } from './player-is-buyer.ts';
import { questionLoad } from './question-load.ts';
import { sameMould } from './same-mould.ts';
import { scenarioCount } from './scenario-count.ts';
import { schema } from './schema.ts';
import { speakable } from './speakable.ts';
import { subjectOf, type ExtraWords, type PartialPlaybook } from './subject.ts';
import { template } from './template.ts';
import { translationParity } from './translation-parity.ts';
import { unknownKey } from './unknown-key.ts';
import { unusedSuppression } from './unused-suppression.ts';
import { worthAddsUp } from './worth-adds-up.ts';
import { yamlTrap } from './yaml-trap.ts';
import { yaml } from './yaml.ts';
import type { Processes } from '../../model/process.ts';
import type { Entry, Level, LibraryRule, PlaybookRule, Rule, RuleFinding, RuleId, SettingsRule } from './rule.ts';

export type { Entry, RuleId } from './rule.ts';
export { subjectOf, type ExtraWords, type PartialPlaybook, type PartialScenario, type PlaybookPlace } from './subject.ts';
export { SPOKEN_FIELDS, type SpokenField } from './part.ts';
export { fileOf, filesOf, type ExampleFile, type LibraryExample } from './examples.ts';

/** Every rule of the method's table (docs/method.md §9), in its order. */
export const RULES: readonly Rule[] = [
  schema,
  unknownKey,
  scenarioCount,
  frameOpen,
  confirmClosed,
  confirmComplete,
  asksNotTells,
  noPitch,
  playerIsBuyer,
  plainWords,
  actionConcrete,
  oneQuestionAtATime,
  noInterrogation,
  diagnoseMeasures,
  noBlame,
  leadingQuestion,
  speakable,
  boundlessQuestion,
  knownBeforehand,
  impactAsked,
  questionLoad,
  sameMould,
  worthAddsUp,
  goalIsBusiness,
  goalForDecider,
  goalDuplicate,
  playbookDuplicate,
  translationParity,
  yaml,
  yamlTrap,
  template,
  buyersMilestones,
  buyersProof,
  unusedSuppression,
];

/** A finding with the rule it belongs to and how much it weighs. */
export type Found = RuleFinding & { readonly rule: RuleId; readonly level: Level };
export type FoundIn = Found & { readonly file: string };

const ALL = (): boolean => true;
const ABOUT_ONE = RULES.filter((rule) => rule.scope === 'playbook');

/**
 * Holds one playbook to the rules that look at one (docs/method.md §9).
 * @param playbook as it was written, or what has been answered of it so far
 * @param words a company's own words
 * @param wanted which rules to run; those that are switched off cost nothing
 * @returns what was found, in the order of the rules
 */
export function checkPlaybook(playbook: PartialPlaybook, words?: ExtraWords, wanted: (rule: RuleId) => boolean = ALL): Found[] {
  const subject = subjectOf(playbook, words);
  const all: Found[] = [];
  for (const rule of ABOUT_ONE) {
    const found = wanted(rule.id) ? (rule as PlaybookRule).check(subject) : [];
    if (found.length > 0) for (const one of weighed(rule, found)) all.push(one);
  }
  return all;
}

/**
 * Holds one sentence to the rules that can be told from it alone (docs/method.md §9).
 * @param given the field it is written for, its language, and the product where its name must not be said
 */
export function checkPart(text: string, given: PartGiven): Found[] {
  return checkPlaybook(playbookWith(text, given)).filter((finding) => isAboutText(finding, given));
}

/**
 * Holds the processes of a company to what the method says of one (docs/method.md §7).
 * @param processes `process` of ccs.yaml, of the right shape
 * @returns what was found, process by process; never throws
 */
export function checkProcesses(processes: Processes): Found[] {
  return RULES.filter((rule) => rule.scope === 'settings').flatMap((rule) => weighed(rule, (rule as SettingsRule).check(processes)));
}

/**
 * Compares playbooks with each other (docs/method.md §9).
 * @param entries in the order in which they are to be read: of two that agree, the later one is reported
 */
export function checkLibrary(entries: readonly Entry[], wanted: (rule: RuleId) => boolean = ALL): FoundIn[] {
  return RULES.filter((rule) => rule.scope === 'library' && wanted(rule.id)).flatMap((rule) =>
    weighed(rule, (rule as LibraryRule).checkLibrary(entries)),
  );
}

/** What a finding says: what is wrong and what to do, in the words of one language (`words.rules`). */
export function said(wording: Words['rules'], { rule, code, args }: Found): [what: string, remedy: string] {
  const findings = wording[rule].findings as Readonly<Record<Found['code'], (args: unknown) => [string, string]>>;
  return findings[code](args);
}

function weighed<F extends RuleFinding>(rule: Rule, findings: readonly F[]): (F & { rule: RuleId; level: Level })[] {
  return findings.map((finding) => ({ ...finding, rule: rule.id, level: finding.level ?? rule.level }));
}
