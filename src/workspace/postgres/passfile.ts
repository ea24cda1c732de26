// The password file: `host:port:database:user:password` a line, a star for any, a backslash before a colon.
import type { Io } from '../../io/index.ts';
import type { Address, Host } from './address.ts';

const OTHERS = 0o077;

/** The password that it holds for a host; none where others could read the file, as libpq has it. */
export function passwordFor({ disk, uid }: Io, { passfile, database, user }: Address, { host, port }: Host): string | undefined {
  const stat = disk.statSync(passfile, { throwIfNoEntry: false });
  if (!stat?.isFile() || (uid !== undefined && (Number(stat.mode) & OTHERS) !== 0)) return undefined;
  const wanted = [host.startsWith('/') ? ['localhost', host] : [host], [String(port)], [database], [user]];
  for (const line of disk.readFileSync(passfile, 'utf8').split(/\r?\n/u)) {
    if (line.startsWith('#')) continue;
    const fields = (line.match(/(?:\\.|[^:\\])+/gu) ?? []).map((field) => field.replace(/\\(.)/gu, '$1'));
    if (fields.length === 5 && wanted.every((names, at) => fields[at] === '*' || names.includes(fields[at] ?? ''))) return fields[4];
  }
  return undefined;
}
