// Worksheets in a list: which one, for whom, of which day.
import { listedSheet } from '../../model/listed.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Listing } from './listing.ts';

export const sheetListing: Listing<Sheet> = {
  listed: listedSheet,
  plain: (id, { sheet, about = null, opportunity = null, language, date }) => ({ id, sheet, about, opportunity, language, date }),
  heads: ({ sheets: { heads } }) => [heads.id, heads.sheet, heads.about, heads.date],
  cells: (id, { sheet, about = '', date }) => [id, sheet, about, date],
};
