// What a rule is: one statement of the method that a machine can hold a playbook to (docs/method.md §9).
import type { Language, Words } from '../../languages/index.ts';
import type { Processes } from '../../model/process.ts';
import type { Example, LibraryExample } from './examples.ts';
import type { PartialPlaybook, PlaybookPlace, Subject } from './subject.ts';

type Wordings = Words['rules'];
export type RuleId = keyof Wordings;
/** A note is advice: shown, counted apart, never a reason to fail. */
export type Level = 'error' | 'warning' | 'note';

type Findings<Id extends RuleId> = Wordings[Id]['findings'];
type Code<Id extends RuleId> = Extract<keyof Findings<Id>, string>;
type Args<Id extends RuleId, C extends Code<Id>> = Findings<Id>[C] extends (args: infer A) => unknown ? A : never;

/** One thing a rule found, as data: `words.rules[rule].findings[code](args)` is the wording. */
export type RuleFinding<Id extends RuleId = RuleId> = {
  [I in Id]: {
    [C in Code<I>]: PlaybookPlace & {
      readonly code: C;
      readonly args: Args<I, C>;
      /** Where it weighs differently from the rule. */
      readonly level?: Level;
      /** What to put in the place of `match`; there only where it cannot do harm. */
      readonly fix?: string;
    };
  }[Code<I>];
}[Id];

type Common<Id extends RuleId> = {
  readonly id: Id;
  readonly level: Level;
  /** The section of the method it comes from, e.g. `2`. */
  readonly section: string;
};

/** Found while a file is read or matched with its schema; here for its explanation only. */
export type FileRule<Id extends RuleId = RuleId> = Common<Id> & {
  readonly scope: 'file';
  readonly examples: Readonly<Record<Language, Example>>;
};

/** Found in templates, which are no playbooks; here for its explanation only. `mark`: the line of `bad` that is reported, from 0. */
export type TemplateRule<Id extends RuleId = RuleId> = Common<Id> & {
  readonly scope: 'template';
  readonly examples: Readonly<Record<Language, Omit<Example, 'scenario'>>>;
};

/** Found in records, which are no playbooks; its examples are whole ones. `mark` as for templates. */
export type RecordRule<Id extends RuleId = RuleId> = Common<Id> & {
  readonly scope: 'record';
  readonly examples: Readonly<Record<Language, Omit<Example, 'scenario'>>>;
};

/** Looks at the processes of the settings, which have the right shape; its examples are whole settings. `mark` as for templates. */
export type SettingsRule<Id extends RuleId = RuleId> = Common<Id> & {
  readonly scope: 'settings';
  readonly check: (processes: Processes) => readonly RuleFinding<Id>[];
  readonly examples: Readonly<Record<Language, Omit<Example, 'scenario'>>>;
};

/** Looks at one playbook. It says nothing about what is not there yet and never throws. */
export type PlaybookRule<Id extends RuleId = RuleId> = Common<Id> & {
  readonly scope: 'playbook';
  readonly check: (subject: Subject) => readonly RuleFinding<Id>[];
  readonly examples: Readonly<Record<Language, Example>>;
};

/** One playbook among others; `id` is the stem of its file, by which `translationOf` names it. */
export type Entry = { readonly file: string; readonly id: string; readonly playbook: PartialPlaybook };
export type LibraryFinding<Id extends RuleId = RuleId> = RuleFinding<Id> & { readonly file: string };

/** Compares playbooks with each other. */
export type LibraryRule<Id extends RuleId = RuleId> = Common<Id> & {
  readonly scope: 'library';
  readonly checkLibrary: (entries: readonly Entry[]) => readonly LibraryFinding<Id>[];
  readonly examples: Readonly<Record<Language, LibraryExample>>;
};

export type Rule = {
  [Id in RuleId]: FileRule<Id> | TemplateRule<Id> | RecordRule<Id> | SettingsRule<Id> | PlaybookRule<Id> | LibraryRule<Id>;
}[RuleId];
