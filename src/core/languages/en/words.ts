// Everything ccs says, in English.
import { composed } from '../composed-words.ts';
import * as parts from './words/index.ts';

export const en = composed(parts);
