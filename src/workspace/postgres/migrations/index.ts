// The migrations of a team's store, in their order; each is run once, whole or not at all, by whoever keeps the store.
import { MIGRATION_NAMES } from './names.ts';
import { tables } from './0001-tables.ts';
import { records } from './0002-records.ts';
import { files } from './0003-files.ts';
import { rights } from './0004-rights.ts';
import { counted } from './0005-counted.ts';
import { brought } from './0006-brought.ts';
import { bounds } from './0007-bounds.ts';
import { atOnce } from './0008-at-once.ts';
import { names } from './0009-names.ts';

/** What a store is called where nobody calls it otherwise: its schema, and what its roles begin with. */
const SCHEMA = 'ccs';

export type StoreMigration = { readonly name: string; readonly sql: string };

const SQL: Readonly<Record<(typeof MIGRATION_NAMES)[number], string>> = {
  '0001-tables': tables,
  '0002-records': records,
  '0003-files': files,
  '0004-rights': rights,
  '0005-counted': counted,
  '0006-brought': brought,
  '0007-bounds': bounds,
  '0008-at-once': atOnce,
  '0009-names': names,
};

/** The same for a store of another name; several may live on one server. */
export function storeMigrations(schema: string = SCHEMA): readonly StoreMigration[] {
  const called = (sql: string): string => sql.replaceAll(/\bccs(?=[._]|;| authorization| from| to\b)/gu, schema);
  return MIGRATION_NAMES.map((name) => ({ name, sql: called(SQL[name]) }));
}
