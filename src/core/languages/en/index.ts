// English, and the language that stands in where another says nothing.
import type { LanguageRow } from '../language.ts';
import { rooms } from '../rooms.ts';
import { englishAmounts } from './amounts.ts';
import { englishAnswers } from './answers.ts';
import { englishBargaining } from './bargaining.ts';
import { english as grammar } from './grammar.ts';
import { englishLetters } from './letters.ts';
import { englishPlan } from './plan.ts';
import { processes } from './processes.ts';

export const english: LanguageRow = rooms<LanguageRow>({
  name: () => 'English',
  serves: () => /^en(?:-|$)/u,
  understoodBy: () => /^en(?:-|$)/u,
  words: () => async () => (await import('./words.ts')).en,
  grammar: () => grammar,
  letters: () => englishLetters,
  bargaining: () => englishBargaining,
  plan: () => englishPlan,
  amounts: () => englishAmounts,
  answers: () => englishAnswers,
  processes: () => processes,
  typesetting: () => ({ script: 'latin', font: 'Calibri', locale: 'en-GB', fontSize: 22, lineHeight: 276 }),
});
