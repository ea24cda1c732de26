// What whoever keeps a team's store does with it: makes it, brings it up, says who belongs to it; and what anybody sees of it.
import { randomBytes } from 'node:crypto';
import { CcsError } from '../../core/errors.ts';
import { VERSION } from '../../core/model/version.ts';
import type { Io } from '../../io/index.ts';
import { KIND_NAMES, type KindName } from '../kinds.ts';
import type { NamedStore } from '../find.ts';
import type { Role } from '../team.ts';
import { storeMigrations } from './migrations/index.ts';
import { knownAt, sessionFor, storeFolder, type Known } from './open.ts';
import type { Ask, Session } from './session.ts';

/** Of two that make the same store at once one waits for the other; as soon as there is one, by a table that nobody else may lock. */
const LOCK = 7_301_956;
const IS_MADE = "select to_regclass('ccs.migrations') is not null";
/** Who is in the middle of something there. */
const HOLDERS = `select distinct a.usename, a.pid from pg_locks l join pg_class c on c.oid = l.relation
  join pg_stat_activity a on a.pid = l.pid where l.granted and c.relnamespace = 'ccs'::regnamespace and a.pid <> pg_backend_pid()
  order by 1, 2`;

type Named = Pick<NamedStore, 'address' | 'carried'>;

/**
 * Makes a store, or brings one up: each migration whole or not at all.
 * @returns those that were run
 */
export async function makeStore(
  io: Io,
  { address, carried }: Named,
): Promise<{ readonly address: string; readonly names: readonly string[] }> {
  return using(sessionFor(io, address, carried, true), async (session) => {
    const names: string[] = [];
    const isMade = async (ask: Ask): Promise<boolean> => (await ask(IS_MADE))[0]?.[0] === 't';
    if (await isMade((text) => session.ask(text))) await knownAt(session);
    for (const { name, sql } of storeMigrations())
      await session
        .whole(async (ask) => {
          if (!(await isMade(ask))) await ask('select pg_advisory_xact_lock($1)', [LOCK]);
          const isThere = await isMade(ask);
          if (isThere) await ask('lock table ccs.migrations in share row exclusive mode');
          const [done] = isThere ? await ask('select 1 from ccs.migrations where name = $1', [name]) : [];
          if (done !== undefined) return;
          await ask(sql);
          await ask('insert into ccs.migrations (name, program) values ($1, $2)', [name, VERSION]);
          names.push(name);
        })
        .catch(async (error: unknown) => {
          throw await heldUp(session, error);
        });
    return { address: session.address.shown, names };
  });
}

/** Where nobody got on in time because of somebody who is in the middle of something, says who that is. */
async function heldUp(session: Session, error: unknown): Promise<unknown> {
  if (!(error instanceof CcsError) || error.code !== 'store-slow') return error;
  const holders = await session.ask(HOLDERS).catch(() => []);
  if (holders.length === 0) return error;
  const who = holders.map(([login, pid]) => ({ login: login ?? '', pid: Number(pid) }));
  return new CcsError('store-held', { address: session.address.shown, who });
}

export type Person = { readonly login: string; readonly name: string; readonly role: Role };

/** Takes somebody into the team. @returns the password, where one was wanted, and the line of a password file that it belongs into */
export async function addPerson(
  io: Io,
  { address, carried }: Named,
  { login, name, role }: Person,
  withPassword: boolean,
): Promise<{ readonly line: string | undefined; readonly address: string }> {
  return using(sessionFor(io, address, carried), async (session) => {
    await knownAt(session);
    const password = withPassword ? randomBytes(18).toString('base64url') : null;
    await session.ask('select ccs.add_person($1, $2, $3, null, $4)', [login, name, role, password]);
    const { hosts, database, shown } = session.address;
    const [{ host, port } = { host: '*', port: 5432 }] = hosts;
    const escaped = [host, String(port), database, login].map((part) => part.replace(/[\\:]/gu, '\\$&'));
    return {
      line: password === null ? undefined : [...escaped, password].join(':'),
      address: shown.replace(/^(\w+:\/\/)(?:[^@/]*@)?/u, `$1${encodeURIComponent(login)}@`),
    };
  });
}

export type StoreStatus = Known & {
  readonly address: string;
  readonly folder: string;
  /** How many records of each kind one sees. */
  readonly counts: Readonly<Record<KindName, number>>;
};

/** Says who one is there. @throws CcsError store-nobody */
export async function personAt(io: Io, { address, carried }: Named): Promise<Known & { readonly address: string }> {
  return using(sessionFor(io, address, carried), async (session) => ({ ...(await somebodyAt(session)), address: session.address.shown }));
}

/** Says what there is to be said of a store and of oneself in it. @throws CcsError store-nobody */
export async function statusOf(io: Io, { address, carried }: Named): Promise<StoreStatus> {
  return using(sessionFor(io, address, carried), async (session) => {
    const known = await somebodyAt(session);
    const rows = new Map(
      (await session.ask('select kind, count(*) from ccs.records group by kind')) as readonly (readonly [string, string])[],
    );
    const counts = Object.fromEntries(KIND_NAMES.map((kind) => [kind, Number(rows.get(kind) ?? 0)])) as Record<KindName, number>;
    return { ...known, address: session.address.shown, folder: storeFolder(io, session.address), counts };
  });
}

async function somebodyAt(session: Session): Promise<Known> {
  const known = await knownAt(session);
  const { shown: address, user } = session.address;
  if (known.role === undefined && !known.isAdministrator) throw new CcsError('store-nobody', { address, user });
  return known;
}

async function using<T>(session: Session, work: (session: Session) => Promise<T>): Promise<T> {
  try {
    return await work(session);
  } finally {
    await session.close();
  }
}
