// A PostgreSQL of the tests' own: made in a folder for the moment, reached over a socket in it, never run as root.
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { storeMigrations } from '../src/workspace/postgres/migrations/index.ts';

/** Who owns the server: nobody's password is asked on its socket. */
export const ADMIN = 'postgres';

export type Server = {
  /** The folder of its socket, as `host` takes it. */
  readonly host: string;
  readonly port: number;
  readonly data: string;
  /** Runs SQL as somebody would who types it into psql, and throws what psql says; the rows come as text, `|` between columns. */
  sql(login: string, text: string, database?: string): Promise<string>;
  /** The same as one types on, whatever was refused: what stood on the screen, and the complaints. */
  typed(login: string, text: string): Promise<{ readonly out: string; readonly err: string }>;
  /** Kills it in the middle of whatever it does. */
  kill(): Promise<void>;
  /** Halts it, so that it answers nobody, until it is called with false. */
  halt(halts?: boolean): void;
  /** Starts it again where it was killed. */
  start(): Promise<void>;
  stop(): Promise<void>;
};

// Before PATH: what Debian has there is a script that looks for it. A server that is named has to be there.
const WHERE = [
  ...(process.env['INITDB'] === undefined ? [] : [dirname(realpathSync(process.env['INITDB']))]),
  ...(existsSync('/usr/lib/postgresql')
    ? readdirSync('/usr/lib/postgresql')
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => `/usr/lib/postgresql/${version}/bin`)
    : []),
  ...(process.env['PATH'] ?? '').split(delimiter),
];

/** Where a program of PostgreSQL lies; undefined where there is none on this machine. */
function postgresProgram(name: string): string | undefined {
  return WHERE.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** Whether a server can be started here. `.ci/run` installs one; a machine without one skips what needs it. */
export const HAS_POSTGRES = ['initdb', 'postgres', 'psql'].every((name) => postgresProgram(name) !== undefined);

/** PostgreSQL refuses to run as root: then it runs as somebody who may nothing, whose the files have to be that it reads. */
export function unprivileged(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const [, , uid, gid] = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody') ?? [];
  return { uid: Number(uid), gid: Number(gid) };
}

const run = promisify(execFile);

/** Where the first server of a run keeps a copy of its empty cluster: making one takes eleven times as long as copying it. */
const CLUSTER = join(tmpdir(), 'ccs-pg-cluster');

/** Makes the data folder of an empty server. */
async function emptyCluster(data: string, own: { readonly env: NodeJS.ProcessEnv; readonly cwd: string }): Promise<void> {
  if (existsSync(CLUSTER)) return void (await run('cp', ['-R', CLUSTER, data], own));
  const initdb = ['-D', data, '-U', ADMIN, '--auth=trust', '-E', 'UTF8', '--no-locale', '--no-sync', '--no-instructions'];
  await run(postgresProgram('initdb')!, initdb, own);
  const copy = `${data}-empty`;
  await run('cp', ['-R', data, copy], own);
  try {
    renameSync(copy, CLUSTER);
  } catch {
    // Another worker was quicker, and its copy stands.
  }
}

/**
 * Starts an empty server; `stop` takes its folder away as well.
 * @param settings as they stand behind `-c`, e.g. `fsync=on`, `port=5433`; by default nothing waits for the disk, which a killed
 *   process does not need
 * @param from makes its data folder, where it is not to be a new one
 */
export async function startServer(settings: readonly string[] = ['fsync=off'], from?: (data: string) => Promise<void>): Promise<Server> {
  const host = mkdtempSync(join(tmpdir(), 'ccs-pg-'));
  const data = join(host, 'data');
  const port = Number(settings.find((one) => one.startsWith('port='))?.slice('port='.length) ?? 5432);
  const who = unprivileged();
  const own = { ...who, env: { PATH: process.env['PATH'], LANG: 'C.UTF-8', HOME: host }, cwd: host };
  if (who.uid !== undefined) chownSync(host, who.uid, who.gid ?? who.uid);
  await (from === undefined ? emptyCluster(data, own) : from(data));
  let child: ChildProcess | undefined;
  const quit = (): void => {
    child?.kill('SIGQUIT');
  };
  const started = async (): Promise<string | undefined> => {
    // What a server shares in memory stays there when it is killed; in its own folder it goes with that.
    const shared = ['shared_buffers=16MB', 'dynamic_shared_memory_type=mmap'];
    const always = ['listen_addresses=', `unix_socket_directories=${host}`, `port=${port}`, 'lc_messages=C', ...shared];
    const args = [...always, ...settings].flatMap((one) => ['-c', one]);
    const postgres = spawn(postgresProgram('postgres')!, ['-D', data, ...args], { ...own, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    return new Promise((done) => {
      postgres.once('exit', () => done(said));
      postgres.stderr.on('data', (chunk: Buffer) => {
        said = (said + chunk.toString()).slice(-10_000);
        if (!said.includes('ready to accept')) return;
        child = postgres;
        process.once('exit', quit);
        done(undefined);
      });
    });
  };
  const start = async (): Promise<void> => {
    for (;;) {
      const said = await started();
      if (said === undefined) return;
      // Of a server that was killed some processes go a moment later, and it does not start beside them.
      if (!/still in use|is another postmaster/u.test(said)) throw new Error(`The server did not start:\n${said}`);
      await setTimeout(50);
    }
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const ending = child;
    child = undefined;
    process.off('exit', quit);
    if (ending === undefined || ending.exitCode !== null || ending.signalCode !== null) return;
    ending.kill(signal);
    await once(ending, 'exit');
  };
  const psql = async (login: string, text: string, more: readonly string[]): Promise<{ stdout: string; stderr: string }> => {
    const args = ['-X', '-q', '-A', '-t', ...more, '-h', host, '-p', String(port), '-U', login, '-f', '-'];
    const running = run(postgresProgram('psql')!, args, { env: { PATH: process.env['PATH'] }, maxBuffer: 1e8 });
    running.child.stdin?.end(text);
    return running;
  };
  await start();
  return {
    host,
    port,
    data,
    start,
    kill: () => end('SIGKILL'),
    halt: (halts = true) => void child?.kill(halts ? 'SIGSTOP' : 'SIGCONT'),
    sql: async (login, text, database = ADMIN) => (await psql(login, text, ['-v', 'ON_ERROR_STOP=1', '-d', database])).stdout.trim(),
    async typed(login, text) {
      const { stdout, stderr } = await psql(login, text, ['-d', ADMIN]);
      return { out: stdout, err: stderr };
    },
    async stop() {
      await end('SIGQUIT');
      rmSync(host, { recursive: true, force: true });
    },
  };
}

/** Starts a standby of a server, which follows it and only reads until it is promoted. */
export async function startStandby(primary: Server): Promise<Server> {
  const from = ['-h', primary.host, '-p', String(primary.port), '-U', ADMIN, '--write-recovery-conf', '--checkpoint=fast', '--no-sync'];
  return startServer(['fsync=on', 'max_connections=150'], async (data) => {
    await run(postgresProgram('pg_basebackup')!, ['-D', data, ...from], { ...unprivileged(), cwd: primary.host, env: {} });
  });
}

/** A store made on a server as `ccs store init` makes it: every migration, in its order, or some of them. */
export async function initStore(server: Pick<Server, 'sql'>, schema?: string, [from, to]: readonly [number?, number?] = []): Promise<void> {
  const all = storeMigrations(schema)
    .slice(from, to)
    .map(
      ({ name, sql }) =>
        `begin;\n${sql}\ninsert into ${schema ?? 'ccs'}.migrations (name, program) values ('${name}', '0.2.0');\ncommit;\n`,
    );
  await server.sql(ADMIN, all.join(''));
}
