// What is wrong with the shape of a file: [what, what to do], for people who write YAML and are no programmers.
import type { Said } from '../../wording.ts';

export const schema = {
  missing: (a: { key: string }): Said => [`"${a.key}" is missing.`, `Add a line "${a.key}: …" here.`],
  'question-not-used': (a: { key: string; use: string }): Said => [
    `"${a.key}" is only part of a question.`,
    `It is written out in questions/${a.use}.yaml; take it from there with "- use: ${a.use}", or add its kind and title here.`,
  ],
  'unknown-key': (a: { key: string; near?: string | undefined; known: readonly string[] }): Said => [
    `"${a.key}" is not known here.`,
    a.near ? `Did you mean "${a.near}"?` : `Known here: ${a.known.join(', ')}`,
  ],
  'newer-format': (a: { value: string; most: string; version: string }): Said => [
    `A newer ccs wrote this: its format is ${a.value}, and ccs ${a.version} reads up to ${a.most}.`,
    'Update ccs on this machine: npm install --global ccs@latest',
  ],
  'wanted-text': (a: { key: string; found: string }): Said => [
    `"${a.key}" should be a text, but is ${a.found}.`,
    'Write the words behind the colon, in quotes if they look like a number or a list.',
  ],
  'wanted-list': (a: { key: string; found: string }): Said => [
    `"${a.key}" should be a list, but is ${a.found}.`,
    'Write one item a line, each beginning with "- ".',
  ],
  'wanted-map': (a: { key: string; found: string }): Said => [
    `"${a.key}" should have named parts, but is ${a.found}.`,
    'Write each part on a line of its own: "name: …".',
  ],
  'wanted-text-or-list': (a: { key: string; found: string }): Said => [
    `"${a.key}" should be a text or a list of texts, but is ${a.found}.`,
    'Write the words behind the colon, or one item a line, each beginning with "- ".',
  ],
  'wanted-number': (a: { key: string; found: string }): Said => [
    `"${a.key}" should be a number, but is ${a.found}.`,
    'Write digits only, without quotes.',
  ],
  'wanted-yes-no': (a: { key: string; found: string }): Said => [
    `"${a.key}" should be true or false, but is ${a.found}.`,
    'Write true or false, without quotes.',
  ],
  empty: (a: { key: string }): Said => [`"${a.key}" has nothing in it.`, 'Write something there, or remove the line if it is optional.'],
  'empty-list': (a: { key: string }): Said => [`"${a.key}" has no items.`, 'Write at least one item, beginning with "- ".'],
  'too-few': (a: { key: string; least: string }): Said => [
    `"${a.key}" has too few items.`,
    `Write at least ${a.least}, each beginning with "- ".`,
  ],
  'one-of': (a: { key: string; value: string; options: readonly string[]; near?: string | undefined }): Said => [
    `"${a.key}" cannot be "${a.value}".`,
    a.near ? `Did you mean "${a.near}"? It can be: ${a.options.join(', ')}` : `It can be: ${a.options.join(', ')}`,
  ],
  'bad-id': (a: { key: string; value: string }): Said => [
    `"${a.value}" is no id.`,
    'Use small letters, digits and hyphens only, for example "after-hours".',
  ],
  'bad-language': (a: { key: string; value: string }): Said => [
    `"${a.value}" is no language.`,
    'Write en, zh-Hans, zh-Hant, or another language tag.',
  ],
  'far-day': (a: { value: string }): Said => [
    `"${a.value}" is too far from any sale to be meant.`,
    'Write a day between 1900 and 2199, or leave it out.',
  ],
  'bad-day': (a: { key: string; value: string }): Said => [`"${a.value}" is no day of the calendar.`, 'Write it like 2026-12-01.'],
  'same-id': (a: { key: string; value: string }): Said => [
    `The id "${a.value}" is used twice in this file.`,
    'Give one of them another id.',
  ],
  'reserved-id': (a: { key: string; value: string }): Said => [
    `"${a.value}" has a meaning of its own in ccs.`,
    'Give the milestone another id.',
  ],
  'letter-unused': (): Said => [
    'This says which letters count, but "evidence" takes no letter.',
    'Add letter to "evidence", or take "letter" out.',
  ],
  'won-twice': (): Said => ['The sale is won at an earlier milestone already.', 'Leave "won: true" at one milestone only.'],
  'bad-ref': (a: { key: string; value: string }): Said => [
    `"${a.value}" is no short name.`,
    'Use letters and digits of any language, with single hyphens between them, for example "zhang-wei".',
  ],
  'bad-currency': (a: { key: string; value: string }): Said => [
    `"${a.value}" is no currency.`,
    'Write its three capital letters, for example CNY, EUR or USD.',
  ],
  'out-of-range': (a: {
    key: string;
    value: string;
    least?: string | undefined;
    above?: string | undefined;
    most?: string | undefined;
  }): Said => [
    `"${a.key}" cannot be ${a.value}.`,
    a.above !== undefined
      ? `It is more than ${a.above}.`
      : a.most === undefined
        ? `It is ${a.least} at least.`
        : `It is ${a.most} at most.`,
  ],
  'needs-say': (a: { language: string; key: string }): Said => [
    `ccs cannot put a spoken question together in "${a.language}".`,
    'Write the whole question in "say".',
  ],
  'not-a-playbook': (): Said => [
    'This is no playbook.',
    'A playbook begins with "ccs: 1" and has product, industry, title, goal, frame, scenarios and confirm.',
  ],
  invalid: (a: { key: string }): Said => [`"${a.key}" cannot be read as it is.`, 'See the format: ccs playbook schema'],
};

/** What was found instead. */
export const found = {
  nothing: 'empty',
  text: 'a text',
  number: 'a number',
  'yes-no': 'true or false',
  list: 'a list',
  map: 'a group of named parts',
};
