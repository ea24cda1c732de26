// 关于信函的说法。

import { planRemarks } from './plan.ts';
import { reply } from './plan-reply.ts';

const fates = { sent: '已发出', accepted: '已认可', access: '已引荐' };

const unsaid = {
  nothing: '说的是不知道。',
  works: '说的是现在做得顺的地方，不算障碍。',
  aside: '是写给自己看的。',
};

export const letters: typeof import('../../en/words/letters.ts').letters = {
  strangeReference: (a) =>
    `${a.reader}（${a.theirs}）只信同类人的先例，${a.reference}属于早期市场（${a.told}）。请换一位同行业、同职位的人。`,
  from: (a) => `取自拜访提纲 ${a.id}。`,
  late: (a) =>
    `信上的日期是 ${a.date}，见面是在 ${a.meeting}：信应当在见面当天发出，这时双方记得的是同一次沟通。`,
  proofLate: (a) =>
    `证明的第一步（${a.day}）排在下一步（${a.date}）后面：请把其中一个日子改对。`,
  asNoted: () => '您自己记的话照原样写在信里，没有翻译，也没有转换繁简。',
  bareGreeting: (a) =>
    `“${a.greeting}”只叫了姓名，对方会觉得生分：请加上职务，不知道职务就写先生或女士：--set to.greeting="……"`,
  another: (a) =>
    `同一次拜访已经写过一封这样的信：${a.id}${a.sent === undefined ? '' : `，${a.sent} 已发出`}。` +
    `${a.sent === undefined ? '要改那一封' : '看看那一封'}：${a.command}`,
  oldFile: (a) => `以前输出的文件还是旧的内容，请重新输出：${a.command} --out 文件 --force`,
  inAnswer: (a) => `“${a.title}”：${a.said}`,
  inTemplate: (a) => `模板自己的话，信的第 ${a.line} 行：${a.said}`,
  change: (a) => `有写错的字，这样修改，信会重新输出：${a.command}`,
  mend: (a) =>
    `要改的话，信会重新输出：${a.command}${a.ids.map((id) => ` --set ${id}="……"`).join('')}`,
  stillFound: (a) =>
    `写信时提醒过的话还在信里：${a.pieces.map((piece) => `“${piece}”`).join('、')}（ccs lint ${a.path}）`,
  nothingToAttach: (a) => `没有可以一起发出的 ${a.kind}。写一份：ccs letter ${a.kind}`,
  heads: {
    id: '编号',
    kind: '信函',
    to: '写给',
    sent: '已发出',
    accepted: '已认可',
    access: '已引荐',
    about: '用途',
  },
  marked: (a) => `已记下：${a.path}`,
  fate: fates,
  became: (a) => `${fates[a.fate]}：${a.day}`,
  theirs: {
    said: (a) => `客户的原话：“${a.said}”`,
    reply: (a) => `客户的回复：${a.file}`,
    met: (a) => `见到了：${a.name}`,
  },
  ask: {
    mark: ['发生了什么？', '按先后记：已发出、已认可、已引荐。'],
    day: ['哪一天？', '写成 2026-12-01，不能是以后的日子。'],
    said: [
      '客户是怎么说的？',
      '写客户的原话。没有原话也没有回复，这次认可就只凭您一句话。',
    ],
    reply: [
      '客户发来的文件？',
      '有就写路径，可以是 eml、txt、md、pdf、png、jpg、docx。工作区里会留一份。',
    ],
    met: ['见到了谁？', '对方引荐的是谁，写姓名。'],
  },
  metNobody: (a) => `没说引荐给了谁：ccs letter mark ${a.id} --access --met "姓名"`,
  otherSender: (a) => `回复是${a.name}发来的，信却不是写给这个人的。`,
  made: (a) =>
    `已建好：${a.path}\n文字和问题都可以随意改，再看看它会问什么：ccs letter ${a.kind} --questions`,
  unsaid: (a) => `没有写进信里：“${a.answer}”（${a.ask}）${unsaid[a.why]}`,
  contradicts: (a) =>
    `“${a.ask}”有两个数：先是“${a.before}”，后来是“${a.now}”。信里用的是后一个，请跟对方核对。`,
  leftOut: (a) =>
    a.more === 0
      ? `消息里放不下，没有写进去：${a.piece}`
      : `消息里放不下，没有写进去：“${a.piece}”，还有信里的 ${a.more} 句（看全文：--format txt）。`,
  missingReason: (a) => `${a.id}：${a.because}`,
  ...planRemarks,
  reply,
};

export const markRefusals: typeof import('../../en/words/letters.ts').markRefusals = {
  'letter-is-out': (a) => [
    `${a.id} 不能再改了（${fates[a.fate]}：${a.day}）：记录里的就是客户手里的那一封。`,
    `请另写一封：${a.command}`,
  ],
  'letter-graded': (a) => [
    `${a.id} 不能再改了：${a.sale} 的里程碑是凭它评定的。`,
    `请另写一封：${a.command}`,
  ],
  'mark-ahead': (a) => [
    `“${fates[a.fate]}”记的是 ${a.day}，这一天还没到。`,
    `请等事情发生了再记；如果日期写错了：${a.command} 日期`,
  ],
  'mark-out-of-order': (a) =>
    a.afterDay === undefined
      ? [
          `“${fates[a.fate]}”记的是 ${a.day}，但这封信从来没有发出。`,
          `先记哪天发出的：${a.command} 日期`,
        ]
      : [
          `“${fates[a.fate]}”记的是 ${a.day}，而${a.after === 'date' ? '信上的日期' : `“${fates[a.after]}”`}是 ${a.afterDay}，先后不对。`,
          `如果哪个日期写错了：${a.command} 日期`,
        ],
  'mark-needs': (a) => [
    `${a.option} 要跟着一个标记，但这封信还没有那个标记。`,
    `一起写上：${a.mark} 日期 ${a.option} …`,
  ],
  'reply-kind': (a) => [`${a.path} 这种文件不收。`, `可以是：${a.kinds.join('、')}`],
  'reply-empty': (a) => [`${a.path} 是空的。`, '请给出客户发来的那个文件。'],
};
