// What is wrong with a line as it was typed; part of `errors`.
import { maybe } from './phrases.ts';
import type { Said } from '../../wording.ts';

export const lineErrors = {
  usage: (a: { what: string; command: string }): Said => [a.what, `See: ${a.command} --help`],
  'unknown-option': (a: { option: string; near?: string | undefined; command: string }): Said => [
    `There is no option ${a.option}.`,
    maybe(a.near, `See: ${a.command} --help`),
  ],
  'unknown-command': (a: { name: string; near?: string | undefined; command: string }): Said => [
    `There is no command ${a.name}.`,
    maybe(a.near, `See: ${a.command} --help`),
  ],
  'missing-argument': (a: { name: string; command: string }): Said => [`${a.name} is missing.`, `See: ${a.command} --help`],
  'option-needs-value': (a: { option: string }): Said => [`${a.option} needs a value.`, `Write it behind: ${a.option} …`],
  placeholder: (a: { name: string; text: string; belongs: string }): Said => [
    `${a.name}: "${a.text}" only marks the place where something belongs. Nothing was saved.`,
    `Write in its place: ${a.belongs}`,
  ],
  unquoted: (a: { option: string; value: string; rest: string; whole: string }): Said => [
    `Only "${a.value}" went to ${a.option}; "${a.rest}" stands alone on the line, and nothing takes it.`,
    `What has several words needs quotation marks around it: ${a.option} "${a.whole}"`,
  ],
  'too-many-arguments': (a: { command: string }): Said => [
    'There is more on the line than this command takes.',
    `Words that belong together need quotation marks around them. See: ${a.command} --help`,
  ],
  'bad-choice': (a: { option: string; value: string; choices: readonly string[] }): Said => [
    `${a.option} cannot be ${a.value}.`,
    `It can be: ${a.choices.join(', ')}`,
  ],
};
