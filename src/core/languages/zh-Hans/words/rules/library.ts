// 目标方面的规则，以及几份对话脚本放在一起比较的规则。
import type { Said } from '../../../wording.ts';

export const library: typeof import('../../../en/words/rules/library.ts').library = {
  'goal-is-business': {
    summary: '目标是业务上的变化：不是买东西，不是一个名词，也不是放在谁嘴里都一样的话。',
    reason:
      '没有人的目标是拥有一套系统，也没有人为“效率”两个字掏钱，要的是以后变好的那件事。' +
      '这样的目标，还没打算买的客户也愿意谈。',
    findings: {
      phrase: (a): Said => [
        `“${a.piece}”接不到“是不是就可以……”后面。`,
        '请用动词开头：把什么降到多少，让什么按时到，少做哪件事……',
      ],
      empty: (a): Said => [
        `“${a.piece}”放在哪家企业都说得通。`,
        '请写清楚是什么事，怎样才看得出来：多少、多快、给谁、到什么时候。',
      ],
      acquisition: (a): Said => [
        `“${a.piece}”是手段，不是目标。`,
        '请想一想有了它以后什么会变好，把那件事写出来：收入多了、成本少了，还是耽误少了。',
      ],
    },
  },
  'goal-for-decider': {
    summary: '写了给使用者、实施者的脚本，也要有一份给能拍板或出钱的人。',
    reason: '用的人可以推荐，却不能拍板。只为他们做准备，就永远见不到能拍板的人。',
    findings: {
      nobody: (a): Said => [
        `${a.industry}的“${a.product}”，还没有一份对话脚本是写给能拍板或出钱的人的${a.title === undefined ? '' : `；“${a.title}”既不拍板，也不出钱`}。`,
        '请为能拍板（authority: decides）或出钱（authority: funds）的职位也写一份。',
      ],
    },
  },
  'goal-duplicate': {
    summary: '一个目标不能给两个职位共用。',
    reason:
      '职位不同，考核的东西就不同。一字不差地套在两个职位上的目标，多半跟哪一个都不贴切。',
    findings: {
      twice: (a): Said => [
        `“${a.goal}”也是“${a.otherTitle}”的目标（${a.otherFile}）。`,
        `请换成“${a.title}”自己会说的话，说他被考核的那件事。`,
      ],
    },
  },
  'playbook-duplicate': {
    summary: '任意两份对话脚本，产品、行业、职位、目标和语言不能完全相同。',
    reason:
      '销售就是按这几项来挑脚本的。全都一样就分不出来，其中一份会慢慢过时，也没有人发现。',
    findings: {
      twice: (a): Said => [
        `${a.otherFile} 的产品、行业、职位、目标和语言跟这份完全一样。`,
        '请只留一份，或者在职位、目标里写明两份有什么不同。',
      ],
    },
  },
  'translation-parity': {
    summary: '译文和原文的场景要一致。',
    reason:
      '同事们不管用哪种语言做销售，准备的场景都应该一样。原文改了，译文最容易被忘掉。',
    findings: {
      differs: (a): Said => [
        [
          a.missing.length > 0
            ? `“${a.other}”里有、这里没有的场景：${a.missing.join('、')}。`
            : '',
          a.extra.length > 0
            ? `这里有、“${a.other}”里没有的场景：${a.extra.join('、')}。`
            : '',
        ].join(''),
        '请把缺的译过来；对应的场景，id 要写成一样的。',
      ],
      unknown: (a): Said => [
        `这次检查的文件里没有“${a.other}”这份对话脚本。`,
        '请写原文的文件名，不带后缀；或者把两份放在一起检查。',
      ],
    },
  },
};
