// The meeting of docs/method.md §10 that the tests of letters stand on: electronic documents for a small manufacturer.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folder, inProcess, type Host, type Outcome } from '../support.ts';
import { DATA } from './cases.ts';

export const TODAY = new Date('2026-12-01T18:00:00');
export const ID = '2026-12-01-hartwell-fasteners';
export const SPONSOR = '2026-12-01-sponsor-hartwell-fasteners';
export const AGREED = ['--set', 'agreement=take a serious look at it with us'] as const;

const PREPARED = [
  'prompter',
  'new',
  '--playbook',
  'edi-owner',
  '--defaults',
  ...sets({
    account: 'Hartwell Fasteners',
    'contact.name': 'Maria Lopez',
    date: '2026-12-01',
    'seller.name': 'Sam Reed',
    'seller.company': 'Northgate Exchange',
  }),
];

/** What was heard, as an answers file of `ccs call`. */
const HEARD = `goalShared: "yes"
goal: bring down the cost of setting up electronic data interchange
scenarios:
  customer-insists: { wanted: "yes" }
  next-specification: { wanted: "yes" }
  small-supplier: { wanted: "no" }
situation: every customer wants the same papers in another form, and the last connection was quoted at 4,800 dollars
capabilities: [exchange orders and invoices with any trading partner at a reasonable cost, see what each connection brings back]
benefit: two accounts of about 90,000 dollars a year each
next: { what: you and Dana Whitfield speak with Louise Barton, date: 2026-12-08 }
access: { name: Dana Whitfield, title: head of IT, why: her area is the most affected }
proof: { name: Louise Barton, title: CIO, company: Greenfield Markets, what: connected 140 suppliers with us in a year }
`;

export function sets(answers: Readonly<Record<string, string>>): string[] {
  return Object.entries(answers).flatMap(([id, value]) => ['--set', `${id}=${value}`]);
}

export function write(home: string, path: string, content: string): void {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), content);
}

/** The only record of a kind, as text. */
export function recordIn(home: string, kind: 'prompters' | 'letters', root = DATA): string {
  const shelf = join(home, root, kind);
  const names = readdirSync(shelf).filter((name) => name.endsWith('.yaml'));
  if (names.length !== 1) throw new Error(`${kind}: ${names.join(', ')}`);
  return readFileSync(join(shelf, names[0]!), 'utf8');
}

/** A home in which the meeting was held. */
export async function metAt(home: string = folder(), run: Host = inProcess({ now: TODAY })): Promise<string> {
  write(home, 'heard.yaml', HEARD);
  await done(run({ home, args: PREPARED }));
  await done(run({ home, args: ['call', ID, '--answers', 'heard.yaml', '--set', 'date=2026-12-01'] }));
  return home;
}

export async function done(outcome: Promise<Outcome>): Promise<Outcome> {
  const { code, stdout, stderr, home } = await outcome;
  if (code !== 0) throw new Error(`exit ${code}\n${stderr}`);
  return { code, stdout, stderr, home };
}
