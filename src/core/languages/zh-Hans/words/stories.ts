// 成功案例：会问什么，怎么说。
import type { Said } from '../../wording.ts';

type English = typeof import('../../en/words/stories.ts');

export const stories: English['stories'] = {
  ask: {
    account: [
      '这是哪家公司的故事？',
      '照客户自己的写法。客户没有点头之前，不会讲给任何人。',
    ],
    released: [
      '可以讲给别人听吗？',
      '要问过客户。客户没有同意，就只存在这里，不会出现在写给别人的信里。',
    ],
    named: ['可以说出公司名称吗？', '不行的话，只说这个行业、这个职位的一位，不说是谁。'],
    person: ['别人问起来，请谁来讲？', '写一个人的姓名，事先跟他说好。没有就空着。'],
    title: ['这件事发生在谁身上？写职位', '人最信同行的话：这个故事会讲给同样职位的人听。'],
    industry: [
      '哪个行业？',
      '用平常的话，例如：食品批发。不说行业，对方第一个念头就是“我们这行不一样”。',
    ],
    issue: ['当时的关键难题是什么？', '没能达成的目标，或者碰到的麻烦，照客户的话写。'],
    reasons: [
      '原因是什么？',
      '客户自己找到的原因，以及它带来的代价。听的人往往先从这里认出自己。',
    ],
    event: [
      '想做到的事：在什么情况下？',
      '需要用到的那个时刻，不用写“当”和“的时候”。没有那个时刻，就想象不出来。',
    ],
    player: ['谁来做？', '客户那边的人或系统，绝不是您：故事的主角是客户自己的人。'],
    action: [
      '能做什么？',
      '用动词开头，照客户的话写。不提技术：人记得住别人能做什么，记不住别人买了什么。',
    ],
    result: [
      '后来怎样了？',
      '他们做到了什么，带上金额、数量或百分比，以及多长时间，例如：' +
        '把迟到的订单从每周25单降到4单。没有数字的故事，只是闲谈。',
    ],
  },
  stems: {
    issue: (a) => `关键难题：${a.value}`,
    reasons: (a) => `原因：${a.value}`,
    event: (a) => `${a.value}的时候`,
    action: (a) => `能够${a.value}`,
  },
  heads: {
    id: '编号',
    title: '职位',
    industry: '行业',
    account: '公司',
    told: '能不能讲',
    result: '结果',
  },
  told: { no: '不能', released: '不提名称', named: '可提名称' },
  notReleased: (a) =>
    `现在还不会讲给任何人。等客户同意了：${a.command} --set released=yes；可以提名称：--set named=yes`,
  lookAt: (a) => `读一读：${a.command}`,
  offered: (a) => `用了成功案例 ${a.id}。`,
};

export const storyProblems: English['storyProblems'] = {
  technology: (a) =>
    `“${a.text}”提到了技术（${a.names.join('、')}）。请写客户的人能做什么；没有人会在产品里看到自己。`,
  'names-customer': (a) =>
    `“${a.text}”提到了不能提名的客户。请换个不提名的说法，或者注明可以提名。`,
};

export const storyRefusals: English['storyRefusals'] = {
  'not-won': (a): Said => [
    `商机 ${a.id} 还没有赢下来，而故事要有结果。`,
    '等赢下来再写；也可以自己写一个：ccs story new',
  ],
};
