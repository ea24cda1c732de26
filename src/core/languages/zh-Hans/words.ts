// Everything ccs says, in Simplified Chinese.
import { composed } from '../composed-words.ts';
import * as parts from './words/index.ts';

export const zhHans = composed(parts);
