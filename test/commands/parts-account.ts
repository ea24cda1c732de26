// The parts of the method about people, accounts and markets (docs/method.md §7, §8), and what was left out of the first version.
import { expect } from 'vitest';
import { set, type Line, type Part, type Say } from './parts.ts';

const sheet = (kind: string, of: string, answers: Readonly<Record<string, string | readonly string[]>> = {}): readonly string[] =>
  set(['worksheet', kind, '--for', of], answers);
const rep = (say: Say): string => say('Nora Ellis', '林晓雯');
const json = (args: readonly string[], look: (value: never) => void): Line => ({ args: [...args, '--json'], json: look });

export const ACCOUNT_PARTS: readonly Part[] = [
  {
    part: '38',
    rule: 'a rep is placed on one scale in seven areas, by letters and milestones, last year beside this year',
    lines: (say) => [
      // After the one that the example has.
      { args: sheet('rep-assessment', rep(say), { date: '2026-11-24', 'access.now': '2' }) },
      json(sheet('rep-assessment', rep(say), { 'access.now': '3' }), (found: Record<string, unknown>) => {
        expect(found).toMatchObject({ 'access.last': '2', 'access.now': '3' });
        expect((found['letters'] as readonly unknown[]).length).toBeGreaterThan(2);
        expect((found['milestones'] as readonly unknown[]).length).toBeGreaterThan(0);
      }),
      { args: sheet('rep-assessment', rep(say), { 'access.now': '6' }), code: 2 },
    ],
  },
  {
    part: '40',
    rule: 'of the nine danger signs those that the records show are filled in, with the records',
    lines: (say, { wholesaler }) => [
      json(['worksheet', 'signs', '--for', wholesaler, '--defaults'], (found: Record<string, unknown>) => {
        expect(found['danger.purchasing']).toBe('no');
        expect(JSON.stringify(found['shown.purchasing'])).toContain(say('Priya Nair', '方敏'));
      }),
    ],
  },
  {
    part: '41',
    rule: 'the account plan has short, middle and long with investment, strategy and execution, and our helpers elsewhere',
    lines: (say, { wholesaler }) => [
      json(
        ['worksheet', 'account-plan', '--for', wholesaler, '--defaults'],
        (found: { plan: readonly object[]; helpers: readonly object[]; strengths: readonly object[] }) => {
          const whole = found.plan.filter((one) => ['horizon', 'investment', 'strategy', 'execution'].every((key) => key in one));
          expect(whole.length).toBeGreaterThanOrEqual(3);
          expect([found.helpers[0], found.strengths[0]]).toMatchObject([{ department: expect.anything() }, { said: expect.anything() }]);
        },
      ),
      {
        args: sheet('account-plan', wholesaler, {
          helpers: say('Quin Ford | law | Sam | reads it | 10 %', '木华｜法务｜丁强｜看合同｜10%'),
        }),
        says: [/(?:Quin Ford|木华) .*\| 10 ?% \|/u],
      },
    ],
  },
  {
    part: '42',
    rule: 'the matrix begins with the players; a concern that nothing meets speaks until it is met',
    lines: (say, { newcomer }) => {
      const row = (answer: string): string =>
        say(`order desk | Lewis Carey | pick starts late | minutes | ${answer}`, `客服｜卢志远｜拣货晚开始｜分钟｜${answer}`);
      const empty = /does nothing yet for: order desk|还没有照顾到：客服/u;
      return [
        {
          files: {
            'opportunities/2026-11-20-quince.yaml':
              'ccs: 1\nkind: opportunity\naccount: Quince\nopened: 2026-11-20\nplayers:\n  - { id: ann, name: Ann Lee, title: buyer }\n',
          },
          ...json(['worksheet', 'stakeholders', '--for', 'quince', '--defaults'], (found: { departments?: readonly object[] }) =>
            expect(found.departments).toEqual([{ department: 'buyer', person: 'Ann Lee' }]),
          ),
        },
        { args: sheet('stakeholders', newcomer, { departments: row('') }), says: [empty] },
        {
          args: sheet('stakeholders', newcomer, { departments: row(say('orders are in by five', '五点前录完')) }),
          says: [say('orders are in by five', '五点前录完')],
          never: [empty],
        },
      ];
    },
  },
  {
    part: '43',
    rule: 'the return is of a year and in per cent; cash that comes once stands apart',
    lines: (_, { wholesaler }) => [
      {
        args: sheet('roi', wholesaler, {
          vendors: ['One | 600,000 | 300,000 | 0 | 0', 'Two | 600,000 | 250,000 | 200,000 | 325,000'],
          currency: 'EUR',
          assumptions: 'a year',
        }),
        says: [/50 ?%/u, /75 ?%/u, /325,000|32\.5 ?万/u],
        never: [/129 ?%|130 ?%/u],
      },
    ],
  },
  {
    part: '44',
    rule: 'four ways to learn; a need that was stated and not met stands in the review',
    lines: (say, { wholesaler }) => [
      {
        args: sheet('learning', wholesaler, {
          needs: say('quinces typed once | stated | in the plan', '木瓜只录一次｜说了｜写进计划'),
        }),
      },
      json(sheet('review', wholesaler), (found: object) =>
        expect(JSON.stringify(found)).toContain(say('quinces typed once', '木瓜只录一次')),
      ),
    ],
  },
  {
    part: '45',
    rule: 'eight questions, and last time’s answers beside this time’s',
    lines: (say, { wholesaler }) => [
      { args: sheet('review', wholesaler, { do: say('ring the quince desk', '给木瓜组打电话'), unique: say('old answer', '旧的答案') }) },
      {
        args: [...sheet('review', wholesaler, { date: '2026-12-20', unique: say('new answer', '新的答案') })],
      },
      { args: ['worksheet', 'show', '2026-12-20-review'], says: [say('old answer', '旧的答案'), say('new answer', '新的答案')] },
    ],
  },
  {
    part: '46',
    rule: 'what was agreed in the joint plan reaches the account plan',
    lines: (say, { newcomer }) => [
      { args: sheet('joint-plan', newcomer, { agreements: say('brand | a quince week | Ann | Kim', '品牌｜木瓜周｜安｜林') }) },
      json(['worksheet', 'account-plan', '--for', newcomer, '--defaults'], (found: object) =>
        expect(JSON.stringify(found)).toContain(say('quince week', '木瓜周')),
      ),
    ],
  },
  {
    part: '47',
    rule: 'a person has three levels of trust; the fourth is the account’s',
    lines: (say, { wholesaler }) => [
      { args: ['opportunity', 'players', wholesaler, say('robert', '罗振华'), '--set', 'trust=4'], code: 2 },
      { args: ['account', 'edit', wholesaler, '--set', 'bound=yes'] },
      json(['account', 'show', wholesaler], (found: { trust: number }) => expect(found.trust).toBe(4)),
    ],
  },
  {
    part: '48',
    rule: 'a personal win is never a bribe',
    lines: (say, { wholesaler }) => [
      {
        args: [
          'opportunity',
          'players',
          wholesaler,
          say('robert', '罗振华'),
          '--set',
          say('win=gets a 5 % kickback', 'win=给他 5% 的回扣'),
        ],
        code: 2,
      },
      {
        args: [
          'opportunity',
          'players',
          wholesaler,
          say('robert', '罗振华'),
          '--set',
          say('win=becomes managing director', 'win=当上总经理'),
        ],
      },
    ],
  },
  {
    part: '49',
    rule: 'four tests give a verdict, and one that fails turns it',
    lines: (_, { wholesaler }) => {
      const tests = (place: string): readonly string[] =>
        sheet('account-plan', wholesaler, { 'steady.holds': 'yes', 'strategy.holds': 'yes', 'years.holds': 'yes', 'place.holds': place });
      let good = '';
      const verdict = (text: string): string => /^\*\*(?:Verdict|结论)\*\*.*$/mu.exec(text)?.[0] ?? 'none';
      return [
        {
          args: tests('yes'),
          says: [
            (text) => {
              good = verdict(text);
            },
          ],
        },
        { args: tests('no'), says: [(text) => expect(verdict(text)).not.toBe(good)] },
      ];
    },
  },
  {
    part: '50',
    rule: 'a common goal is shared, dated, helped and confirmed, and how they see us stands on the account',
    lines: (say, { wholesaler }) => [
      {
        args: sheet('account-plan', wholesaler, {
          goals: say('hold the hotels | 3 of 3 | Robert | all | 2027-03-01 | knows', '留住酒店｜三家｜罗振华｜都认｜2027-03-01｜清楚'),
        }),
        says: [say('| all | 1 March 2027 | knows | Robert |', '| 都认 | 2027年3月1日 | 清楚 | 罗振华 |')],
      },
      { args: ['account', 'edit', wholesaler, '--set', 'level=6'], code: 2 },
      { args: ['account', 'edit', wholesaler, '--set', 'level=4'] },
      { args: ['account', 'show', wholesaler], says: [/4 · (?:an adviser|顾问)/u] },
    ],
  },
  {
    part: '51',
    rule: 'a pragmatist is not offered a visionary for proof without a word',
    lines: (say) => {
      const strange = /trusts\s+references\s+of\s+the\s+same\s+kind|只\s*信\s*同\s*类\s*人\s*的\s*先\s*例/u;
      const offered = (proof: string): readonly string[] =>
        set(['letter', 'sponsor'], {
          'to.name': say('Robert Hale', '罗振华'),
          'to.company': say('Castlegate Wholesale', '广济门冷链食品'),
          ...{ 'from.name': 'Kim', 'proof.name': proof, 'proof.company': 'Quince', 'access.name': say('Ida Holt', '贺怡') },
          ...{ 'access.title': say('finance director', '财务总监'), 'access.why': say('her invoices wait', '她的款收不回来') },
          goal: say('have the orders in by six', '六点前把订单录完'),
          reasons: say('Orders come in by voicemail and are typed at night.', '订单都是语音来的，夜里靠人手录入。'),
          vision: say('see every order entered when the shift begins', '一上班就看到订单已经录好'),
          'proof.what': say('brought late orders down from nine to two in a hundred', '把晚录的单从每百张九张降到了两张'),
          agreement: say('take a serious look once it is proved', '证明了就认真看一看'),
        });
      return [
        { args: offered(say('Priya Nair', '方敏')), says: [strange] },
        { args: offered(say('Helen Osei', '沈婉')), says: [(all) => expect(all).not.toMatch(strange)] },
      ];
    },
  },
  {
    part: '52',
    rule: 'tenets and concepts are read in one place, each with the command where it is used',
    lines: () => [
      { args: ['explain', 'tenets'], says: ['ccs prompter new', 'ccs letter champion-kit'] },
      { args: ['explain', 'concepts'], says: ['ccs opportunity negotiate'] },
    ],
  },
  {
    part: '53',
    rule: 'a conversation with a partner begins at the top with their bottom line, and one is shipped',
    lines: (say) => [
      { args: ['playbook', 'list', '--language', say('en', 'zh-Hans')], says: ['reseller-president'] },
      json(['playbook', 'show', say('reseller-president', 'reseller-president.zh-Hans')], (found: { audience: string }) =>
        expect(found.audience).toBe('partner'),
      ),
      {
        args: set(['worksheet', 'partner'], {
          account: say('Quince Resale', '木瓜经销'),
          bottomLine: say('margin on service', '服务毛利'),
        }),
        says: [say('margin on service', '服务毛利')],
      },
    ],
  },
  {
    part: '54',
    rule: 'what became of each question goes back to whoever wrote it, and below enough nothing is said',
    lines: (say) => {
      type Versions = readonly { readonly questions: readonly { readonly share: { readonly share?: number } }[] }[];
      const shares = (versions: Versions): readonly unknown[] =>
        versions.flatMap(({ questions }) => questions.flatMap(({ share }) => share.share ?? []));
      return [
        json(['playbook', 'stats'], (found: Versions) => expect([found.length > 0, shares(found).length]).toEqual([true, 0])),
        {
          files: { 'ccs.yaml': `ccs: 1\nlanguage: ${say('en', 'zh-Hans')}\nnumbers: { enough: 1 }\n` },
          ...json(['playbook', 'stats'], (found: Versions) => expect(shares(found).length).toBeGreaterThan(0)),
        },
      ];
    },
  },
];
