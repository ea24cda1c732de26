// A plan that goes out, is changed by the buyer in Word, and comes back; the files in fixtures/plans were saved by LibreOffice.
import { copyFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folder, inProcess, ROOT, type Outcome } from '../support.ts';
import { done, sets } from './letters.ts';

const TODAY = new Date('2026-12-01T09:00:00');
const PLANS = join(ROOT, 'test', 'fixtures', 'plans');
const SALE = '2026-12-01-hartwell-fasteners';
const here = inProcess({ now: TODAY });
const PLAN = [
  'letter',
  'plan',
  ...sets({
    'from.name': 'Sam Reed',
    'to.name': 'Maria Lopez',
    'to.company': 'Hartwell Fasteners',
    goal: 'cut the cost of EDI',
    start: '2026-12-07',
  }),
];

/** A workspace with a sale, and a plan that went out for it: made once, and copied for each test. */
const prepared = mkdtempSync(join(realpathSync(tmpdir()), 'ccs-plan-'));
beforeAll(() => issue(prepared));
afterAll(() => rmSync(prepared, { recursive: true, force: true }));
function issued(): string {
  const home = folder();
  cpSync(prepared, home, { recursive: true });
  return home;
}

async function issue(home: string): Promise<void> {
  await done(here({ home, args: ['init', '.'] }));
  await done(
    here({
      home,
      args: [
        'opportunity',
        'new',
        ...sets({ account: 'Hartwell Fasteners', owner: 'Sam Reed' }),
        '--set',
        'criteria=no order typed twice',
        '--set',
        'criteria=a new partner connected in a week',
      ],
    }),
  );
  await done(here({ home, args: [...PLAN, '--out', 'plan.docx'] }));
}

async function read(home: string, file: string, more: readonly string[] = []): Promise<Outcome> {
  copyFileSync(join(PLANS, file), join(home, file));
  return here({ home, args: ['letter', 'plan', '--read', file, ...more] });
}

async function json(home: string, args: readonly string[]): Promise<Record<string, never>> {
  return JSON.parse((await done(here({ home, args: [...args, '--json'] }))).stdout) as Record<string, never>;
}

type Change = { code: string; args: Record<string, string> };

describe('a plan that comes back', () => {
  test('saved by LibreOffice and not changed is the plan that went out', async () => {
    const home = issued();
    const { stdout, code } = await read(home, 'saved.docx');
    expect(code).toBe(0);
    expect(stdout).toContain('Nothing. A buyer who changes a plan owns it');
    expect(stdout).not.toContain('Not understood');
  });

  test('with tracked changes says who changed what: cells, steps, criteria, comments', async () => {
    const home = issued();
    await read(home, 'tracked.docx');
    const { changes, odd } = (await json(home, ['letter', 'plan', '--read', 'tracked.docx'])) as unknown as {
      changes: Change[];
      odd: unknown[];
    };
    const by = 'Maria Lopez';
    expect(odd).toEqual([]);
    expect(changes.map(({ code, args }) => [code, args['to'] ?? args['text'], [args['by']].flat()])).toEqual([
      ['cell-changed', '30 December 2026', [by]],
      ['cell-changed', 'warehouse lead', [by]],
      ['row-dropped', 'Legal agreement', [by]],
      ['row-added', '20 January 2027 · Visit to a customer who did it · * · Dana Whitfield · Sam', [by]],
      ['criterion-changed', 'a new partner connected in three days', [by]],
      ['commented', 'Not before the audit is over.', [by]],
    ]);
  });

  test('changed without tracking is compared with what went out; what is no day is listed, and asked for', async () => {
    const home = issued();
    const { stdout } = await read(home, 'untracked.docx');
    expect(stdout).toContain('When from "28 December 2026" to "30 December 2026"');
    expect(stdout).toContain('New step: mid January · Visit to a customer who did it · Dana Whitfield · Sam');
    expect(stdout).toContain('Struck out: Draft of the contract reviewed');
    expect(stdout.replace(/\s+/gu, ' ')).toContain('"mid January" is not a day');
    await done(read(home, 'untracked.docx', sets({ agreed: 'yes', by: 'Maria Lopez', on: '2026-12-01', 'day.5': '2027-01-14' })));
    const { plan } = (await json(home, ['opportunity', 'show', SALE])) as unknown as { plan: { event: string; date: string }[] };
    expect(plan.find(({ event }) => event.startsWith('Visit'))?.date).toBe('2027-01-14');
  });

  test('is taken into the sale on yes: the steps, who agreed and when, the file under its hash; the calendar counts one up', async () => {
    const home = issued();
    const refused = await read(home, 'tracked.docx', sets({ agreed: 'no' }));
    expect(refused.stderr).toContain('Not taken');
    expect(await json(home, ['opportunity', 'show', SALE])).toMatchObject({ plan: [] });
    await done(read(home, 'tracked.docx', sets({ agreed: 'yes', by: 'Maria Lopez', on: '2026-12-01' })));
    const sale = (await json(home, ['opportunity', 'show', SALE])) as unknown as {
      plan: { event: string; date: string; id: string; moved?: number; go?: boolean; ours?: string }[];
      planAgreed: { by: string; date: string; file: string; sha256: string };
      criteria: { text: string }[];
    };
    expect(sale.plan.map(({ event }) => event)).not.toContain('Legal agreement');
    expect(sale.plan.find(({ event }) => event.startsWith('Refined'))).toMatchObject({ date: '2026-12-30', moved: 1, go: true });
    expect(sale.plan.find(({ event }) => event.startsWith('Visit'))).toMatchObject({ date: '2027-01-20', ours: 'Sam' });
    expect(sale.plan.filter(({ moved }) => moved !== undefined)).toHaveLength(1);
    expect(new Set(sale.plan.map(({ id }) => id)).size).toBe(sale.plan.length);
    expect(sale.planAgreed).toMatchObject({ by: 'Maria Lopez', date: '2026-12-01' });
    expect(sale.planAgreed.file).toMatch(new RegExp(`^evidence/${sale.planAgreed.sha256.slice(0, 12)}`));
    expect(readFileSync(join(home, sale.planAgreed.file))).toEqual(readFileSync(join(PLANS, 'tracked.docx')));
    expect(sale.criteria.map(({ text }) => text)).toEqual(['no order typed twice', 'a new partner connected in three days']);
    expect((await done(here({ home, args: ['opportunity', 'show', SALE] }))).stdout).toContain('agreed by Maria Lopez on 2026-12-01');
    // The next issue begins with what was agreed.
    const next = (await done(here({ home, args: [...PLAN, '--format', 'ics'] }))).stdout;
    expect(next).toContain('SUMMARY:Visit to a customer who did it');
    expect(next.match(/SEQUENCE:1/gu)).toHaveLength(1);
  });

  test.each([
    ['text', strToU8('no document at all'), 'no Word document'],
    ['another package', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }), 'no text of a document'],
    [
      'entities',
      packed('<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document xmlns:w="x"><w:t>&a;</w:t></w:document>'),
      'entities',
    ],
    ['a way out', zipSync({ '../../evil': strToU8('x'), 'word/document.xml': strToU8('<a/>') }), 'lead out of it'],
    ['a bomb', zipSync({ 'word/document.xml': new Uint8Array(64 << 20) }), 'too large'],
    ['a lie about its size', shortened(zipSync({ 'word/document.xml': new Uint8Array(32 << 20) })), 'cannot be read'],
    ['depth', packed(`<w:document xmlns:w="x">${'<w:p>'.repeat(500)}${'</w:p>'.repeat(500)}</w:document>`), 'nested deeper'],
    ['damage', packed('<w:document xmlns:w="x"><w:p>'), 'damaged'],
  ])('a file with %s is refused with the reason', async (_, bytes, why) => {
    const home = issued();
    writeFileSync(join(home, 'hostile.docx'), bytes);
    const { code, stderr } = await here({ home, args: ['letter', 'plan', '--read', 'hostile.docx'] });
    expect(code).toBe(2);
    expect(stderr).toContain(why);
    expect(readdirSync(home)).not.toContain('evidence');
  });

  test('is not mistaken for a plan of somebody else, and only a plan is read', async () => {
    const home = issued();
    const other = folder();
    await done(here({ home: other, args: ['init', '.'] }));
    expect((await read(other, 'saved.docx')).stderr).toContain('nothing of any plan');
    expect((await here({ home, args: ['letter', 'sponsor', '--read', 'plan.docx'] })).stderr).toContain('is no plan');
  });

  test('has no empty column and no broken day; its attachment says whose it is', async () => {
    const home = issued();
    const xml = new TextDecoder().decode(unzipSync(readFileSync(join(home, 'plan.docx')))['word/document.xml']);
    expect(xml).not.toMatch(/>Status</);
    expect(xml.match(/<w:bookmarkStart w:name="ccs_[0-9a-f]{32}_\d"/gu)!.length).toBeGreaterThan(50);
    const [first = 0] = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/gu)].map(([, width]) => Number(width));
    // "21 December 2026" in nine points, with its margins.
    expect(first).toBeGreaterThan(1_700);
  });
});

describe('what calendars know a step by', () => {
  test('stays from issue to issue and differs from sale to sale; a changed day counts one up, and the same plan is the same bytes', async () => {
    const home = issued();
    const rows = ['--set', 'rows=Tour of the plant | | 2026-12-10 | Maria | Sam', '--set', 'rows=Hand-over | | 2027-01-10 | Maria | Sam'];
    const later = ['--set', 'rows=Tour of the plant | | 2026-12-12 | Maria | Sam', '--set', 'rows=Hand-over | | 2027-01-10 | Maria | Sam'];
    const ics = async (given: readonly string[]): Promise<string> =>
      (await done(here({ home, args: [...PLAN, ...given, '--format', 'ics'] }))).stdout;
    const marks = (text: string): string[] => [...text.matchAll(/UID:(\S+)\r\nSEQUENCE:(\d)/gu)].map(([, uid, count]) => `${uid} ${count}`);
    const [first, second, third] = [marks(await ics(rows)), marks(await ics(later)), marks(await ics(later))];
    expect(first.map((mark) => mark.at(-1))).toEqual(['0', '0']);
    expect(second).toEqual([first[0]!.replace(/0$/u, '1'), first[1]]);
    expect(third).toEqual(second);
    await done(here({ home, args: ['opportunity', 'new', ...sets({ account: 'Hartwell Fasteners', name: 'second plant' })] }));
    const ids = (JSON.parse((await done(here({ home, args: ['opportunity', 'list', '--json'] }))).stdout) as { id: string }[]).map(
      ({ id }) => id,
    );
    const other = marks(await ics([...rows, '--for', ids.find((id) => id !== SALE)!]));
    expect(other.some((mark) => first.includes(mark))).toBe(false);
    // Any part of what the sale is about means it.
    expect(marks(await ics([...rows, '--for', 'second plant']))).toEqual(other);
    expect((await here({ home, args: [...PLAN, ...rows] })).stderr).toContain('More than one sale is open');
  });
});

function packed(xml: string): Uint8Array {
  return zipSync({ 'word/document.xml': strToU8(xml) });
}

/** The same package, which says that it unpacks to a kilobyte. */
function shortened(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 46 < bytes.length; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1_024, true);
  view.setUint32(22, 1_024, true);
  return bytes;
}

describe('a plan for a named sale', () => {
  const spoken = ['--playbook', 'urgent-documents', '--defaults', ...sets({ account: 'Marlow Cold Stores', 'contact.name': 'Kim Ash' })];
  const forSale = ['letter', 'plan', '--for', 'hartwell'];

  test('takes its company from the sale, and nothing from the newest conversation with somebody else', async () => {
    const home = issued();
    await done(here({ home, args: ['prompter', 'new', ...spoken] }));
    const set = sets({ 'from.name': 'Sam Reed', 'to.name': 'Maria Lopez', goal: 'cut the cost of EDI', start: '2026-12-07' });
    const { stdout, stderr } = await done(here({ home, args: [...forSale, ...set, '--format', 'md'] }));
    expect(stdout).toContain('Hartwell Fasteners');
    expect(stdout + stderr).not.toMatch(/Marlow|Kim/u);
  });

  test('is refused where the conversation named with it is one with another company', async () => {
    const home = issued();
    await done(here({ home, args: ['prompter', 'new', ...spoken] }));
    const { code, stderr } = await here({ home, args: [...forSale, '--from', 'marlow'] });
    expect([code, stderr]).toEqual([2, expect.stringMatching(/--from \S*marlow\S* and --for \S*hartwell\S* do not go together/u)]);
  });
});
