// The migrations of a team's store, in their order; each is run once, whole or not at all, by whoever keeps the store.
import { tables } from './0001-tables.ts';
import { records } from './0002-records.ts';
import { files } from './0003-files.ts';
import { rights } from './0004-rights.ts';
import { counted } from './0005-counted.ts';
import { brought } from './0006-brought.ts';
import { bounds } from './0007-bounds.ts';
import { atOnce } from './0008-at-once.ts';

/** What a store is called where nobody calls it otherwise: its schema, and what its roles begin with. */
const SCHEMA = 'ccs';

export type StoreMigration = { readonly name: string; readonly sql: string };

const MIGRATIONS: readonly StoreMigration[] = [
  { name: '0001-tables', sql: tables },
  { name: '0002-records', sql: records },
  { name: '0003-files', sql: files },
  { name: '0004-rights', sql: rights },
  { name: '0005-counted', sql: counted },
  { name: '0006-brought', sql: brought },
  { name: '0007-bounds', sql: bounds },
  { name: '0008-at-once', sql: atOnce },
];

/** The same for a store of another name; several may live on one server. */
export function storeMigrations(schema: string = SCHEMA): readonly StoreMigration[] {
  return MIGRATIONS.map(({ name, sql }) => ({ name, sql: sql.replaceAll(/\bccs(?=[._]|;| authorization| from| to\b)/gu, schema) }));
}
