// The parts of the method that qualify a sale: players, plan, assessment, strategy, negotiation, pipeline (docs/method.md §4 to §7).
import { expect } from 'vitest';
import { set, type Line, type Part, type Say } from './parts.ts';

const player = (say: Say): string => say('robert', '罗振华');
const worksheet = (kind: string, of: string, answers: Readonly<Record<string, string | readonly string[]>> = {}): readonly string[] =>
  set(['worksheet', kind, '--for', of], answers);
/** The one sale that is asked about, in a workspace with what its file says beside the example. */
const saleFile = (text: string): Readonly<Record<string, string>> => ({
  'opportunities/2026-11-20-quince.yaml': `ccs: 1\nkind: opportunity\naccount: Quince\nopened: 2026-11-20\n${text}`,
});
/** A conversation in which the questions about the others were answered. */
const askedOthers = (say: Say): string => {
  const ask = say('Whom else does it keep waiting?', '还有谁在等？');
  return `ccs: 1
kind: prompter
language: ${say('en', 'zh-Hans')}
playbook: { id: quince, hash: sha256:0 }
account: Quince
contact: { name: Ann Lee, title: ${say('buyer', '采购')} }
date: 2026-11-25
product: q
industry: q
goal: ${say('pay less', '少付钱')}
preconditions: []
frame: [${say('How is it today?', '现在怎么做？')}]
scenarios:
  - { id: late, capability: ${say('see it', '看到')}, diagnose: [], event: e, question: q, player: p, action: a }
impact:
  - { ask: ${ask}, title: ${say('planner', '计划员')} }
confirm: ${say('Would it help?', '有帮助吗？')}
calls:
  - { date: 2026-11-26, goalShared: "yes", impact: [{ ask: ${ask}, answer: ${say('waits until noon', '干等到中午')} }] }
`;
};
const strategyOf = (
  marks: Readonly<Record<number, string>>,
  answers: Readonly<Record<string, string>>,
  outcome: string,
): readonly Line[] => [
  {
    files: saleFile('buyerPhase: 2\ninvited: "yes"\n'),
    args: set(
      ['opportunity', 'assess', 'quince'],
      Object.fromEntries(Object.entries(marks).map(([number, mark]) => [`q${number}.mark`, mark])),
    ),
  },
  {
    args: set(['opportunity', 'strategy', 'quince', '--json'], {
      invited: 'yes',
      preferred: 'no',
      meetPlayers: 'yes',
      makeEvent: 'no',
      advantage: 'no',
      criteria: 'no',
      split: 'no',
      position: 'no',
      ...answers,
    }),
    json: (found: { outcome: string }) => expect(found.outcome).toBe(outcome),
  },
];
const CAN = { 5: '+', 6: '+', 7: '+', 8: '+', 9: '+', 10: '+', 11: '+' };

export const SALE_PARTS: readonly Part[] = [
  {
    part: '12',
    rule: 'of the seven roles each that nobody fills is named',
    lines: (_, { wholesaler, slipping }) => [
      {
        args: ['opportunity', 'players', slipping, '--json'],
        json: (all: readonly { missing: readonly unknown[] }[]) => expect(all.some(({ missing }) => missing.length > 0)).toBe(true),
      },
      { args: ['opportunity', 'show', slipping], says: [/no coach.*no finance approver|教练）.*没有财务审批人/su] },
      { args: ['opportunity', 'show', wholesaler], never: [/no coach|教练）/u] },
    ],
  },
  {
    part: '14',
    rule: 'a plan has its days in order, an owner at every step, and is checked for what it lacks',
    lines: (say, { wholesaler }) => [
      {
        args: set(['letter', 'plan', '--for', wholesaler], {
          start: '2026-12-01',
          rows: [
            say('Refined solution || 2026-12-20 | Robert | Kim | *', '完善方案｜｜2026-12-20｜罗振华｜林｜*'),
            say('Value proposition || 2026-12-02 | Robert | Kim | *', '收益测算｜｜2026-12-02｜罗振华｜林｜*'),
          ],
        }),
        says: [/2026-12-02.*2026-12-20/su],
      },
      {
        args: set(['letter', 'plan', '--for', wholesaler], {
          start: '2026-12-01',
          rows: [
            say('Refined solution || 2026-12-02 | | Kim | *', '完善方案｜｜2026-12-02｜｜林｜*'),
            say('Approval || 2026-12-20 | Robert | Kim | *', '审批｜｜2026-12-20｜罗振华｜林｜*'),
          ],
        }),
        says: [/step\s+without\s+an\s+owner|没\s*有\s*负\s*责\s*人\s*的\s*步\s*骤/u],
      },
    ],
  },
  {
    part: '17',
    rule: 'nine blocks begin with what was asked and heard, and whoever is affected becomes a player',
    lines: (say, { newcomer, held }) => [
      {
        args: ['worksheet', 'nine-block', '--from', held, '--defaults', '--json'],
        json: (sheet: Record<string, readonly unknown[]>) =>
          expect([sheet['reasons.control']!.length > 3, sheet['reasons.heard']!.length > 3]).toEqual([true, true]),
      },
      {
        files: { 'prompters/2026-11-25-quince.yaml': askedOthers(say) },
        args: ['worksheet', 'nine-block', '--from', '2026-11-25-quince', '--defaults', '--json'],
        json: ({ affected }: { affected?: unknown }) =>
          expect(affected).toEqual([{ title: say('planner', '计划员'), pain: say('waits until noon', '干等到中午') }]),
      },
      { args: worksheet('nine-block', newcomer, { affected: say('planner | Cy Quince | waits', '计划员｜秦丘｜干等') }) },
      { args: ['opportunity', 'show', newcomer], says: [say('Cy Quince', '秦丘')] },
    ],
  },
  {
    part: '18',
    rule: 'the pain of one is a reason for the pain of another, and never in a circle',
    lines: (say, { wholesaler }) => [
      {
        args: ['worksheet', 'pain-chain', '--for', wholesaler, '--defaults', '--json'],
        json: ({ chain }: { chain: readonly { from?: string }[] }) =>
          expect(chain.filter(({ from }) => from !== undefined).length).toBeGreaterThan(2),
      },
      { args: ['opportunity', 'players', wholesaler, say('priya', '方敏'), '--set', `painFrom=${player(say)}`], code: 2 },
    ],
  },
  {
    part: '19',
    rule: 'the pains of a manufacturer’s five executives are there without a conversation',
    lines: (say) => [
      {
        args: ['goals', '--pains', '--industry', say('manufacturing', '制造业'), '--language', say('en', 'zh-Hans'), '--json'],
        json: (rows: readonly { title: string; playbook: string | null }[]) =>
          expect(new Set(rows.filter(({ playbook }) => playbook === null).map(({ title }) => title)).size).toBeGreaterThanOrEqual(5),
        says: [say('market share goes to cheaper rivals', '份额被更便宜的对手抢走')],
      },
    ],
  },
  {
    part: '21',
    rule: 'an initiative is revenue or cost, is put to five tests, and becomes a goal of the account plan',
    lines: (say, { newcomer }) => [
      {
        args: worksheet('initiatives', newcomer, {
          initiatives: say('sell twice the quinces | one team | R', '木瓜卖出一倍｜一个团队｜R'),
        }),
        says: [(text) => expect(text.split('\n').filter((line) => line.startsWith('| **'))).toHaveLength(5)],
      },
      { args: ['worksheet', 'account-plan', '--for', newcomer, '--defaults', '--json'], says: [say('quinces', '木瓜')] },
    ],
  },
  {
    part: '22',
    rule: 'the square shows where the customer stands: one dot, in the place that was said',
    lines: (_, { wholesaler }) => [
      {
        args: worksheet('account-profile', wholesaler, { strategic: 'laggard', tactical: 'penetration' }),
        says: [
          (text) => {
            const dots = text
              .split('\n')
              .filter((line) => line.includes('●'))
              .slice(0, 2);
            expect(dots.map((line) => line.split('|').findIndex((cell) => cell.includes('●')))).toEqual([2, 3]);
          },
        ],
      },
    ],
  },
  {
    part: '23',
    rule: 'what they prefer layer by layer stands on the profile and where the blueprint is made',
    lines: (say, { wholesaler }) => [
      {
        args: worksheet('account-profile', wholesaler, { layers: say('system | buy, not build | Quince', '系统｜买，不自己做｜木瓜') }),
        says: [say('Quince', '木瓜')],
      },
      {
        args: [...worksheet('blueprint', wholesaler, { best: say('the plain one', '最简单的') }), '--json'],
        says: [say('Quince', '木瓜')],
      },
    ],
  },
  {
    part: '24',
    rule: 'each question says what it looks into; a point is noted, and what is still open of it is named',
    lines: (say, { wholesaler }) => [
      { args: ['opportunity', 'assess', wholesaler, '--questions'], says: ['q5.points', 'q22.points'] },
      {
        args: set(['opportunity', 'assess', wholesaler], {
          'q5.points': [say('2 | before the new year', '2｜过年之前'), say('their own | so they say', '他们自己的说法｜听他们说的')],
        }),
        says: [/by\s+when:\s+before|过\s*年\s*之\s*前/u, /still\s+to\s+find\s+out|还\s*要\s*弄\s*清/u],
      },
      {
        args: ['opportunity', 'assess', wholesaler, '--json'],
        json: ({ questions }: { questions: readonly { number: number; ours: { points?: readonly unknown[]; mark: string } }[] }) =>
          expect(questions.find(({ number }) => number === 5)?.ours).toMatchObject({ mark: '+', points: [{ point: '2' }, {}] }),
      },
      { args: set(['opportunity', 'assess', wholesaler], { 'q5.mark': '-' }), says: [say('before the new year', '过年之前')] },
      { args: set(['opportunity', 'assess', wholesaler], { 'q6.points': '2' }), code: 2, says: ['q6.points'] },
      { args: set(['opportunity', 'assess', wholesaler], { 'q6.points': say('| no point', '｜没有要点') }), code: 2, says: ['q6.points'] },
    ],
  },
  { part: '25', rule: 'a lead of three to one is fought head on', lines: () => strategyOf(CAN, { advantage: 'yes' }, 'frontal') },
  { part: '25', rule: 'without that lead the criteria are changed', lines: () => strategyOf(CAN, { criteria: 'yes' }, 'flank') },
  { part: '25', rule: 'where they cannot be, a part is split off', lines: () => strategyOf(CAN, { split: 'yes' }, 'fragment') },
  {
    part: '25',
    rule: 'without an event a position inside is defended',
    lines: () => strategyOf({ ...CAN, 5: '-' }, { position: 'yes' }, 'defend'),
  },
  { part: '25', rule: 'later revenue is developed', lines: () => strategyOf({ 5: '-', 19: '+' }, {}, 'develop') },
  { part: '25', rule: 'and otherwise one leaves', lines: () => strategyOf({ 5: '-', 19: '-', 22: '-' }, {}, 'disengage') },
  {
    part: '26',
    rule: 'the map draws both circles, the part in the decision, style and contact; in a page for a browser it is a picture',
    lines: (say, { wholesaler }) => [
      {
        args: ['opportunity', 'map', wholesaler],
        says: ['7=**', say('approves', '批准'), say('pragmatist', '务实者'), say('several times', '多次')],
      },
      { args: ['opportunity', 'map', wholesaler, '--format', 'html'], says: ['<svg'], never: ['<script'] },
    ],
  },
  {
    part: '27',
    rule: 'three of four statements make no power sponsor; the political structure is enough for the fourth',
    lines: (say, { wholesaler }) => {
      const test = (answers: object, verdict: string): Line => ({
        args: [
          ...set(['opportunity', 'power', wholesaler, say('priya', '方敏')], {
            getsIt: 'yes',
            takesUs: 'yes',
            arranges: 'yes',
            inner: 'yes',
            ...answers,
          }),
          '--json',
        ],
        json: (found: { verdict: string }) => expect(found.verdict).toBe(verdict),
      });
      return [
        test({ arranges: 'no' }, 'no'),
        test({ takesUs: 'unsure' }, 'unknown'),
        test({}, 'yes'),
        { args: ['opportunity', 'power', wholesaler, say('priya', '方敏'), '--questions'], says: [/political structure|权力圈/u] },
      ];
    },
  },
  {
    part: '28',
    rule: 'six kinds of question are taught, and a question without limits is noted',
    lines: (say) => [
      {
        args: ['explain', 'questions', '--json'],
        json: ([found]: readonly { pages: readonly { name: string }[] }[]) =>
          expect(found!.pages.slice(0, 6).map(({ name }) => name)).toEqual(
            say('Open|List|Hypothetical|Mirror|Acknowledging|Closed', '开放式|列举式|假设式|复述式|应和式|封闭式').split('|'),
          ),
      },
      {
        files: {
          'playbooks/quince.yaml':
            `ccs: 1\nlanguage: ${say('en', 'zh-Hans')}\nproduct: q\nindustry: q\ntitle: q\ngoal: q\nframe:\n` +
            `  - ${say('What keeps you up at night?', '您现在最大的挑战是什么？')}\n`,
        },
        args: ['lint', 'playbooks/quince.yaml', '--format', 'json'],
        code: 1,
        says: ['boundless-question'],
      },
    ],
  },
  {
    part: '29',
    rule: 'a step is shown by an outcome, none is skipped, and the seller does not grade',
    lines: (_, { newcomer }) => [
      {
        args: ['opportunity', 'advance', newcomer, 'evaluating', '--evidence', '2026-11-20', '--as', 'manager', '--name', 'Max'],
        code: 2,
        says: [/cannot\s+be\s+graded|还不能评定/u],
      },
      {
        args: ['opportunity', 'advance', newcomer, 'champion', '--evidence', '2026-11-20', '--name', 'Max'],
        code: 2,
        says: [/graded\s+by\s+a\s+manager|由经理评定/u],
      },
      {
        args: ['process', 'show', 'signature', '--json'],
        json: ({
          milestones,
        }: {
          milestones: readonly { outcome?: unknown; step?: unknown; inside?: unknown; tools: readonly string[] }[];
        }) =>
          expect(milestones.map(({ outcome, step, inside }) => [outcome, step, inside].includes(undefined))).toEqual(Array(7).fill(false)),
      },
    ],
  },
  {
    part: '30',
    rule: 'a process of one’s own is mostly the buyer’s actions',
    lines: (say) => {
      const process = (names: readonly string[]): Readonly<Record<string, string>> => ({
        'ccs.yaml':
          `ccs: 1\nlanguage: ${say('en', 'zh-Hans')}\nprocess:\n  usual:\n    milestones:\n` +
          `${names
            .map((name, at) => `      - { id: m${at}, name: ${name}, action: ${/^We|^我们/u.test(name) ? 'seller' : 'buyer'} }\n`)
            .join('')}`,
      });
      return [
        {
          files: process([say('We visit', '我们上门'), say('We offer', '我们报价'), say('They sign', '客户签约')]),
          args: ['lint', 'ccs.yaml'],
          says: ['buyers-milestones'],
        },
        {
          files: process([say('They invite us', '客户约我们'), say('They agree', '客户认可'), say('They sign', '客户签约')]),
          args: ['lint', 'ccs.yaml'],
          never: ['buyers-milestones'],
        },
      ];
    },
  },
];
