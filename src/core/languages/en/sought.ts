// English patterns that are tried only where they may find something.
import { seeking } from '../sought.ts';
import { SIGNS } from './signs.ts';

export const sought = seeking('words', SIGNS);
