// The parts of the method from the blueprint to the pipeline, and those numbered N (docs/method.md §5 to §8).
import { expect } from 'vitest';
import { set, type Line, type Part, type Say } from './parts.ts';

const json = (args: readonly string[], look: (value: never) => void): Line => ({ args: [...args, '--json'], json: look });
const sheet = (kind: string, of: string, answers: Readonly<Record<string, string | readonly string[]>> = {}): readonly string[] =>
  set(['worksheet', kind, '--for', of], answers);
const sale = (id: string, text: string): Readonly<Record<string, string>> => ({
  [`opportunities/2026-09-01-${id}.yaml`]: `ccs: 1\nkind: opportunity\naccount: ${id}\nopened: 2026-09-01\nowner: Quin\n${text}`,
});
const ANN = 'players:\n  - { id: ann, name: Ann Lee, title: buyer, roles: [user], goal: pay less }\n';
const settings = (say: Say, more: string): Readonly<Record<string, string>> => ({
  'ccs.yaml': `ccs: 1\nlanguage: ${say('en', 'zh-Hans')}\n${more}`,
});
const bid = (answers: Readonly<Record<string, string>>, decision: string): Line =>
  json(
    set(['opportunity', 'rfp', 'quince'], { invited: 'no', preferred: 'no', meetPlayers: 'no', ...answers }),
    (found: { decision: string }) => expect(found.decision).toBe(decision),
  );
const mustRefuse = (args: readonly string[], ...says: readonly (string | RegExp)[]): Line => ({ args, code: 2, says });

export const MORE_PARTS: readonly Part[] = [
  {
    part: '31',
    rule: 'a blueprint begins with the sale’s capabilities, has a bridge and layers, and says first what is best for the customer',
    lines: (say, { wholesaler }) => [
      mustRefuse(sheet('blueprint', wholesaler, { best: '' }), 'best'),
      json(
        sheet('blueprint', wholesaler, {
          bridge: say('late | speed | reads | quince', '慢｜提速｜读取｜木瓜'),
          best: say('the plain one', '最简单的'),
        }),
        (found: { bridge: readonly object[]; capabilities: readonly unknown[] }) => {
          expect(Object.keys(found.bridge[0]!)).toEqual(['pain', 'initiative', 'requirement', 'design']);
          expect(found.capabilities.length).toBeGreaterThan(0);
        },
      ),
    ],
  },
  {
    part: '32',
    rule: 'each phase of the buyer has its own advice, from the first day on, and a player may prefer us',
    lines: () => {
      let first = '';
      const shown = (phase: string): Line => ({
        files: sale('quince', `buyerPhase: ${phase}\n${ANN}`),
        args: ['opportunity', 'show', 'quince'],
      });
      return [
        { ...shown('1'), says: [(text) => (first = text) && undefined] },
        { ...shown('2'), says: [(text) => expect(text).not.toBe(first)] },
        { args: ['opportunity', 'players', 'quince', 'ann', '--set', 'prefers=perhaps'], code: 2 },
        { args: ['opportunity', 'new', '--set', 'account=Medlar', '--set', 'buyerPhase=3'] },
        json(['opportunity', 'show', 'medlar'], (found: { buyerPhase: number }) => expect(found.buyerPhase).toBe(3)),
      ];
    },
  },
  {
    part: '33',
    rule: 'being preferred decides: uninvited, not preferred and nobody to be met is no bid in phase 3; preferred is one',
    lines: () => [
      { files: sale('quince', `buyerPhase: 3\n${ANN}`), args: ['opportunity', 'rfp', 'quince', '--questions'], says: ['preferred'] },
      bid({}, 'no-bid'),
      bid({ preferred: 'yes' }, 'bid'),
    ],
  },
  {
    part: '34',
    rule: 'losing costs what selling costs, times how often it is lost',
    lines: (say, { tender }) => [
      json(['opportunity', 'rfp', tender], (found: { costOfLosing: number }) =>
        expect(found.costOfLosing).toBe(Number(say('8100', '64800'))),
      ),
    ],
  },
  {
    part: '35',
    rule: 'nothing is negotiated before three yeses; no give is a part of the price, and nobody is asked to name one',
    lines: (say, { wholesaler }) => {
      const yes = { choosingUs: 'yes', onlyThing: 'yes', signToday: 'yes', nextDate: '2026-12-04' };
      const give = (text: string): string => `${text} | 1`;
      return [
        mustRefuse(set(['opportunity', 'negotiate', wholesaler], { ...yes, onlyThing: 'no' })),
        {
          args: set(['opportunity', 'negotiate', wholesaler], { ...yes, gives: give(say('5 % off', '打九五折')) }),
          says: [/gives\s+away\s+a\s+share|让\s*的\s*是/u],
        },
        {
          args: set(['opportunity', 'negotiate', wholesaler], {
            ...yes,
            questions: [
              say('Where do we need to be?', '您觉得多少钱合适？'),
              say('What would change?', '会有什么不同？'),
              say('Which part can wait?', '哪一块可以等？'),
            ],
          }),
          says: [/asks\s+the\s+buyer|等\s*于\s*问/u],
        },
        { args: set(['opportunity', 'negotiate', wholesaler], { ...yes, gives: give(say('train the early shift', '给早班做培训')) }) },
      ];
    },
  },
  {
    part: '36',
    rule: 'one of the seven that is not known is enough not to ask for the order',
    lines: (_, { wholesaler }) => [
      json(['opportunity', 'ready', wholesaler], (found: { ready: boolean }) => expect(found.ready).toBe(true)),
      json(set(['opportunity', 'ready', wholesaler], { 'delivery.known': 'no' }), (found: object) =>
        expect(found).toMatchObject({ ready: false, unknown: ['delivery'] }),
      ),
    ],
  },
  {
    part: '37',
    rule: 'amounts stand in full and weighed by the team’s own history, or not weighed where that is too short',
    lines: (say) => {
      type Team = {
        readonly groups: readonly {
          readonly amounts: readonly object[];
          readonly steps: readonly { readonly next: { share?: number } }[];
        }[];
      };
      const known = ({ groups }: Team): number =>
        groups.flatMap(({ steps }) => steps).filter(({ next }) => next.share !== undefined).length;
      return [
        json(['team'], (found: Team) => expect(known(found)).toBe(0)),
        { files: settings(say, 'numbers: { enough: 1 }\n'), ...json(['team'], (found: Team) => expect(known(found)).toBeGreaterThan(0)) },
      ];
    },
  },
  {
    part: '39',
    rule: 'a danger that was noted counts, and a key player who left is one',
    lines: (say, { newcomer }) => {
      type Row = { readonly id: string; readonly danger: readonly { signal: string }[] };
      const dangers = (...signals: readonly string[]): Line =>
        json(['pipeline'], (rows: readonly Row[]) =>
          expect(rows.find(({ id }) => id.includes(newcomer))?.danger.map(({ signal }) => signal)).toEqual(signals),
        );
      return [
        dangers(),
        { args: ['opportunity', 'note', newcomer, say('quinces too', '还要木瓜'), '--signal', 'requirements-changed'] },
        dangers('requirements-changed'),
        { args: ['opportunity', 'players', newcomer, say('lewis', '卢志远'), '--set', 'left=2026-11-27'] },
        dangers('player-changed', 'requirements-changed'),
        { args: ['opportunity', 'show', newcomer], says: [say('quinces too', '还要木瓜'), /2026-11-27/u] },
      ];
    },
  },
  {
    part: 'N2',
    rule: 'a letter to somebody not met before is a new contact of that week, the second to them is none',
    lines: (say) => {
      const letter = set(['letter', 'prospect'], {
        'to.name': 'Pat Quin',
        'to.company': 'Sloe',
        'from.name': say('Nora Ellis', '林晓雯'),
        peers: say('buyers', '采购'),
        goals: [say('start on time', '准点开始'), say('keep good people', '留住人')],
      });
      type Team = { readonly contacts: readonly { readonly contacts: readonly object[] }[] };
      let before = 0;
      const count = ({ contacts }: Team): number => contacts.flatMap((one) => one.contacts).length;
      return [
        json(['team'], (found: Team) => {
          before = count(found);
        }),
        { args: letter },
        { args: ['letter', 'mark', '2026-11-28-prospect-sloe', '--sent', '2026-11-28'] },
        json(['team'], (found: Team) => expect(count(found)).toBe(before + 1)),
        { args: letter },
        { args: ['letter', 'mark', '2026-11-28-prospect-sloe-2', '--sent', '2026-11-28'] },
        json(['team'], (found: Team) => expect(count(found)).toBe(before + 1)),
      ];
    },
  },
  {
    part: 'N3',
    rule: 'a plan is told what it lacks',
    lines: (say, { wholesaler }) => [
      {
        args: set(['letter', 'plan', '--for', wholesaler], {
          start: '2026-12-01',
          rows: [
            say('Refined solution || 2026-12-01 | Ann | Kim | *', '完善方案｜｜2026-12-01｜罗振华｜林｜*'),
            say('Approval || 2026-12-02 | Ann | Kim | *', '审批｜｜2026-12-02｜罗振华｜林｜*'),
          ],
        }),
        says: [
          /what\s+they\s+will\s+be\s+content\s+with\.\s+Agree|没\s*有\s*写\s*做\s*到\s*什\s*么/u,
          /The\s+plan\s+has\s+no\s+step|计\s*划\s*里\s*缺\s*少/u,
        ],
      },
    ],
  },
  {
    part: 'N4',
    rule: 'the day of signing is a hope until the buyer agreed to it',
    lines: (say, { wholesaler }) => [
      { args: ['opportunity', 'show', wholesaler], says: [/agreed to no day|还没有答应哪一天/u] },
      {
        args: set(['opportunity', 'edit', wholesaler], {
          'signing.by': say('Robert Hale', '罗振华'),
          'signing.date': '2026-12-11',
          'signing.agreed': '2026-11-20',
        }),
      },
      { args: ['opportunity', 'show', wholesaler], says: [(text) => expect(text).not.toMatch(/agreed to no day|还没有答应哪一天/u)] },
    ],
  },
];
