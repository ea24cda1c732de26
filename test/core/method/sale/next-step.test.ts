// The one next thing to do, and who is missing.
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../words.ts';
import { worded } from '../../../../src/core/languages/wording.ts';
import type { Facts } from '../../../../src/core/method/pipeline/advance.ts';
import { declineFor } from '../../../../src/core/method/sale/bid.ts';
import { READY } from '../../../../src/core/method/sale/closing.ts';
import { nextStep } from '../../../../src/core/method/sale/next-step.ts';
import { gapsOf, withoutPlayer } from '../../../../src/core/method/sale/players.ts';
import { strategyFor } from '../../../../src/core/method/sale/strategy.ts';
import { ROLES, type Mark, type Opportunity, type Player } from '../../../../src/core/model/opportunity.ts';
import { history, letter, NOTHING, opportunity, SIGNATURE, TODAY, USUAL } from '../opportunity.ts';

const known: Player = { id: 'a', name: 'A', roles: [...ROLES], goal: 'g', win: 'w', metAlone: '2026-10-01', rank: 1, influence: 1 };
const at =
  (...ids: readonly string[]) =>
  (more: Partial<Opportunity> = {}) =>
    opportunity({ players: [known], milestones: history(...ids.map((id, index) => `${id} 2026-10-0${index + 1}`)), ...more });
const fresh = at();
const active = at('active');
const shared = at('active', 'goal-shared');
const champion = at('active', 'goal-shared', 'champion');
const evaluating = at('active', 'goal-shared', 'champion', 'evaluating');
const signed = at('active', 'goal-shared', 'champion', 'evaluating', 'verbal', 'signed');
const call = (goalShared: boolean): Facts => ({ letters: [], calls: [{ prompter: 'p', date: '2026-11-02', goalShared }] });
const letters = (...all: Facts['letters']): Facts => ({ letters: all, calls: [] });
const sent = letter('champion', { sent: '2026-11-01' });
const accepted = { ...sent, accepted: '2026-11-02' };
/** Assessed, with the strategy that follows from it. */
const assessed = (
  marks: Readonly<Record<number, Mark>>,
  answers: Readonly<Record<string, string>>,
  date = '2026-11-20',
): Partial<Opportunity> => {
  const { path, end } = strategyFor(marks, answers);
  if (!('outcome' in end)) throw new Error(`asks ${end.asks}`);
  return {
    assessments: [{ date, of: 'us', answers: Object.fromEntries(Object.entries(marks).map(([number, mark]) => [number, { mark }])) }],
    strategies: [{ date, outcome: end.outcome, path }],
  };
};
const frontal = assessed({ 5: '+', 6: '+' }, { buyerPhase: '2', advantage: 'yes' });
const ready = Object.fromEntries(READY.map((key) => [key, { known: 'yes' as const }]));
const yes = { getsIt: 'yes', takesUs: 'yes', arranges: 'yes' } as const;

const CASES: readonly [string, Opportunity, Facts, object][] = [
  [
    'set aside: decide',
    active({ inactive: { date: '2026-11-01', why: 'frozen' } }),
    NOTHING,
    { code: 'set-aside', args: { why: 'frozen' } },
  ],
  ['lost: learn', active({ milestones: history('lost 2026-11-01') }), NOTHING, { code: 'over', args: { won: false } }],
  ['won: measure', signed(), NOTHING, { code: 'over', args: { won: true } }],
  ['the date has passed', active({ close: '2026-11-30' }), NOTHING, { code: 'close-passed' }],
  [
    'a step of the plan is overdue',
    active({
      plan: [
        { event: 'later', date: '2026-12-09' },
        { event: 'legal', date: '2026-11-30' },
        { event: 'old', date: '2026-01-01', status: 'done' },
      ],
    }),
    NOTHING,
    { code: 'plan-overdue', args: { event: 'legal' } },
  ],
  ['nobody is named', active({ players: [] }), NOTHING, { code: 'find-players' }],
  ['everybody has left', active({ players: [{ ...known, left: '2026-11-01' }] }), NOTHING, { code: 'find-players' }],
  ['a conversation waits', fresh({ prompters: ['p'] }), NOTHING, { code: 'hold-call', args: { prompter: 'p' } }],
  [
    'a call shows that somebody talks with us',
    fresh(),
    call(false),
    { code: 'have-graded', args: { id: 'active', evidence: '2026-11-02' } },
  ],
  ['nothing shows the first step yet', fresh(), NOTHING, { code: 'show-milestone', args: { id: 'active' } }],
  [
    'a call in which the goal was shared waits for the manager',
    active(),
    call(true),
    { code: 'have-graded', args: { id: 'goal-shared', evidence: '2026-11-02' } },
  ],
  ['nobody has a goal', active({ players: [{ id: 'a', name: 'A' }] }), call(false), { code: 'find-goal' }],
  ['the goal is not written down', active(), NOTHING, { code: 'write-letter', args: { kind: 'sponsor' } }],
  ['the letter is not sent', active(), letters(letter('sponsor')), { code: 'mark-letter', args: { mark: 'sent' } }],
  ['the content is not accepted', shared(), letters(sent), { code: 'mark-letter', args: { mark: 'accepted' } }],
  ['access is not given', shared(), letters(accepted), { code: 'mark-letter', args: { mark: 'access', letter: sent.id } }],
  [
    'the letter that is further counts',
    shared(),
    letters({ ...sent, id: 'newer', date: '2026-11-20' }, accepted),
    { code: 'mark-letter', args: { mark: 'access', letter: sent.id } },
  ],
  [
    'a mark of a day to come shows nothing yet',
    shared(),
    letters({ ...accepted, access: '2099-01-01' }),
    { code: 'mark-letter', args: { mark: 'access' } },
  ],
  [
    'all marks are there',
    shared(),
    letters({ ...accepted, access: '2026-11-03' }),
    { code: 'have-graded', args: { id: 'champion', evidence: sent.id } },
  ],
  ['nothing comes into the forecast before the 22 questions', champion(), NOTHING, { code: 'assess' }],
  ['nor before it is decided how to compete', champion({ assessments: frontal.assessments }), NOTHING, { code: 'choose-strategy' }],
  [
    'what led to the strategy is no longer so',
    champion({ ...frontal, assessments: [...frontal.assessments!, { date: '2026-11-25', of: 'us', answers: { 5: { mark: '-' } } }] }),
    NOTHING,
    { code: 'rethink-strategy', args: { outcome: 'frontal' } },
  ],
  [
    'the buyer turned out to be deciding already, without having asked us in',
    champion({ ...frontal, buyerPhase: 3, invited: 'no' }),
    NOTHING,
    { code: 'rethink-strategy' },
  ],
  ['the decision maker was not tested for power', champion(frontal), NOTHING, { code: 'test-power', args: { player: 'a', name: 'A' } }],
  [
    'the one who is listened to comes next',
    champion({
      ...frontal,
      players: [
        { ...known, power: { getsIt: 'no' } },
        { id: 'b', name: 'B', influence: 4 },
        { id: 'c', name: 'C', influence: 1 },
      ],
    }),
    NOTHING,
    { code: 'test-power', args: { player: 'b' } },
  ],
  [
    'nobody has power',
    champion({ ...frontal, players: [{ ...known, power: { getsIt: 'no' } }] }),
    NOTHING,
    { code: 'find-power', args: { name: 'A' } },
  ],
  [
    'the power sponsor letter is to be written',
    champion({ ...frontal, players: [{ ...known, power: yes }] }),
    letters({ ...accepted, access: '2026-11-03' }),
    { code: 'write-letter', args: { kind: 'power-sponsor' } },
  ],
  [
    'a step of the plan comes',
    evaluating({ plan: [{ event: 'legal', date: '2026-12-09' }] }),
    NOTHING,
    { code: 'plan-next', args: { event: 'legal' } },
  ],
  [
    'a role is unfilled',
    evaluating({ players: [{ ...known, roles: ['champion', 'coach', 'adversary'] }] }),
    NOTHING,
    { code: 'mend-player', args: { gap: { args: { role: 'decision-maker' } } } },
  ],
  [
    'an adversary is not met',
    evaluating({ players: [known, { id: 'b', name: 'B', attitude: 'enemy' }] }),
    NOTHING,
    { code: 'mend-player', args: { gap: { code: 'adversary-not-met', args: { name: 'B' } } } },
  ],
  [
    'a decision maker has no personal win',
    evaluating({ players: [{ ...known, win: undefined } as unknown as Player] }),
    NOTHING,
    { code: 'mend-player', args: { gap: { code: 'win-unknown' } } },
  ],
  ['in the forecast without the 22 questions', evaluating(), NOTHING, { code: 'assess' }],
  [
    'they were answered in an earlier stage',
    evaluating(assessed({ 5: '+', 6: '+' }, { buyerPhase: '2', advantage: 'yes' }, '2026-10-02')),
    NOTHING,
    { code: 'assess-again', args: { date: '2026-10-02' } },
  ],
  [
    'nobody asks for the order before seven things are known',
    evaluating(frontal),
    NOTHING,
    { code: 'know-first', args: { unknown: READY } },
  ],
  [
    'and says which are not',
    evaluating({ ...frontal, ready: { ...ready, trust: { known: 'unsure' } } }),
    NOTHING,
    { code: 'know-first', args: { unknown: ['trust'] } },
  ],
  ['all is known: ask', evaluating({ ...frontal, ready }), NOTHING, { code: 'ask-order', args: { milestone: { en: 'Verbal' } } }],
  [
    'disengage: withdraw',
    shared({ ...assessed({}, { buyerPhase: '2', makeEvent: 'no', position: 'no' }), close: '2026-01-01' }),
    NOTHING,
    {
      code: 'withdraw',
      args: { because: 'strategy', command: 'ccs letter decline --set to.company=Example --set to.name=A --set to.title=', named: true },
    },
  ],
  [
    'develop: not this sale',
    shared(assessed({ 19: '+' }, { buyerPhase: '2', makeEvent: 'no', position: 'no' })),
    NOTHING,
    { code: 'stay-in-touch' },
  ],
  [
    'a tender that is not bid for',
    active({ rfp: { preferred: 'no', meetPlayers: 'no' }, prompters: ['p'] }),
    NOTHING,
    { code: 'withdraw', args: { because: 'tender', command: 'ccs letter decline --from p' } },
  ],
  [
    'a tender for which nobody may be met yet',
    active({ rfp: { preferred: 'no', meetPlayers: 'unsure', due: '2026-12-24' } }),
    NOTHING,
    { code: 'ask-to-meet', args: { due: '2026-12-24' } },
  ],
  ['a tender that is bid for goes its way', active({ rfp: { preferred: 'yes' } }), NOTHING, { code: 'write-letter' }],
  [
    'what is won is not left',
    signed(assessed({}, { buyerPhase: '2', makeEvent: 'no', position: 'no' })),
    NOTHING,
    { code: 'over', args: { won: true } },
  ],
];

describe('the next step', () => {
  test.each(CASES)('%s', (_, given, facts, expected) => expect(nextStep(given, USUAL, facts, TODAY)).toMatchObject(expected));
  test.each(['en', 'zh-Hans'] as const)('is said with its reason in %s, whatever it is', (language) => {
    const { next } = wordsOf(language).opportunity;
    for (const [, given, facts] of CASES) {
      const said = worded(next, nextStep(given, USUAL, facts, TODAY), 'ID-1');
      for (const line of said.filter((one) => one !== undefined)) expect(line).toMatch(/\S/u);
      expect(said.join()).not.toMatch(/undefined|\[object/u);
    }
  });
  test('behind a sale that is won is to measure it, in Signature Selling', () => {
    const won = opportunity({
      players: [known],
      milestones: history(...SIGNATURE.milestones.slice(0, 6).map(({ id }, index) => `${id} 2026-10-0${index + 1}`)),
    });
    expect(nextStep(won, SIGNATURE, NOTHING, TODAY)).toMatchObject({ code: 'show-milestone', args: { id: 'measured' } });
  });
});

describe('a polite no', () => {
  test('goes to somebody of this sale, whatever the name is, and to nobody of another', () => {
    const to = (name: string, title?: string) =>
      declineFor({ account: '北京 “长城”', players: [{ id: 'a', name, ...(title === undefined ? {} : { title }) }] }).command;
    expect(to('A. Buyer', '总经理')).toBe(
      'ccs letter decline --set "to.company=北京 “长城”" --set "to.name=A. Buyer" --set to.title=总经理',
    );
    expect(to(`O'Neil "$(rm)"\n\`x\``)).toContain(`--set 'to.name=O'\\''Neil "$(rm)" \`x\`'`);
    // What a record names may come from anywhere, and the command is to be copied.
    expect(declineFor({ account: 'A', prompters: ['x; rm -rf "$HOME"'] }).command).toBe(`ccs letter decline --from 'x; rm -rf "$HOME"'`);
    expect(declineFor({ account: 'A' })).toEqual({ command: 'ccs letter decline --set to.company=A --set to.title=', named: false });
  });
});

describe('what is missing', () => {
  test('is everybody, as long as nobody is named', () => expect(gapsOf({})).toEqual([{ code: 'nobody', args: undefined }]));
  test('is nothing where all is known', () => expect(gapsOf({ players: [known] })).toEqual([]));
  test.each([
    ['goal', 'goal-unknown'],
    ['win', 'win-unknown'],
    ['rank', 'not-on-map'],
    ['roles', 'no-role'],
  ])('without %s: %s', (key, code) =>
    expect(gapsOf({ players: [known, { ...known, id: 'b', name: 'B', roles: ['user'], [key]: undefined }] })).toEqual([
      { code, args: { player: 'b', name: 'B' } },
    ]),
  );
  test('an adversary not met alone is another matter than a friend', () => {
    const { metAlone: _, ...unmet } = known;
    expect(gapsOf({ players: [unmet] }).map(({ code }) => code)).toEqual(['adversary-not-met']);
    expect(gapsOf({ players: [known, { ...unmet, id: 'b', roles: ['user'] }] }).map(({ code }) => code)).toEqual(['not-met-alone']);
  });
  test('is a player who is referred to and is none', () =>
    expect(gapsOf({ players: [{ ...known, reportsTo: 'ghost' }] })).toEqual([
      { code: 'unknown-player', args: { player: 'a', name: 'A', ref: 'ghost' } },
    ]));
  test('does not count who has left', () => expect(gapsOf({ players: [known, { id: 'b', name: 'B', left: '2026-11-01' }] })).toEqual([]));
  test('does not name who was taken out', () => {
    const left = withoutPlayer(
      opportunity({
        players: [known, { ...known, id: 'b', reportsTo: 'a', painFrom: ['a'] }, { ...known, id: 'c', painFrom: ['a', 'b'] }],
      }),
      'a',
    );
    expect(left.players).toEqual([
      { ...known, id: 'b' },
      { ...known, id: 'c', painFrom: ['b'] },
    ]);
  });
});
