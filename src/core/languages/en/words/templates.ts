// What can be wrong with a template, in English: what it is, and what to do about it.
import type { Said } from '../../wording.ts';

const listed = (names: readonly string[]): string => (names.length === 0 ? 'none' : names.join(', '));

export const templates = {
  syntax: (a: { near: string }): Said => [
    a.near === '' ? 'The template ends where more was expected.' : `The template cannot be read at "${a.near}".`,
    'Fields are written {{name}}, blocks {{#if name}} … {{/if}}; look for a brace too many or too few.',
  ],
  unclosed: (): Said => ['The template ends while a block is still open.', 'Close it with {{/if}}, {{/unless}}, {{/each}} or {{/with}}.'],
  'wrong-close': (a: { open: string; close: string }): Said => [
    `{{#${a.open}}} is closed by {{/${a.close}}}.`,
    `Close it with {{/${a.open}}}.`,
  ],
  'unknown-helper': (a: { name: string; helpers: readonly string[] }): Said => [
    `Templates cannot do "${a.name}".`,
    `They can do: ${listed(a.helpers)}`,
  ],
  'block-argument': (a: { name: string }): Said => [
    `{{#${a.name}}} takes one field and nothing else.`,
    `Write {{#${a.name} field}} … {{/${a.name}}}.`,
  ],
  expression: (a: { text: string }): Said => [
    `"${a.text}" is more than the name of a field; templates do not calculate.`,
    'Write the name of one field.',
  ],
  'inline-partial': (): Said => [
    'Templates cannot define partials or decorators of their own.',
    'Put the part into a file of its own and include it with {{> name}}.',
  ],
  'dynamic-partial': (): Said => ['The name of a partial cannot come from the data.', 'Write the name itself: {{> name}}'],
  'raw-block': (): Said => ['Four braces have no meaning in these templates.', 'Write two braces, or \\{{ where braces are meant as text.'],
  'unknown-partial': (a: { name: string; partials: readonly string[] }): Said => [
    `There is no partial "${a.name}".`,
    `There are: ${listed(a.partials)}`,
  ],
  'unknown-field': (a: { field: string; fields: readonly string[] }): Said => [
    `There is no field "${a.field}" here.`,
    a.fields.length === 0 ? 'Here there are no fields at all.' : `Here there are: ${listed(a.fields)}`,
  ],
  'above-data': (a: { path: string }): Said => [
    `"${a.path}" leads out above everything there is.`,
    'Take out a "../", or begin at the top: {{@root.name}}. A partial sees only what it is given: {{> part field}}',
  ],
  'no-text': (a: { field: string; fields: readonly string[] }): Said => [
    `"${a.field}" is no text: it holds fields of its own.`,
    `Name one of them: ${listed(a.fields)}`,
  ],
  'template-too-large': (a: { limit: number }): Said => [
    `The template is larger than ${a.limit} KiB.`,
    'Split it into partials, or take out what belongs into the data.',
  ],
  'output-too-large': (a: { limit: number }): Said => [
    `The document grows larger than ${a.limit} MiB.`,
    'Look for blocks inside each other that repeat over the same list.',
  ],
  'too-many-blocks': (a: { limit: number }): Said => [
    `The template has more than ${a.limit} blocks or nested brackets.`,
    'Split it into partials.',
  ],
  'too-deep': (a: { limit: number }): Said => [`Blocks stand inside each other more than ${a.limit} deep.`, 'Close blocks earlier.'],
  'partials-too-deep': (a: { name: string; limit: number }): Said => [
    `The partial "${a.name}" leads more than ${a.limit} partials deep.`,
    'A partial must not include itself, not even through another.',
  ],
  'too-much-work': (): Said => [
    'The blocks repeat so often that the document would never be done.',
    'Look for {{#each}} inside {{#each}} over the same list.',
  ],
  'missing-language': (a: { file: string }): Said => [
    `There is no ${a.file} beside this template.`,
    'Write one, so that colleagues who write in that language get your wording too.',
  ],
  'not-filled': (a: { reason: string }): Said => [
    `The template could not be filled (${a.reason}).`,
    'Take out the field or block that stands there.',
  ],
};
