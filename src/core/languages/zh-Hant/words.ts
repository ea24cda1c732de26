// Everything ccs says, in Traditional Chinese.
import { composed } from '../composed-words.ts';
import * as parts from './words/index.ts';

export const zhHant = composed(parts);
