// Of the parts numbered N: what is agreed with the buyer, how a sale ended, and a process of one's own (docs/method.md §4 to §7).
import { expect } from 'vitest';
import { set, type Line, type Part } from './parts.ts';

const quince = (text: string, id = 'quince'): Readonly<Record<string, string>> => ({
  [`opportunities/2026-09-01-${id}.yaml`]: `ccs: 1\nkind: opportunity\naccount: Quince\nopened: 2026-09-01\nowner: Quin\n${text}`,
});
const edit = (sale: string, answers: Readonly<Record<string, string | readonly string[]>>): readonly string[] =>
  set(['opportunity', 'edit', sale], answers);
const show = (sale: string, ...says: NonNullable<Line['says']>): Line => ({ args: ['opportunity', 'show', sale], says });
const lacks =
  (text: RegExp) =>
  (all: string): void =>
    expect(all).not.toMatch(text);

export const AGREED_PARTS: readonly Part[] = [
  {
    part: 'N5',
    rule: 'criteria are a list; the newest look at each counts, the next look is named, and none is at what is no criterion',
    lines: (say, { newcomer }) => {
      const looks = (...rows: readonly string[]): readonly string[] => edit(newcomer, { looks: rows });
      const first = say('1 | first | 2026-11-20 | Lewis | no', '1｜第一次｜2026-11-20｜卢志远｜否');
      return [
        { args: edit(newcomer, { criteria: [say('no order typed twice', '订单不用重录'), say('start by six', '六点前开工')] }) },
        { args: looks(say('3 | first | 2026-11-20 | Lewis | yes', '3｜第一次｜2026-11-20｜卢志远｜是')), code: 2 },
        { args: looks(say('1 | fifth | 2026-11-20 | Lewis | yes', '1｜第五次｜2026-11-20｜卢志远｜是')), code: 2 },
        { args: looks(first) },
        show(newcomer, /0 of 2 met|2 条达到 0 条/u, say('next: second', '接下来：第二次'), say('no order typed twice', '订单不用重录')),
        { args: looks(first, say('1 | second | 2026-11-27 | Lewis | yes', '1｜第二次｜2026-11-27｜卢志远｜是')) },
        show(newcomer, /1 of 2 met|2 条达到 1 条/u, say('next: third', '接下来：第三次'), (all) =>
          expect(all).not.toContain(say('no order typed twice', '订单不用重录')),
        ),
      ];
    },
  },
  {
    part: 'N7',
    rule: 'only what is over is reviewed, the buyer’s account has a name, and the period takes the reason up',
    lines: (say, { newcomer, won }) => {
      const review = (sale: string, more: Readonly<Record<string, string>> = {}): readonly string[] =>
        set(['opportunity', 'review', sale], { reason: 'worth', why: say('it paid, quince', '木瓜值这个钱'), ...more });
      const period: readonly string[] = ['opportunity', 'review', '--quarter', 'Q4'];
      return [
        { args: review(newcomer, { by: say('Lewis', '卢志远') }), code: 2 },
        { args: review(won, { by: '' }), code: 2 },
        { args: period, never: [say('quince', '木瓜')] },
        { args: review(won, { by: say('Priya', '白晓燕') }), says: [say('as Priya told it', '白晓燕 的说法')] },
        { args: period, says: [say('quince', '木瓜')] },
        {
          args: [...period, '--json'],
          json: (found: { patterns: { reason: readonly { key: string; won: unknown }[] } }) =>
            expect(found.patterns.reason.map(({ key }) => key)).toEqual(['worth']),
        },
      ];
    },
  },
  {
    part: 'N7',
    rule: 'the milestones of a process of one’s own begin with how long last year’s sales stood at each',
    lines: () => {
      type Asked = readonly { id: string; default?: readonly { months?: string }[] }[];
      const months = (asked: Asked) => asked.find(({ id }) => id === 'milestones')?.default?.[0]?.months;
      const reached = ['active 2026-01-10', 'goal-shared 2026-07-10', 'signed 2026-08-10'].map((one) => one.split(' '));
      const slow = (id: string) =>
        quince(`milestones:\n${reached.map(([id, day]) => `  - { milestone: ${id}, date: ${day}, by: Kim }\n`).join('')}`, id);
      const asked: readonly string[] = ['process', 'new', '--questions', '--json'];
      let before: string | undefined;
      return [
        { args: asked, json: (found: Asked) => expect((before = months(found))).toBeDefined() },
        {
          files: { ...slow('a'), ...slow('b'), ...slow('c') },
          args: asked,
          json: (found: Asked) => expect(Number(months(found))).toBeGreaterThan(Number(before)),
        },
      ];
    },
  },
  {
    part: 'N8',
    rule: 'a champion’s kit has what colleagues will ask and what can be said, and the steps from here',
    lines: (say, { wholesaler }) => {
      const kit = (questions: string): readonly string[] => set(['letter', 'champion-kit', '--for', wholesaler], { questions });
      return [
        { args: kit(''), code: 2, says: ['questions'] },
        {
          args: kit(say('Does it read quinces? | It does, since May.', '木瓜也读得出来吗？｜从五月起就可以。')),
          says: [say('Does it read quinces?', '木瓜也读得出来吗？'), say('It does, since May.', '从五月起就可以。')],
        },
        // The plan of the sale comes in by itself.
        { args: kit(say('Why? | So.', '为什么？｜这样。')), says: [say('Legal agreement', '商定法律条款')] },
      ];
    },
  },
  {
    part: 'N10',
    rule: 'who of us sees whom is kept, whoever nobody sees is named, and only a player of the sale can be seen',
    lines: (say, { newcomer }) => {
      const alone = /nobody sees|没有人联系/u;
      const [one, other] = [say('Nora | Lewis Carey | weekly', '林晓雯｜卢志远｜每周'), say('Nora | Miriam Stone', '林晓雯｜苗岚')];
      return [
        show(newcomer, lacks(alone)),
        { args: edit(newcomer, { coverage: say('Nora | Nobody Quince | weekly', '林晓雯｜秦丘｜每周') }), code: 2 },
        { args: edit(newcomer, { coverage: one }) },
        show(newcomer, alone, say('weekly', '每周')),
        { args: edit(newcomer, { coverage: [one, other] }) },
        show(newcomer, lacks(alone)),
      ];
    },
  },
  {
    part: 'N17',
    rule: 'a process of one’s own is asked six questions and five foundations, keeps the answers, and says what it does not stand on yet',
    lines: (say) => {
      const begins = say('a contract runs out', '合同快到期');
      const fresh = (answers: Readonly<Record<string, string | readonly string[]>>): readonly string[] => [
        ...set(['process', 'new'], answers),
        '--defaults',
      ];
      return [
        {
          args: ['process', 'new', '--questions', '--json'],
          json: (asked: readonly { id: string; options?: readonly unknown[] }[]) => {
            const ids = asked.map(({ id }) => id);
            expect(ids).toEqual(expect.arrayContaining(['begins', 'recommended', 'understood', 'seen', 'agreed', 'feedback']));
            expect(asked.find(({ id }) => id === 'standsOn')?.options).toHaveLength(5);
          },
        },
        { args: fresh({ id: 'quince', begins }), says: [/Not repeatable yet|换个人还走不通/u] },
        {
          args: ['process', 'show', 'quince', '--json'],
          // The example assesses its rep: skills are looked at.
          json: (found: object) => expect(found).toMatchObject({ answers: { begins }, standsOn: ['milestones', 'skills'] }),
        },
        { args: fresh({ id: 'quince' }), code: 2 },
        { args: fresh({ id: 'quince-2', standsOn: ['milestones', 'repeatable'] }), says: [lacks(/Not repeatable yet|换个人还走不通/u)] },
      ];
    },
  },
  {
    part: 'N22',
    rule: 'whoever decides stands before the others, and meeting others first is said',
    lines: () => {
      const early = /nobody who can buy is known|还不知道谁能拍板/u;
      const players = 'players:\n  - { id: ann, name: Ann Lee, contact: deep }\n  - { id: bob, name: Bob Ray }\n';
      return [
        { files: quince(players), ...show('quince', early) },
        { args: ['opportunity', 'players', 'quince', 'bob', '--set', 'roles=decision-maker'] },
        show('quince', lacks(early), /Bob Ray · .*\n +Ann Lee\n/u),
      ];
    },
  },
  {
    part: 'N23',
    rule: 'what is given in the last days of a month without an agreed plan is marked, with the plan it is not',
    lines: (say) => {
      const marked = /at the end of the month|月底让步/u;
      const negotiate = set(['opportunity', 'negotiate', 'quince'], {
        ...{ choosingUs: 'yes', onlyThing: 'yes', signToday: 'yes', signer: 'bob', stand: say('it pays', '划算') },
        refusals: ['a', 'b', 'c'],
        questions: [say('What would change?', '会有什么不同？'), say('Who else?', '还有谁？'), say('What can wait?', '什么可以等？')],
        gets: [say('a longer term', '签三年'), say('two visits', '两次参观')],
        gives: say('train the early shift | 1', '给早班做培训｜1'),
        nextDate: '2026-12-09',
      });
      const players = 'players:\n  - { id: bob, name: Bob Ray, roles: [decision-maker] }\n';
      return [
        { files: quince(players), args: negotiate, says: [marked] },
        show('quince', marked),
        { files: quince(`${players}planAgreed: { by: Bob Ray, date: 2026-11-02 }\n`), args: negotiate, says: [lacks(marked)] },
      ];
    },
  },
];
