// Where a document cannot go; part of `errors`.
import { shellWord } from '../../shell-word.ts';
import type { Said } from '../../wording.ts';

export const outputErrors = {
  'out-is-folder': (a: { folder: string }): Said => [
    `${a.folder} is a folder, and what is written is a file.`,
    `Put the file’s name behind it: --out ${shellWord(`${a.folder}${a.folder.endsWith('/') ? '' : '/'}FILE.html`)}`,
  ],
  'out-in-nothing': (a: { folder: string; path: string }): Said => [
    `There is no folder ${a.folder}, in which ${a.path} was to lie.`,
    'Make the folder first, or choose one that is there.',
  ],
};
