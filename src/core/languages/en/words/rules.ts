// The rules of the method, in English: what each asks for, why, and what is wrong with a text, written for marketers.
import { files } from './rules/files.ts';
import { library } from './rules/library.ts';
import { questions } from './rules/questions.ts';
import { scenarios } from './rules/scenarios.ts';

export const rules = { ...files, ...questions, ...scenarios, ...library };
