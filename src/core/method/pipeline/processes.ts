// The two processes that ccs brings along, as data (method §7).
import type { Milestone, Process, Wording } from '../../model/process.ts';

const said = (en: string, zhHans: string): Wording => ({ en, 'zh-Hans': zhHans });
const seen: Milestone['evidence'] = ['date', 'file', 'letter'];
const goalLetters = ['sponsor', 'champion', 'summary'];
const planLetters = ['power-sponsor', 'plan'];

const usual: Process = {
  name: said('The usual process', '常用流程'),
  milestones: [
    {
      id: 'active',
      name: said('Active', '已接触'),
      outcome: said('Somebody on their side talks with us about a subject of theirs.', '客户方有人愿意和我们谈他们自己的事。'),
      action: 'both',
      evidence: seen,
      months: 2,
    },
    {
      id: 'goal-shared',
      name: said('Goal shared', '已说出目标'),
      outcome: said(
        'A buyer told us a goal; a letter that repeats it was sent, or it stands in the notes of a call.',
        '客户说出了自己的目标：已发信复述，或者已记在谈话记录里。',
      ),
      action: 'buyer',
      evidence: ['letter', 'call'],
      letter: { kinds: goalLetters, marks: ['sent'] },
      months: 1,
    },
    {
      id: 'champion',
      name: said('Champion', '已有推动者'),
      outcome: said(
        'The letter is sent, its content accepted, and access to the others granted.',
        '信已发出，对方认可内容，并且带我们见到了其他关键人。',
      ),
      action: 'buyer',
      evidence: ['letter'],
      letter: { kinds: ['champion', 'sponsor'], marks: ['sent', 'accepted', 'access'] },
      months: 1,
    },
    {
      id: 'evaluating',
      name: said('Evaluating', '正在评估'),
      outcome: said('The decision maker accepted the evaluation plan.', '决策人认可了评估计划。'),
      action: 'both',
      evidence: ['letter'],
      letter: { kinds: planLetters, marks: ['accepted'] },
      months: 3,
      forecast: true,
    },
    {
      id: 'verbal',
      name: said('Verbal', '口头同意'),
      outcome: said('Somebody who can sign said yes.', '能签字的人口头答应了。'),
      action: 'buyer',
      evidence: seen,
      months: 1,
      forecast: true,
    },
    {
      id: 'signed',
      name: said('Signed', '已签约'),
      outcome: said('The agreement is signed.', '合同已经签字。'),
      action: 'both',
      evidence: ['date', 'file'],
      forecast: true,
      won: true,
    },
  ],
};

const signature: Process = {
  name: said('Signature Selling', 'Signature Selling（签约式销售）'),
  milestones: [
    {
      id: 'engaged',
      name: said('Engaged', '已建立关系'),
      outcome: said('Both sides see value in working together.', '双方都看到合作的价值。'),
      action: 'both',
      evidence: seen,
      months: 2,
    },
    {
      id: 'identified',
      name: said('Identified', '已识别商机'),
      outcome: said(
        'The customer admits a need to act; a sponsor is found, a plan of action agreed.',
        '客户承认需要行动；找到了支持者，谈定了行动计划。',
      ),
      action: 'buyer',
      evidence: ['letter', 'call'],
      letter: { kinds: goalLetters, marks: ['sent'] },
      months: 1,
    },
    {
      id: 'validated',
      name: said('Validated', '已验证商机'),
      outcome: said(
        'Vision, satisfaction criteria and access are agreed, and the letter acknowledged.',
        '愿景、满意标准和引荐都已谈定，信也得到确认。',
      ),
      action: 'buyer',
      evidence: ['letter'],
      letter: { kinds: ['sponsor', 'champion'], marks: ['sent', 'accepted'] },
      months: 1,
    },
    {
      id: 'qualified',
      name: said('Qualified', '已确认合格'),
      outcome: said(
        'The power sponsor accepts the preliminary solution and the evaluation plan; if not, we leave.',
        '高层支持者认可初步方案和评估计划；否则我们退出。',
      ),
      action: 'both',
      evidence: ['letter'],
      letter: { kinds: planLetters, marks: ['accepted'] },
      months: 2,
      forecast: true,
    },
    {
      id: 'proposed',
      name: said('Proposed', '已谈定方案'),
      outcome: said('Solution, price, dates and conditions of signing are agreed.', '方案、价格、日期和签约条件都已谈定。'),
      action: 'both',
      evidence: seen,
      months: 1,
      forecast: true,
    },
    {
      id: 'won',
      name: said('Won', '已赢单'),
      outcome: said('It is signed, and the start is fixed.', '已经签约，启动日期也定了。'),
      action: 'both',
      evidence: ['date', 'file'],
      months: 6,
      forecast: true,
      won: true,
    },
    {
      id: 'measured',
      name: said('Measured', '已验收成效'),
      outcome: said('The benefit has been measured.', '带来的好处已经量出来了。'),
      action: 'both',
      evidence: seen,
      forecast: true,
    },
  ],
};

/** What ccs brings along; a company's own process of the same name takes its place. */
export const PROCESSES: Readonly<Record<string, Process>> = { default: usual, signature };
