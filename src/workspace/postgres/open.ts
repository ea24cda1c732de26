// The workspace of a team on its server: who one is there is asked first, and its papers are brought here as they are now.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { CcsError } from '../../core/errors.ts';
import { VERSION } from '../../core/model/version.ts';
import type { Io } from '../../io/index.ts';
import { ROLES, type Role, type Sent, type Team } from '../team.ts';
import { addressIn, type Address } from './address.ts';
import { contentOf } from './content.ts';
import { patchesOf } from './history.ts';
import { MIGRATION_NAMES } from './migrations/names.ts';
import { keptPaper, mirrored, papersAt } from './papers.ts';
import { postgresRecords } from './records.ts';
import { Session } from './session.ts';

/** Who somebody is on a server; without a role they keep it, or are nobody there. */
export type Known = {
  readonly login: string;
  readonly name: string;
  readonly role: Role | undefined;
  /** They keep the store. */
  readonly isAdministrator: boolean;
  /** The migrations that the store has been through, and the ccs that brought the last. */
  readonly migrations: readonly string[];
  readonly program: string;
  /** It is a standby, which is read and not written. */
  readonly isStandby: boolean;
  /** Of a standby, until when it surely has what was written: the last it heard of, or what it began with. */
  readonly asOf?: Date;
};

const KNOWN = `select login, name, role, program, (select json_agg(name order by name) from ccs.migrations),
  pg_has_role(session_user, 'ccs_owner', 'member'), pg_is_in_recovery(),
  extract(epoch from coalesce(pg_last_xact_replay_timestamp(), (select checkpoint_time from pg_control_checkpoint()))) from ccs.me()`;

/** Where what belongs to a store is kept here: one folder for each place and person. */
export function storeFolder({ dataFolder }: Io, { hosts, database, user }: Address): string {
  const key = JSON.stringify([hosts.map(({ host, port }) => `${host}:${port}`), database, user]);
  return join(dataFolder, 'stores', createHash('sha256').update(key).digest('base64url').slice(0, 20));
}

/** The same by the address as it was given. @throws CcsError bad-address, password-in-address, no-service */
export function folderOf(io: Io, address: string, carried: boolean): string {
  return storeFolder(io, addressIn(io, address, carried));
}

/**
 * @param carried whether the address stands in a file that came from others
 * @param isPatient whether what is asked may take its time
 */
export function sessionFor(io: Io, address: string, carried: boolean, isPatient = false): Session {
  return new Session(io, addressIn(io, address, carried), carried, isPatient);
}

/** @throws CcsError store-nobody, store-newer, store-no-schema, and what asking throws */
export async function knownAt(session: Session): Promise<Known> {
  const { shown: address, user } = session.address;
  const rows = await session.ask(KNOWN).catch((error: unknown) => {
    // Whoever is none of the team does not see that there is a store.
    if (error instanceof CcsError && error.code === 'store-not-allowed') throw new CcsError('store-nobody', { address, user });
    throw error;
  });
  const [login, name, role, program, migrations, keeps, recovers, heard] = rows[0] ?? [];
  if (migrations === null || migrations === undefined) throw new CcsError('store-no-schema', { address, user, reason: '' });
  const names: readonly string[] = JSON.parse(migrations);
  if (names.some((one) => !MIGRATION_NAMES.some((ours) => ours === one)))
    throw new CcsError('store-newer', { version: program ?? '', program: VERSION });
  return {
    login: login ?? user,
    name: name ?? login ?? user,
    role: ROLES.find((one) => one === role),
    isAdministrator: keeps === 't',
    migrations: names,
    program: program ?? '',
    isStandby: recovers === 't',
    ...(recovers === 't' && heard ? { asOf: new Date(Number(heard) * 1000) } : {}),
  };
}

/**
 * Opens it.
 * @throws CcsError what `knownAt` throws; store-older
 */
export async function openTeam(io: Io, given: string, carried: boolean): Promise<Team> {
  const session = sessionFor(io, given, carried);
  try {
    const papers = papersAt(session);
    // Whoever is nobody there is told so by what is asked first.
    papers.catch(() => undefined);
    const { role, login, name, migrations, asOf } = await knownAt(session);
    const { shown: address, user } = session.address;
    if (migrations.length < MIGRATION_NAMES.length) throw new CcsError('store-older', { address });
    if (role === undefined) throw new CcsError('store-nobody', { address, user });
    const root = storeFolder(io, session.address);
    await mirrored(io, session, root, await papers);
    return {
      root,
      address,
      me: { login, name, role },
      ...(asOf === undefined ? {} : { asOf }),
      records: (workspace, kind, row, steps) => postgresRecords(session, workspace, kind, row, steps),
      evidence: {
        read: (path, wholly) => sentAt(session, path, wholly),
        async keep(path, bytes) {
          await session.ask('insert into ccs.evidence (path, content) values ($1, $2) on conflict do nothing', [path, Buffer.from(bytes)]);
        },
        async state() {
          const [[state] = []] = await session.ask(
            "select count(*) || '-' || coalesce(bit_xor(hashtextextended(path || ' ' || sha256, 0)), 0) from ccs.evidence",
          );
          return state ?? '';
        },
      },
      async counted(known) {
        const [[rows] = []] = await session.ask("select coalesce(json_agg(c), '[]') from ccs.counted($1) c", [JSON.stringify(known)]);
        return JSON.parse(rows ?? '[]');
      },
      writePaper: (path, bytes, before) => keptPaper(io, session, root, path, bytes, before),
      history: (paths, each) => patchesOf(session, paths, each),
      waits: (told) => session.waits(told),
      close: () => session.close(),
    };
  } catch (error) {
    await session.close();
    throw error;
  }
}

async function sentAt(session: Session, path: string, wholly: boolean): Promise<Sent | undefined> {
  const [row] = await session.ask('select size, sha256 from ccs.evidence where path = $1', [path]);
  if (row === undefined) return undefined;
  const [size, sha256] = row;
  return { size: Number(size), sha256: sha256 ?? '', bytes: wholly ? await contentOf(session, 'evidence', path) : undefined };
}
