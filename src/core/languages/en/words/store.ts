// The store of a team on a server: who one is there, what went where, and what is in the way.
import type { Said } from '../../wording.ts';

type Server = { address: string; user: string; reason: string };

const bounds = { size: 'it is too large', name: 'no file can have its name', depth: 'it is nested too deeply' };
const roles = { rep: 'rep', manager: 'manager', marketing: 'marketing', reader: 'reader', administrator: 'administrator' };
const may = {
  rep: 'see and write your own sales and what is shared with you; grading is the manager’s',
  manager: 'see and write everything, and grade',
  marketing: 'write playbooks, templates, settings and stories; customers are not shown',
  reader: 'look at everything, and write nothing',
  administrator: 'make the store, and say who belongs to it',
};
export type StoreRole = keyof typeof roles;

export const store = {
  made: (a: { address: string; names: readonly string[] }) =>
    a.names.length === 0 ? `The store at ${a.address} is up to date.` : `The store at ${a.address} is made: ${a.names.join(', ')}`,
  joined: (a: { address: string; name: string; role: StoreRole }) => `You are ${a.name} (${roles[a.role]}) at ${a.address}.`,
  from: (a: { path: string }) => `Kept in ${a.path}; wherever no ccs.yaml is above you, ccs works there now.`,
  hidden: (a: { path: string }) => `Here ${a.path} comes first.`,
  added: (a: { login: string; name: string; role: StoreRole }) => `${a.name} (${a.login}) belongs to the team: ${roles[a.role]}.`,
  passwordOnce: (a: { file: string }) => `Their password, shown this once; it is a line of ${a.file}, readable by them alone:`,
  tellThem: (a: { command: string }) => `They type once: ${a.command}`,
  status: {
    server: 'Server',
    who: 'You',
    may: 'You may',
    version: 'Store',
    records: 'You see',
    local: 'Drafts',
  },
  standby: () => 'a standby: it is read, and not written',
  asOf: (a: { at: string }) => `Read from a standby, as of ${a.at}.`,
  roles,
  may,
  seen: (a: { counts: readonly (readonly [name: string, count: number])[] }) =>
    a.counts.map(([name, count]) => `${name}: ${count}`).join(', '),
  pushed: (a: { count: number; same: number }) => `To the store: ${a.count} · there already: ${a.same}`,
  pulled: (a: { count: number; same: number }) => `From the store: ${a.count} · here already: ${a.same}`,
  conflicts: (a: { count: number }) =>
    `${a.count} differ here and there, and neither side was touched. To take the side it comes from: --force`,
  refused: (a: { path: string; why: string }) => `  ${a.path}: ${a.why}`,
  away: () =>
    'The server does not answer. ' +
    'Your answers are kept here, and it goes on once it is back (Ctrl+C leaves; the same command goes on later).',
};

/** What keeps one from the store; part of `errors`. */
export const storeRefusals = {
  'bad-address': (a: { address: string; part: string }): Said => [
    `${a.address} is no address of a PostgreSQL server${a.part === '' ? '' : `: ${a.part}`}.`,
    'Write it so: postgresql://name@host/database',
  ],
  'password-in-address': (a: { address: string }): Said => [
    'A password does not belong in an address: others read it.',
    `Keep it in ~/.pgpass (host:port:database:user:password, readable by you alone) or in PGPASSWORD, and write: ${a.address}`,
  ],
  'no-service': (a: { service: string; path: string }): Said => [
    `There is no service ${a.service} in ${a.path}.`,
    `Add it there: [${a.service}]`,
  ],
  'no-store': (): Said => ['No store is named here.', 'Name one: ccs store join postgresql://host/database'],
  'no-such-host': (a: { address: string; attrs: string }): Said => [
    `Of the servers at ${a.address} none is what is wanted (${a.attrs}).`,
    'Wait until one is, or leave target_session_attrs away.',
  ],
  'open-password': (a: { address: string }): Said => [
    `The server at ${a.address} wants your password unhidden, and its address came from others.`,
    `Where you trust it: ccs store join ${a.address}`,
  ],
  'store-away': (a: Server): Said => [
    `The server at ${a.address} does not answer (${a.reason}). Nothing was lost.`,
    'Check the network, or ask whoever keeps the server; then do it again.',
  ],
  'store-slow': (a: Server): Said => [
    `The server at ${a.address} did not do it in time, and undid what it had begun.`,
    'Somebody may be writing the same: try again in a moment; if it stays so, ask whoever keeps the server.',
  ],
  'store-busy': (a: Server): Said => [`The server at ${a.address} takes nobody else for now.`, 'Try again in a moment.'],
  'store-held': (a: { address: string; who: readonly { login: string; pid: number }[] }): Said => [
    `Somebody is in the middle of something in the store at ${a.address}, so that it was not changed: ${a.who
      .map(({ login, pid }) => `${login} (${pid})`)
      .join(', ')}.`,
    'Do it again when they are done, or end what they do, on the server: select pg_terminate_backend(NUMBER)',
  ],
  'store-full': (a: Server): Said => [
    `The disk of the server at ${a.address} is full: nothing was written.`,
    'Whoever keeps the server makes room; then do it again.',
  ],
  'store-certificate': (a: Server): Said => [
    `Who the server at ${a.address} is cannot be checked (${a.reason}).`,
    'Ask whoever keeps it for the root certificate, and put it into ~/.postgresql/root.crt',
  ],
  'store-password': (a: Server): Said => [
    `The server at ${a.address} does not take the password of ${a.user}.`,
    'Put the right one into ~/.pgpass (host:port:database:user:password, readable by you alone) or PGPASSWORD.',
  ],
  'store-unknown': (a: Server): Said => [
    `The server at ${a.address} does not let ${a.user} in.`,
    'Ask your manager to add you: ccs store adduser LOGIN --name NAME --role rep',
  ],
  'store-nobody': (a: { address: string; user: string }): Said => [
    `${a.user} does not belong to the team at ${a.address}.`,
    `Ask whoever keeps the store: ccs store adduser ${a.user} --name NAME --role rep`,
  ],
  'store-no-database': (a: Server): Said => [`The server has no such database: ${a.address}`, 'Check the name behind the last slash.'],
  'store-no-schema': (a: Server): Said => [
    `There is no store at ${a.address} yet.`,
    `Whoever keeps the server makes it: ccs store init ${a.address}`,
  ],
  'store-not-allowed': (a: Server): Said => [
    `The store does not let you do that${a.reason === '' ? '' : ` (${a.reason})`}. Nothing was written.`,
    'What you may: ccs store status. Grading and what was graded is the manager’s.',
  ],
  'store-refused': (a: Server & { bound: keyof typeof bounds | undefined }): Said => [
    `The store does not take it${a.bound === undefined ? (a.reason === '' ? '' : ` (${a.reason})`) : `: ${bounds[a.bound]}`}. Nothing was written.`,
    'Change it, and do it again.',
  ],
  'store-read-only': (a: Server): Said => [
    `The server at ${a.address} is only read for now. Nothing was written.`,
    'Wait until the first server is back, or name all of them: postgresql://one,two/database?target_session_attrs=read-write',
  ],
  'store-newer': (a: { version: string; program: string }): Said => [
    `The store was made by ccs ${a.version}, and this is ${a.program}. Nothing was read or written.`,
    `Take ccs ${a.version} or newer.`,
  ],
  'store-older': (a: { address: string }): Said => [
    'The store was made by an older ccs.',
    `Whoever keeps it brings it up: ccs store init ${a.address}`,
  ],
};
