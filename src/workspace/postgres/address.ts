// Where a team's server is: an address as libpq writes it, with what the environment and the service file add to it.
import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';
import { CcsError } from '../../core/errors.ts';
import type { Io } from '../../io/index.ts';

export const SSL_MODES = ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'] as const;
export const SESSION_ATTRS = ['any', 'read-write', 'read-only', 'primary', 'standby', 'prefer-standby'] as const;
export type SslMode = (typeof SSL_MODES)[number];
export type SessionAttrs = (typeof SESSION_ATTRS)[number];

export type Host = { readonly host: string; readonly port: number };

/** Everything that is needed to connect. */
export type Address = {
  readonly hosts: readonly Host[];
  readonly database: string;
  readonly user: string;
  /** Out of the environment or a service file; what stands in a password file is looked up for each host. */
  readonly password?: string;
  readonly passfile: string;
  /** Undefined: the strictest for a host that is not local. */
  readonly sslmode?: SslMode;
  readonly sslrootcert?: string;
  readonly sslcert?: string;
  readonly sslkey?: string;
  readonly attrs: SessionAttrs;
  /** In milliseconds, for each host. */
  readonly patience: number;
  /** As it is shown and told apart from others: never with a password. */
  readonly shown: string;
};

type Given = Readonly<Record<string, string>>;

const SCHEME = /^postgres(?:ql)?:\/\//u;
/** What an address may say beside user, hosts and database. */
const PARAMETERS = [
  'host',
  'port',
  'dbname',
  'user',
  'sslmode',
  'sslrootcert',
  'sslcert',
  'sslkey',
  'target_session_attrs',
  'connect_timeout',
  'service',
  'passfile',
];
/** A folder that others can write must not say which of the user's files are opened. */
const OWN_FILES = ['sslrootcert', 'sslcert', 'sslkey', 'service', 'passfile'];
const [PORT, PATIENCE, MOST_PATIENCE] = [5432, 4000, 4500];

/**
 * What an address comes to.
 * @param carried whether it stands in a file that came from others
 * @throws CcsError bad-address, password-in-address, no-service
 */
export function addressIn(io: Io, text: string, carried: boolean): Address {
  const given = partsOf(text);
  const odd = Object.keys(given).find((key) => !PARAMETERS.includes(key) || (carried && OWN_FILES.includes(key)));
  if (odd !== undefined) throw new CcsError('bad-address', { address: withoutPassword(text), part: odd });
  const all = { ...fromEnvironment(io), ...serviceOf(io, given['service'] ?? io.env['PGSERVICE']), ...given };
  const user = all['user'] || userInfo().username;
  const one = (key: string, choices: readonly string[]): string | undefined => {
    const value = all[key];
    if (value !== undefined && !choices.includes(value)) throw new CcsError('bad-address', { address: withoutPassword(text), part: key });
    return value;
  };
  const seconds = Number(all['connect_timeout'] ?? 0);
  const home = io.env['HOME'] ?? homedir();
  const dot = (name: string): string => join(home, '.postgresql', name);
  const sslmode = one('sslmode', SSL_MODES) as SslMode | undefined;
  const file = (key: string, usual: string): { [key: string]: string } => {
    const path = all[key] ?? (io.disk.existsSync(dot(usual)) ? dot(usual) : undefined);
    return path === undefined ? {} : { [key]: path };
  };
  return {
    hosts: hostsIn(all, text),
    database: all['dbname'] || user,
    user,
    ...(all['password'] === undefined ? {} : { password: all['password'] }),
    passfile: all['passfile'] ?? join(home, '.pgpass'),
    ...(sslmode === undefined ? {} : { sslmode }),
    ...file('sslrootcert', 'root.crt'),
    ...file('sslcert', 'postgresql.crt'),
    ...file('sslkey', 'postgresql.key'),
    attrs: (one('target_session_attrs', SESSION_ATTRS) as SessionAttrs | undefined) ?? 'any',
    patience: seconds > 0 ? Math.min(seconds * 1000, MOST_PATIENCE) : PATIENCE,
    shown: withoutPassword(text),
  };
}

/** A host that nothing leaves the machine for. */
export function isLocal(host: string): boolean {
  return host.startsWith('/') || host === 'localhost' || host === '::1' || /^127(?:\.\d+){3}$/u.test(host);
}

function withoutPassword(text: string): string {
  return text.replace(/^(\w+:\/\/[^/@:]*):[^@]*@/u, '$1@').replace(/([?&]password=)[^&]*/u, '$1');
}

/** The parts of an address by the names that libpq has for them. */
function partsOf(text: string): Given {
  const bad = (part: string): never => {
    throw new CcsError('bad-address', { address: withoutPassword(text), part });
  };
  const match =
    /^\w+:\/\/(?:(?<user>[^/@:?]*)(?<password>:[^@/]*)?@)?(?<hosts>[^/?#@]*)(?:\/(?<dbname>[^?#]*))?(?:\?(?<more>[^#]*))?$/u.exec(text);
  if (match?.groups === undefined || !SCHEME.test(text)) return bad('');
  const { user = '', password, hosts = '', dbname = '', more = '' } = match.groups;
  const plain = (part: string): string => {
    try {
      return decodeURIComponent(part);
    } catch {
      return bad(part);
    }
  };
  const places = hosts === '' ? [] : hosts.split(',').map((host) => /^(\[[^\]]*\]|[^:]*)(?::(\d*))?$/u.exec(host) ?? bad(host));
  const parts: Record<string, string> = {};
  if (user !== '') parts['user'] = plain(user);
  if (dbname !== '') parts['dbname'] = plain(dbname);
  if (places.length > 0) {
    parts['host'] = places.map(([, host = '']) => plain(host.replace(/^\[|\]$/gu, ''))).join(',');
    if (places.some(([, , port = '']) => port !== '')) parts['port'] = places.map(([, , port = '']) => port).join(',');
  }
  for (const pair of more === '' ? [] : more.split('&')) {
    const [key = '', value = ''] = pair.split('=').map(plain);
    parts[key] = value;
  }
  if (password !== undefined || parts['password'] !== undefined)
    throw new CcsError('password-in-address', { address: withoutPassword(text) });
  return parts;
}

function hostsIn(all: Given, text: string): readonly Host[] {
  const hosts = (all['host'] || 'localhost').split(',');
  const ports = (all['port'] ?? '').split(',');
  return hosts.map((host, at) => {
    const port = Number((ports.length === 1 ? ports[0] : ports[at]) || PORT);
    if (!Number.isInteger(port) || port < 1 || port > 65_535)
      throw new CcsError('bad-address', { address: withoutPassword(text), part: String(ports[at] ?? ports[0]) });
    return { host: host || 'localhost', port };
  });
}

function fromEnvironment({ env }: Io): Given {
  const names = {
    PGHOST: 'host',
    PGPORT: 'port',
    PGDATABASE: 'dbname',
    PGUSER: 'user',
    PGPASSWORD: 'password',
    PGPASSFILE: 'passfile',
    PGSSLMODE: 'sslmode',
    PGSSLROOTCERT: 'sslrootcert',
    PGSSLCERT: 'sslcert',
    PGSSLKEY: 'sslkey',
    PGTARGETSESSIONATTRS: 'target_session_attrs',
    PGCONNECT_TIMEOUT: 'connect_timeout',
  };
  return Object.fromEntries(Object.entries(names).flatMap(([name, key]) => (env[name] ? [[key, env[name]]] : [])));
}

/** What a service is, in the file where people keep theirs. */
function serviceOf({ env, disk }: Io, service: string | undefined): Given {
  if (service === undefined || service === '') return {};
  const path = env['PGSERVICEFILE'] ?? join(env['HOME'] ?? homedir(), '.pg_service.conf');
  const lines = disk.existsSync(path) ? disk.readFileSync(path, 'utf8').split(/\r?\n/u) : [];
  const from = lines.findIndex((line) => line.trim() === `[${service}]`);
  if (from < 0) throw new CcsError('no-service', { service, path });
  const parts: Record<string, string> = {};
  for (const line of lines.slice(from + 1)) {
    if (/^\s*\[/u.test(line)) break;
    const [, key, value] = /^\s*([a-z_]+)\s*=\s*(.*?)\s*$/u.exec(line) ?? [];
    if (key !== undefined && value !== undefined && (PARAMETERS.includes(key) || key === 'password')) parts[key] = value;
  }
  return parts;
}
