// What is to do: from records, drafts and a calendar, the most urgent first; begun from a list that one comes back to.
import fs, { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scriptedPort } from '../../src/io/scripted.ts';
import type { Reply } from '../../src/core/interview/port.ts';
import { calendarEvents } from '../../src/core/reading/calendar.ts';
import { folder, inProcess, type Outcome } from '../support.ts';

const NOW = new Date(2026, 11, 1, 12);
const prompter = (account: string, date: string, calls = ''): string =>
  `ccs: 1
kind: prompter
language: en
playbook: { id: courier, hash: "sha256:0" }
account: ${account}
contact: { name: Clive Barton, title: Office manager }
date: ${date}
product: courier
industry: legal
goal: get documents delivered on time
preconditions: []
frame: [How do documents leave today?]
scenarios:
  - { id: late, capability: book a late pickup, diagnose: [{ ask: How many a week? }], event: a filing is late,
      question: would it help if, player: your clerk, action: books a pickup }
confirm: So if you could book a late pickup, would that help?
${calls}`;
const letter = (more: string): string =>
  'ccs: 1\nkind: letter\nletter: sponsor\nlanguage: en\nsource: { prompter: 2026-11-24-birch }\n' +
  `date: 2026-11-24\n${more}answers: { to.company: Birch, to.name: Ann Lee }\n`;
const SALE = `ccs: 1
kind: opportunity
account: Elm
opened: 2026-10-01
players: []
plan:
  - { event: Legal review, date: 2026-11-25 }
  - { event: Decision, date: 2026-12-20 }
`;

type At = { home: string; root: string };
function workspace(files: Readonly<Record<string, string>>): At {
  const home = folder();
  const root = join(home, 'team');
  for (const [name, text] of Object.entries({ 'ccs.yaml': 'ccs: 1\n', ...files })) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return { home, root };
}
const ccs = async ({ home, root }: At, args: readonly string[], replies?: readonly Reply[], now = NOW): Promise<Outcome> =>
  inProcess({ now, ...(replies ? { port: scriptedPort(replies) } : {}) })({ args: [...args], cwd: root, home });
type Entry = { part: string; kind: string; date?: string; account?: string; command: string[] };
const tasks = async (at: At, ...args: string[]): Promise<Entry[]> =>
  JSON.parse((await ccs(at, ['today', '--json', ...args])).stdout) as Entry[];

const DAY = {
  'prompters/2026-12-01-castle.yaml': prompter('Castle', '2026-12-01'),
  'prompters/2026-12-04-dale.yaml': prompter('Dale', '2026-12-04'),
  'prompters/2026-11-24-birch.yaml': prompter(
    'Birch',
    '2026-11-24',
    'calls: [{ date: 2026-11-24, goalShared: yes, next: { what: reference call, date: 2026-12-03 } }]\n',
  ),
  'letters/2026-11-24-sponsor-birch.yaml': letter(''),
  'prompters/2026-11-30-cedar.yaml': prompter('Cedar', '2026-11-30', 'calls: [{ date: 2026-11-30, goalShared: yes }]\n'),
  'opportunities/2026-10-01-elm.yaml': SALE,
};

describe('a day', () => {
  test('begins with what is most urgent', async () => {
    const found = await tasks(workspace(DAY));
    expect(found.map(({ part, kind, account }) => [part, kind, account])).toEqual([
      ['today', 'meeting', 'Castle'],
      ['late', 'letter-due', 'Cedar'],
      ['late', 'agreed', 'Elm'],
      ['late', 'letter-unsent', 'Birch'],
      ['week', 'agreed', 'Birch'],
      ['week', 'meeting', 'Dale'],
    ]);
    expect(found.map(({ command }) => command.join(' ')).slice(0, 2)).toEqual([
      'ccs call 2026-12-01-castle',
      'ccs letter sponsor --from 2026-11-30-cedar',
    ]);
  });
  test('says first whose it is: a list cuts its lines at their end', async () => {
    for (const [language, meeting] of [
      ['en', /meeting: (?:Castle|Dale) /u],
      ['zh-Hans', /会面：(?:Castle|Dale) /u],
    ] as const) {
      const { stdout } = await ccs(workspace(DAY), ['--lang', language]);
      const lines = stdout.split('\n').filter((line) => line.startsWith('- '));
      expect(lines).toHaveLength(6);
      expect(lines.filter((line) => !/^- (?:Cedar|Elm|Birch)\b/u.test(line) && !meeting.test(line))).toEqual([]);
    }
  });
  test('has nothing of what is done: a letter that is sent, a meeting that was held', async () => {
    const at = workspace({
      'prompters/2026-12-01-castle.yaml': prompter('Castle', '2026-12-01', 'calls: [{ date: 2026-12-01, goalShared: no }]\n'),
      'prompters/2026-11-24-birch.yaml': prompter('Birch', '2026-11-24', 'calls: [{ date: 2026-11-24 }]\n'),
      'letters/2026-11-24-sponsor-birch.yaml': letter('sent: 2026-11-24\n'),
    });
    expect(await tasks(at)).toEqual([]);
    expect((await ccs(at, ['today'])).stderr).toContain('Nothing is left to do here');
  });
  test('is what ccs alone says, in both languages, and reads the same again', async () => {
    const at = workspace(DAY);
    const { code, stdout } = await ccs(at, []);
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^Tuesday, 1 December 2026\n\nToday\n- meeting: Castle · Clive Barton\n {2}ccs call 2026-12-01-castle\n/u),
    ]);
    expect((await ccs(at, ['today'])).stdout).toBe(stdout);
    expect((await ccs(at, ['--lang', 'zh-Hans'])).stdout).toMatch(/^2026年12月1日 周二\n\n今天\n- 会面：Castle/u);
  });
  test('sees what has changed since it was looked at', async () => {
    const at = workspace(DAY);
    await tasks(at);
    writeFileSync(
      join(at.root, 'letters/2026-11-30-sponsor-cedar.yaml'),
      letter('sent: 2026-11-30\n').replaceAll('2026-11-24-birch', '2026-11-30-cedar').replaceAll('2026-11-24', '2026-11-30'),
    );
    expect((await tasks(at)).some(({ kind }) => kind === 'letter-due')).toBe(false);
  });
});

test('looks into each folder as often for thirty sales as for ten', async () => {
  const looks = async (count: number): Promise<number> => {
    const sales = Array.from({ length: count }, (_, n) => [`opportunities/2026-10-01-elm-${n}.yaml`, SALE]);
    const { home, root } = workspace(Object.fromEntries(sales));
    let times = 0;
    const counting = Object.assign(Object.create(fs) as typeof fs, {
      readdirSync: (...given: Parameters<typeof fs.readdirSync>) => {
        times += 1;
        return fs.readdirSync(...given);
      },
    });
    const { code, stdout } = await inProcess({ now: NOW, disk: counting })({ args: ['today', '--json'], cwd: root, home });
    expect([code, (JSON.parse(stdout) as Entry[]).length]).toEqual([0, count]);
    return times;
  };
  expect(await looks(30)).toBe(await looks(10));
});

describe('the list in a terminal', () => {
  test('comes again after what was begun, and is left by its last entry', async () => {
    const at = workspace(DAY);
    const begun = await ccs(
      at,
      [],
      [
        { act: 'answer', value: '5' },
        { act: 'answer', value: '' },
      ],
    );
    expect([begun.code, begun.stdout]).toEqual([0, expect.stringContaining('Dale')]);
    const back = await ccs(at, ['today'], [{ act: 'answer', value: '0' }, { act: 'back' }, { act: 'answer', value: '' }]);
    expect(back.code).toBe(0);
    expect((await ccs(at, ['today'], [{ act: 'answer', value: '0' }])).code).toBe(130);
  });
});

const ICS = (events: string): string => `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n${events}END:VCALENDAR\r\n`;
const event = (lines: string): string => `BEGIN:VEVENT\r\n${lines.split('\n').join('\r\n')}\r\nEND:VEVENT\r\n`;
const WEEKLY = event(
  'UID:1\nDTSTART;TZID=Europe/Berlin:20261103T100000\nRRULE:FREQ=WEEKLY;BYDAY=TU\n' +
    'EXDATE;TZID=Europe/Berlin:20261201T100000\nSUMMARY:Jour fixe',
);

describe('a calendar', () => {
  const days = (text: string, zone = 'UTC'): string[] | undefined =>
    calendarEvents(text, '2026-12-01', '2026-12-08', zone)?.map(({ date, time = '', what }) =>
      `${date} ${time} ${what}`.replace(/ +/gu, ' '),
    );
  test('is read with its rules, exceptions and zones', () => {
    expect(days(ICS(WEEKLY))).toEqual(['2026-12-08 09:00 Jour fixe']);
    const late = event('UID:2\nDTSTART:20261201T230000Z\nSUMMARY:Late');
    expect([days(ICS(late)), days(ICS(late), 'Asia/Shanghai')]).toEqual([['2026-12-01 23:00 Late'], ['2026-12-02 07:00 Late']]);
    const moved = [
      event('UID:3\nDTSTART:20261201T080000Z\nRRULE:FREQ=DAILY;COUNT=2\nSUMMARY:A'),
      event('UID:3\nRECURRENCE-ID:20261202T080000Z\nDTSTART:20261203T090000Z\nSUMMARY:A moved'),
    ].join('');
    expect(days(ICS(moved))).toEqual(['2026-12-01 08:00 A', '2026-12-03 09:00 A moved']);
    expect(days(ICS(event('UID:4\nDTSTART:20261201T080000Z\nSTATUS:CANCELLED\nSUMMARY:Off')))).toEqual([]);
    expect(days('no calendar')).toBeUndefined();
  });
  test('comes to an end, whatever rule stands in it', () => {
    const endless = Array.from({ length: 20 }, (_, n) => event(`UID:${n}\nDTSTART:19700101T000000Z\nRRULE:FREQ=SECONDLY\nSUMMARY:x`)).join(
      '',
    );
    expect(days(ICS(endless))).toEqual([]);
  });
  test('adds its meetings, and says which has a sheet', async () => {
    const text = ICS(
      event('UID:1\nDTSTART:20261201T093000Z\nSUMMARY:Clive Barton\\, Castle') +
        event('UID:2\nDTSTART:20261202T100000Z\nSUMMARY:Somebody new') +
        event('UID:3\nDTSTART;VALUE=DATE:20261202\nSUMMARY:Day off'),
    );
    const at = workspace({ 'prompters/2026-12-01-castle.yaml': DAY['prompters/2026-12-01-castle.yaml'], 'my.ics': text });
    const { stdout } = await ccs(at, ['today', '--calendar', 'my.ics']);
    expect(stdout).toContain('- 09:30 meeting: Castle · Clive Barton\n');
    expect(stdout).toContain(
      '- Wednesday, 2 December 2026, 10:00 meeting: Somebody new (no sheet yet)\n  ccs prompter new --set date=2026-12-02\n',
    );
    expect(stdout).not.toContain('Day off');
    expect(await ccs(at, ['today', '--calendar', 'ccs.yaml'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no calendar that can be read'),
    });
    await ccs(at, ['me', '--set', 'name=B', '--set', 'calendar=my.ics']);
    expect((await ccs(at, [])).stdout).toContain('09:30');
  });
});

describe('every agreed day as a calendar', () => {
  test('is the same bytes again; a day that moves keeps its name and counts up', async () => {
    const at = workspace(DAY);
    const before = (await ccs(at, ['today', '--format', 'ics'])).stdout;
    expect((await ccs(at, ['today', '--format', 'ics'])).stdout).toBe(before);
    expect(before.match(/^SUMMARY:.*$/gmu)?.map((line) => line.trim())).toEqual([
      'SUMMARY:Castle · Clive Barton',
      'SUMMARY:reference call · Birch',
      'SUMMARY:Dale · Clive Barton',
      'SUMMARY:Decision · Elm',
    ]);
    await ccs(at, ['opportunity', 'edit', 'elm', '--set', 'plan=Legal review | 2026-11-25', '--set', 'plan=Decision | 22 December']);
    expect((await ccs(at, ['prompter', 'edit', 'dale', '--set', 'date=5 December'])).code).toBe(0);
    const after = (await ccs(at, ['today', '--format', 'ics'])).stdout;
    const uids = (text: string): string[] => [...text.matchAll(/^UID:.*$/gmu)].map(([uid]) => uid);
    expect(uids(after)).toEqual(uids(before));
    expect(after.match(/^SEQUENCE:\d+/gmu)).toEqual(['SEQUENCE:0', 'SEQUENCE:0', 'SEQUENCE:1', 'SEQUENCE:1']);
  });

  test('a step of a plan that was issued has the name its own calendar gives it, and is there once for whoever takes both', async () => {
    const named = SALE.replace('date: 2026-12-20 }', 'date: 2026-12-20, moved: 2, id: decision-of-elm }');
    const { stdout } = await ccs(workspace({ 'opportunities/elm.yaml': named }), ['today', '--format', 'ics']);
    expect(stdout).toMatch(/^UID:decision-of-elm@ccs\.invalid\r?$/mu);
    expect(stdout).toMatch(/^SEQUENCE:2\r?$/mu);
  });
});
