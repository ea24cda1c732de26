// How yes, no and unsure are also written, in any of the languages.
import { inAnyLanguage } from './index.ts';

export const YES_NO: Readonly<Record<string, readonly string[]>> = {
  yes: inAnyLanguage(({ answers }) => answers.yes),
  no: inAnyLanguage(({ answers }) => answers.no),
  unsure: ['?', '？', ...inAnyLanguage(({ answers }) => answers.unsure)],
};
