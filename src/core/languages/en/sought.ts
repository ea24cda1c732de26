// English patterns that are tried only where they may find something.
import { seeking } from '../sought.ts';
import table from './signs.json' with { type: 'json' };

export const sought = seeking('words', table.signs);
