// A connection to the server of a team: opened where one answers, asked many things at a time, opened again where it broke.
import { setTimeout } from 'node:timers/promises';
import type { Client, ClientConfig } from 'pg';
import { CcsError } from '../../core/errors.ts';
import type { Io } from '../../io/index.ts';
import { isLocal, type Address, type Host, type SslMode } from './address.ts';
import { isLost, isSilent, stoodInTheWay, told } from './failure.ts';
import { passwordFor } from './passfile.ts';

/** Everything comes as the text that the server writes. */
export type Row = readonly (string | null)[];
export type Ask = (text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;

/** In milliseconds: the server gives up before we do, so that we know what became of it. */
const [SERVER_PATIENCE, PATIENCE] = [4000, 4700];
/** In bytes a millisecond. */
const SLOW_LINE = 256;
const TURNS = 5;
/** In milliseconds: as often it is looked whether a server is there again. */
const TURN = 500;
const AS_TEXT = { getTypeParser: () => (text: string) => text };

/** One way to the server for all that a run asks of it. */
export class Session {
  readonly address: Address;
  readonly #io: Io;
  /** What an address from a file of others must not get: a password that is not hidden on its way. */
  readonly #carried: boolean;
  readonly #patience: { readonly ours: number; readonly server: number };
  #client: Promise<Client> | undefined;
  #current: Client | undefined;
  /** Whom to tell that one waits for a server that went away. */
  #waits: (() => void) | undefined;
  /** What is done as a whole: what is asked after it waits for it. */
  #before: Promise<unknown> = Promise.resolve();
  /** What is asked beside each other: what is done as a whole waits for it. */
  #meanwhile: Promise<unknown> = Promise.resolve();
  #pending = 0;
  /** How often a server said nothing in time: what waited beside it is not asked again. */
  #silences = 0;

  /** @param isPatient whether what is asked may take its time */
  constructor(io: Io, address: Address, carried: boolean, isPatient = false) {
    this.#io = io;
    this.address = address;
    this.#carried = carried;
    this.#patience = isPatient ? { ours: 0, server: 0 } : { ours: PATIENCE, server: SERVER_PATIENCE };
  }

  /**
   * Asks one thing; where the connection broke meanwhile, once more on another. What else is asked before the answer is there goes
   * on its way at once, and is answered in turn.
   * @throws CcsError what `told` makes of what the server or the way to it says
   */
  async ask(text: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
    const size = values.reduce<number>((sum, value) => sum + (value instanceof Uint8Array ? value.length : 0), 0);
    const asked = async (): Promise<readonly Row[]> =>
      size === 0 ? on(await this.#connection(), text, values) : this.#slow(text, values, size);
    const work = async (): Promise<readonly Row[]> => {
      const silences = this.#silences;
      try {
        return await asked();
      } catch (error) {
        if (isSilent(error)) this.#silences++;
        if (!isLost(error) || silences !== this.#silences) throw error;
        return asked();
      }
    };
    if (size > 0) return this.#alone(work);
    const run = this.#told(this.#before.then(work));
    const over = run.then(nothing, nothing);
    this.#meanwhile = this.#meanwhile.then(() => over);
    return run;
  }

  /**
   * Does several things together or not at all.
   * @param work must ask by what it is given; where two stood in each other's way the server stops one, and it is done once more, as is
   * what a lost connection undid
   */
  async whole<T>(work: (ask: Ask) => Promise<T>): Promise<T> {
    return this.#alone(async () => {
      for (let turn = 1; ; turn++) {
        let done = false;
        // On another connection the rest would be done by itself.
        let client: Client | undefined;
        try {
          client = await this.#connection();
          const same = client;
          await on(same, 'begin');
          const result = await work((text, values) => on(same, text, values));
          done = true;
          await on(same, 'commit');
          return result;
        } catch (error) {
          // Of a connection that is gone, or that we leave, the server undoes everything by itself.
          const isOver = isLost(error) || isSilent(error);
          if (client !== undefined && !isOver && !done) await on(client, 'rollback').catch(() => undefined);
          const isUndone = stoodInTheWay(error) || (isLost(error) && !done);
          if (turn >= TURNS || !isUndone) throw error;
        }
      }
    });
  }

  /**
   * From now on a server that went away is waited for, for as long as whoever asks wants to.
   * @param told once for each time that it went
   */
  waits(told: () => void): void {
    this.#waits = told;
  }

  async close(): Promise<void> {
    const client = await this.#client?.catch(() => undefined);
    this.#client = undefined;
    // Nobody waits for what is still on its way.
    if (this.#pending > 0) client?.connection.stream.destroy();
    await client?.end().catch(() => undefined);
  }

  /** After all that was asked before, and before all that is asked after it. */
  async #alone<T>(work: () => Promise<T>): Promise<T> {
    const run = this.#told(Promise.all([this.#before, this.#meanwhile]).then(work));
    this.#before = run.then(nothing, nothing);
    return run;
  }

  async #told<T>(run: Promise<T>): Promise<T> {
    this.#pending++;
    try {
      return await run;
    } catch (error) {
      // Whoever said nothing to this would let the next wait as well.
      if (isSilent(error)) await this.close();
      throw told(error, this.address);
    } finally {
      this.#pending--;
    }
  }

  /** What is large gets the time that a slow line takes for it. */
  async #slow(text: string, values: readonly unknown[], size: number): Promise<readonly Row[]> {
    const client = await this.#connection();
    const { ours, server } = this.#patience;
    const more = Math.ceil(size / SLOW_LINE);
    if (ours === 0) return on(client, text, values);
    await on(client, `set statement_timeout = ${server + more}`);
    const rows = await on(client, text, values, ours + more);
    await on(client, 'reset statement_timeout');
    return rows;
  }

  async #connection(): Promise<Client> {
    this.#client ??= this.#waits === undefined ? this.#opened() : this.#openedAgain(this.#waits);
    return this.#client.catch((error: unknown) => {
      this.#client = undefined;
      throw error;
    });
  }

  async #openedAgain(told: () => void): Promise<Client> {
    for (let turn = 0; ; turn++)
      try {
        return await this.#opened();
      } catch (error) {
        if (!isLost(error)) throw error;
        if (turn === 0) told();
        await setTimeout(TURN);
      }
  }

  /** The first of the hosts that answers and is what is wanted. */
  async #opened(): Promise<Client> {
    const { hosts, attrs } = this.address;
    // Whoever prefers a standby takes what there is.
    const rounds = attrs === 'prefer-standby' ? (['standby', 'any'] as const) : ([attrs] as const);
    let failure: unknown;
    for (const wanted of rounds)
      for (const host of hosts) {
        try {
          const client = await this.#at(host);
          if (wanted === 'any' || (await isWanted(client, wanted))) return client;
          await client.end().catch(() => undefined);
          failure ??= new CcsError('no-such-host', { address: this.address.shown, attrs: wanted });
        } catch (error) {
          failure ??= error;
        }
      }
    throw failure;
  }

  async #at(host: Host): Promise<Client> {
    let failure: unknown;
    for (const ssl of this.#ways(host)) {
      try {
        return await this.#connected(host, ssl);
      } catch (error) {
        failure = error;
        // Only where the server would not have it that way is another one tried.
        if (!(error instanceof Error) || !/SSL|pg_hba/iu.test(error.message)) break;
      }
    }
    throw failure;
  }

  #ways({ host }: Host): readonly ClientConfig['ssl'][] {
    if (host.startsWith('/')) return [false];
    const { sslrootcert, sslcert, sslkey } = this.address;
    const read = (path: string | undefined): string | undefined =>
      path === undefined ? undefined : this.#io.disk.readFileSync(path, 'utf8');
    const own = { cert: read(sslcert), key: read(sslkey) };
    const checked = { ...own, rejectUnauthorized: true, ...(sslrootcert === undefined ? {} : { ca: read(sslrootcert) }) };
    const unchecked = { ...own, rejectUnauthorized: false };
    const ways: Readonly<Record<SslMode, readonly ClientConfig['ssl'][]>> = {
      disable: [false],
      allow: [false, unchecked],
      prefer: [unchecked, false],
      require: [sslrootcert === undefined ? unchecked : { ...checked, checkServerIdentity: () => undefined }],
      'verify-ca': [{ ...checked, checkServerIdentity: () => undefined }],
      'verify-full': [checked],
    };
    return ways[this.address.sslmode ?? (isLocal(host) ? 'prefer' : 'verify-full')];
  }

  async #connected(host: Host, ssl: ClientConfig['ssl']): Promise<Client> {
    const { Client } = await import('pg');
    const { user, database, patience } = this.address;
    let open = false;
    const client = new Client({
      ...host,
      user,
      database,
      ssl,
      types: AS_TEXT,
      password: async () => {
        if (open && this.#carried) throw new CcsError('open-password', { address: this.address.shown });
        return this.address.password ?? passwordFor(this.#io, this.address, host) ?? '';
      },
      application_name: 'ccs',
      // On older servers anybody may put functions elsewhere. What is asked is over before a server has compiled it.
      options: '-c search_path=ccs -c jit=off',
      connectionTimeoutMillis: patience,
      query_timeout: this.#patience.ours,
      statement_timeout: this.#patience.server,
      lock_timeout: SERVER_PATIENCE - 500,
      keepAlive: true,
      // The way there and back is once for all that is asked at a time.
      pipeline: true,
    });
    client.connection.on('authenticationCleartextPassword', () => (open = ssl === false || !host.host.startsWith('/')));
    // What breaks while nothing is asked is found out by whoever asks next.
    const gone = (): void => {
      if (this.#current === client) this.#client = undefined;
    };
    client.on('error', gone);
    client.on('end', gone);
    await client.connect();
    this.#current = client;
    return client;
  }
}

/** What came is nobody's who only waits. */
function nothing(): void {}

async function isWanted(client: Client, wanted: Exclude<Address['attrs'], 'any' | 'prefer-standby'>): Promise<boolean> {
  const text = "select pg_is_in_recovery(), current_setting('transaction_read_only') = 'on'";
  const { rows } = await client.query<(string | null)[]>({ text, rowMode: 'array' });
  const [standby, readOnly] = (rows[0] ?? []).map((value) => value === 't');
  return { primary: !standby, standby, 'read-write': !readOnly, 'read-only': readOnly }[wanted] === true;
}

/** @param patience in milliseconds, where it is not that of the connection */
async function on(client: Client, text: string, values: readonly unknown[] = [], patience?: number): Promise<readonly Row[]> {
  const own = patience === undefined ? {} : { query_timeout: patience };
  const result: unknown = await client.query<(string | null)[]>({ text, values: [...values], rowMode: 'array', ...own });
  // Of several statements at once the last one counts.
  const { rows } = (Array.isArray(result) ? result.at(-1) : result) as { readonly rows: readonly Row[] };
  return rows;
}
