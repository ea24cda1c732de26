// The parts of the method up to the letters: playbook, conversation, letters (docs/method.md §2 to §4).
import { expect } from 'vitest';
import { set, type Part, type Say } from './parts.ts';

const signed = { 'from.name': 'Kim' };
const to = (say: Say): Readonly<Record<string, string>> => ({
  'to.name': say('Vera Lund', '陆薇'),
  'to.title': say('order desk manager', '客服主管'),
  'to.company': say('Quayside Fish Market', '渔港湾海鲜批发'),
});
/** A goal, what stands in its way, and the vision, of somebody new. */
const talk = (say: Say): Readonly<Record<string, string>> => ({
  ...to(say),
  ...signed,
  goal: say('have the orders in by six', '六点前把订单录完'),
  reasons: say('Orders come in by voicemail and are typed at night.', '订单都是语音来的，夜里靠人手录入。'),
  vision: say('see every order entered when the shift begins', '一上班就看到订单已经录好'),
});
const access = (say: Say): Readonly<Record<string, string>> => ({
  'access.name': say('Ida Holt', '贺怡'),
  'access.title': say('finance director', '财务总监'),
  'access.why': say('late orders are her unpaid invoices', '晚录的单就是她收不回来的款'),
});
const proof = (say: Say): Readonly<Record<string, string>> => ({
  'proof.name': say('Clive Barton', '孙立群'),
  'proof.company': say('Fairlea Dairies', '晴溪乳品'),
  'proof.what': say('brought late orders down from nine to two in a hundred', '把晚录的单从每百张九张降到了两张'),
});
const told = (say: Say): Readonly<Record<string, string>> => ({
  account: say('Fairlea Dairies', '晴溪乳品'),
  title: say('finance director', '财务总监'),
  industry: say('food wholesale', '食材配送'),
  issue: say('invoices were paid late', '货款总是拖着收不回来'),
  reasons: say('delivery notes were on paper', '签收单都是纸的'),
  event: say('a customer paid short', '客户少付了货款'),
  player: say('the credit controller', '应收会计'),
  action: say('lay order, note and invoice side by side', '把订单、签收单和发票并排摆出来'),
});
const NO_NAMES = (say: Say): readonly string[] => [say('Hollins', '禾里'), say('Castlegate', '广济门'), say('Lewis', '卢志远')];

export const LETTER_PARTS: readonly Part[] = [
  {
    part: '1',
    rule: 'the page for the table has nothing that the buyer should not read',
    lines: (say, { fresh }) => [
      {
        args: ['prompter', 'render', fresh],
        says: [
          (text) => {
            const [bag = '', table = ''] = text.split('\n***\n');
            const inside = say('The bargain', '要谈成的交换');
            expect([bag.includes(inside), table.includes(inside), table.includes('☐')]).toEqual([true, false, true]);
          },
        ],
      },
    ],
  },
  {
    part: '2',
    rule: 'a scenario is one question of event, player and action, and the seller is no player',
    lines: (say) => [
      {
        args: ['playbook', 'show', 'wholesale-finance', '--json'],
        json: ({ scenarios }: { scenarios: readonly Readonly<Record<string, string>>[] }) => {
          for (const one of scenarios) expect(Object.keys(one)).toEqual(expect.arrayContaining(['event', 'question', 'player', 'action']));
        },
      },
      {
        args: ['playbook', 'show', 'wholesale-finance'],
        says: [say('pays its invoices four per cent short, would it help if', '少付了百分之四的时候，如果您的应收会计能够')],
      },
    ],
  },
  {
    part: '3',
    rule: 'the goal menu has titles without a conversation, goals or pains, in one language at a time',
    lines: (say) => {
      type Row = { readonly title: string; readonly goal: string; readonly playbook: string | null; readonly language: string };
      let goals: readonly string[] = [];
      return [
        {
          args: ['goals', '--json'],
          json: (rows: readonly Row[]) => {
            goals = rows.map(({ goal }) => goal);
            const written = new Set(rows.flatMap(({ title, playbook }) => (playbook === null ? [] : [title])));
            expect(rows.some(({ title }) => !written.has(title))).toBe(true);
          },
        },
        {
          args: ['goals', '--pains', '--json'],
          json: (rows: readonly Row[]) => expect(rows.some(({ goal }) => !goals.includes(goal))).toBe(true),
        },
        { args: ['goals'], says: [say('category manager', '品类经理')], never: [say('品类经理', 'category manager')] },
      ];
    },
  },
  {
    part: '4',
    rule: 'a call keeps each answer with its figure, and can be looked at',
    lines: (say, { fresh }) => [
      {
        args: set(['call', fresh], {
          'scenarios.late-order.answers': say(
            'How many of those come in during a week? | a whole lot of them | 70 | late orders a week',
            '这样的加单，一个星期大概有多少笔？｜七十来笔｜70｜笔/周',
          ),
          'scenarios.late-order.wanted': 'yes',
        }),
      },
      {
        args: ['call', 'show', fresh],
        says: [/70/u, say('answer a late order while the customer is on the phone', '在电话里就答复截单以后的加单')],
      },
    ],
  },
  {
    part: '5',
    rule: 'a summary says back what this buyer answered, and nothing of another',
    lines: (say, { held }) => [
      {
        args: ['letter', 'summary', '--from', held, '--defaults'],
        says: ['70', say('Robert Hale', '罗总监')],
        never: [say('Lewis', '卢')],
      },
    ],
  },
  {
    part: '6',
    rule: 'a story ends in a number and names no technology; only what was won becomes one',
    lines: (say, { won, newcomer }) => [
      { args: set(['story', 'new'], { ...told(say), result: say('it is much better', '好多了') }), code: 2, says: ['result'] },
      {
        args: set(['story', 'new'], {
          ...told(say),
          action: say('run Oracle', '用 Oracle 对账'),
          result: say('12 days sooner', '早回款 12 天'),
        }),
        says: [/names\s+technology\s+\(Oracle\)|提\s*到\s*了\s*技\s*术\s*（Oracle）/u],
      },
      { args: set(['story', 'new'], { ...told(say), result: say('money came 12 days sooner', '早回款 12 天') }) },
      {
        args: set(['story', 'new', '--from', newcomer], { ...told(say), result: say('money came 12 days sooner', '早回款 12 天') }),
        code: 2,
        says: [/is not won|还没有赢下来/u],
      },
      { args: set(['story', 'new', '--from', won], { ...told(say), result: say('money came 12 days sooner', '早回款 12 天') }) },
    ],
  },
  {
    part: '7',
    rule: 'a leave-behind has the goals of the title, a story and a sample, or is none',
    lines: (say) => {
      const sheet = { title: say('order desk manager', '客服主管'), industry: say('food wholesale', '食材配送'), ...signed };
      return [
        { args: set(['letter', 'leave-behind'], sheet), code: 2, says: ['stories', 'sample'] },
        {
          args: set(['letter', 'leave-behind'], {
            ...sheet,
            stories: say('A dairy brought late orders from nine to two in a hundred', '一家乳品公司把晚录的单从每百张九张降到两张'),
            sample: say('late orders | 70 a week | 104,000 euros a year', '晚录的单 | 每周 70 笔 | 一年 80 万元'),
          }),
          says: [
            say("have the night's orders in the system before the pickers start", '赶在拣货开始之前把夜里的订单全部录好'),
            /104,000|80 ?万/u,
          ],
          never: NO_NAMES(say),
        },
      ];
    },
  },
  {
    part: '8',
    rule: 'a phone script has a number in what came of it, and is under twenty seconds',
    lines: (say) => {
      const script = {
        ...signed,
        field: say('food wholesale', '食材配送'),
        years: say('since 1995', '从 1995 年起'),
        peers: say('order desk managers', '客服主管'),
        issue: say('orders are still being typed when the pick starts', '拣货都开始了订单还没录完'),
      };
      return [
        { args: set(['letter', 'phone-script'], { ...script, result: say('made it better', '好多了') }), code: 2, says: ['result'] },
        {
          args: set(['letter', 'phone-script'], {
            ...script,
            result: say('cut late orders from nine to two in a hundred', '把晚录的单从每百张九张降到两张'),
          }),
          says: ['1995'],
          never: [/for since|了\s*从\s*1995/u],
        },
      ];
    },
  },
  {
    part: '9',
    rule: 'a prospecting letter has two goals or more, and nothing of the last customer',
    lines: (say) => {
      const letter = { ...to(say), ...signed, peers: say('order desk managers', '客服主管') };
      return [
        {
          args: set(['letter', 'prospect'], { ...letter, goals: [say('start the pick on time', '准点开始拣货')] }),
          code: 2,
          says: ['goals'],
        },
        {
          args: set(['letter', 'prospect'], {
            ...letter,
            goals: [say('start the pick on time', '准点开始拣货'), say('keep good people at the desk', '留住客服的老员工')],
          }),
          never: NO_NAMES(say),
        },
      ];
    },
  },
  {
    part: '10',
    rule: 'a referral request says what was achieved, whom to meet and what helps them, and is refused without',
    lines: (say) => {
      const letter = { ...to(say), ...signed };
      const asks = {
        achieved: say('late orders went from nine to two in a hundred', '晚录的单从每百张九张降到了两张'),
        'access.title': say('operations director', '运营总监'),
        goal: say('send every truck out on time', '每辆车准点发出'),
      };
      return [
        { args: set(['letter', 'referral'], letter), code: 2, says: ['achieved', 'access.title', 'goal'] },
        { args: set(['letter', 'referral'], { ...letter, ...asks }), says: [asks['access.title'], /nine|九张/u], never: NO_NAMES(say) },
      ];
    },
  },
  {
    part: '13',
    rule: 'a champion letter names whom to meet, and makes a champion only once sent, accepted and followed by access',
    lines: (say, { newcomer }) => {
      const letter = {
        ...talk(say),
        'to.name': say('Lewis Carey', '卢志远'),
        'to.company': say('Hollins Produce', '禾里农产'),
        'next.what': say('you and I meet Miriam Stone', '我们一起见苗岚'),
        'next.date': '2026-12-04',
      };
      const id = say('2026-11-28-champion-hollins-produce', '2026-11-28-champion-禾里农产');
      return [
        { args: set(['letter', 'champion'], { ...letter, date: '2026-11-28', people: '' }), code: 2, says: ['people'] },
        {
          args: set(['letter', 'champion'], {
            ...letter,
            date: '2026-11-28',
            people: say('operations director | Miriam Stone | her trucks leave late', '运营总监 | 苗岚 | 她的车发得晚'),
          }),
          says: [say('Miriam Stone', '苗岚')],
        },
        { args: ['letter', 'mark', id, '--sent', '2026-11-28'] },
        { args: ['opportunity', 'link', newcomer, '--letter', id] },
        { args: ['opportunity', 'advance', newcomer, 'champion', '--evidence', id, '--as', 'manager', '--name', 'Max'], code: 2 },
      ];
    },
  },
  {
    part: '15',
    rule: 'a sponsor letter makes the bargain: proof for access, and an agreement that says something',
    lines: (say) => {
      const letter = { ...talk(say), ...access(say), ...proof(say) };
      const agreement = say('take a serious look once it is proved', '证明了就认真看一看');
      return [
        { args: set(['letter', 'sponsor'], talk(say)), code: 2, says: ['access.name', 'proof.what', 'agreement'] },
        { args: set(['letter', 'sponsor'], { ...letter, agreement: say('yes', '好的') }), code: 2, says: ['agreement'] },
        {
          args: set(['letter', 'sponsor'], { ...letter, agreement: say('look at it for 50,000 euros', '五万元的话就看一看') }),
          says: [/names\s+a\s+price|写\s*了\s*价\s*格/u],
        },
        {
          args: set(['letter', 'sponsor'], { ...letter, agreement }),
          says: [say('Ida Holt', '贺怡'), say('Clive Barton', '孙')],
          never: NO_NAMES(say).slice(0, 2),
        },
      ];
    },
  },
  {
    part: '16',
    rule: 'a power sponsor letter has the goal and vision of each player met, and leaves both free to stop',
    lines: (say) => {
      const letter = {
        ...to(say),
        ...signed,
        agreement: say('explore it together', '一起往下看'),
        success: say('98 of 100 deliveries complete', '每百车送齐 98 车'),
        'next.what': say('we go through the plan', '一起过一遍计划'),
        'next.date': '2026-12-04',
      };
      return [
        { args: set(['letter', 'power-sponsor'], letter), code: 2, says: ['players'] },
        {
          args: set(['letter', 'power-sponsor'], {
            ...letter,
            players: [
              say(
                'Ida Holt | finance director | get paid on the day | see the note at night',
                '贺怡 | 财务总监 | 货款按日子回来 | 当晚看到签收单',
              ),
              say('Tim Ray | dispatcher | send trucks on time | know what is missing', '雷挺 | 调度 | 准点发车 | 提前知道缺什么'),
            ],
          }),
          says: [say('Ida Holt', '贺'), say('Tim Ray', '雷'), say('stop', '停')],
        },
      ];
    },
  },
  {
    part: '20',
    rule: 'value names its assumptions and who gains what; a low price is no worth',
    lines: (say) => {
      const { reasons: _, ...told } = talk(say);
      const value = { ...told, worth: say('40,000 euros a year', '一年 30 万元') };
      return [
        { args: set(['letter', 'value'], value), code: 2, says: ['assumptions'] },
        {
          args: set(['letter', 'value'], {
            ...value,
            assumptions: say('250 working days', '按 250 个工作日算'),
            benefits: [
              say('buyer | a low price | cost | 1,000', '采购 | 价格便宜 | cost | 1000'),
              say('finance | paid sooner | cost | 40,000', '财务 | 回款更早 | cost | 30万'),
            ],
          }),
          says: [
            say('250 working days', '250 个工作日'),
            /"a\s+low\s+price"\s+is\s+a\s+feature|价\s*格\s*便\s*宜\s*”\s*是\s*我\s*们\s*的\s*特\s*点/u,
          ],
        },
      ];
    },
  },
];
