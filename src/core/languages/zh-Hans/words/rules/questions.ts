// 提问方面的规则。
import type { Said } from '../../../wording.ts';
import { quoted } from '../phrases.ts';

export const questions: typeof import('../../../en/words/rules/questions.ts').questions = {
  'frame-open': {
    summary: '开场的问题，不能用“是”或“不是”打发。',
    reason:
      '开场是为了请客户讲讲现在是怎么做的。一句“是”或“不是”，话头就断了，什么也没了解到。',
    findings: {
      closed: (a): Said => [
        `“${a.sentence}”，客户答一个“是”或“不是”就完了。`,
        '请用“怎么”“什么”“为什么”来问，例如：“……，你们现在是怎么做的？”',
      ],
    },
  },
  'confirm-closed': {
    summary: '确认是一个用“是”就能回答的问题。',
    reason:
      '到这一步，是请客户亲口说：有了这些能力，目标是不是就近了。' +
      '问得太开，这个“是”就等不来了。',
    findings: {
      open: (a): Said => [
        `“${a.sentence}”，客户没法用一个“是”来回答。`,
        '可以这样写：那么，如果您能够{{capabilities}}，是不是就可以{{goal}}？',
      ],
    },
  },
  'confirm-complete': {
    summary: '确认时要说到每一项能力，也要说到目标。',
    reason: '客户点头认可的，只是这句话里说到的内容。漏掉的能力和目标，就等于没有谈成。',
    findings: {
      capabilities: (a): Said => [
        a.missing.length > 0
          ? `确认的问题里没有提到${quoted(a.missing)}。`
          : '确认的问题里没有列出那些能力。',
        '请在该说能力的地方写上 {{capabilities}}，销售选定的能力会自动填进去：那么，' +
          '如果您能够{{capabilities}}，……',
      ],
      goal: (a): Said => [
        a.goal === undefined
          ? '确认的问题里没有重复目标。'
          : `确认的问题里没有重复目标“${a.goal}”。`,
        '请用 {{goal}} 收尾：……是不是就可以{{goal}}？',
      ],
      placeholder: (a): Said => [
        `“{{${a.name}}}”什么都不代表，会原样念出来。`,
        '能用的只有两个：{{capabilities}} 和 {{goal}}。',
      ],
    },
  },
  'asks-not-tells': {
    summary: '开场、诊断、影响、场景和确认，都要用问的。',
    reason:
      '自己想明白的道理，比听别人说的更让人信服。所以要问，而不是说；问句就要以问号收尾。',
    findings: {
      told: (a): Said => [
        `这句话是在说，不是在问：结尾是“${a.ending}”。`,
        '请改成以问号收尾的问题，或者改成邀请，例如“请您说说……”。',
      ],
      mark: (a): Said => [`这是个问题，结尾却是“${a.ending}”。`, '请以问号收尾。'],
      part: (a): Said => [
        `“${a.piece}”是在告诉客户，不是在问。`,
        '请改成问法，例如“会不会有帮助”“对您意味着什么”。',
      ],
    },
  },
  'one-question-at-a-time': {
    summary: '一口气只问一件事。',
    reason:
      '人总是回答最后听到的那一句。' +
      '一口气问两件，前面那件就白问了；后面要是只要答“是”或“不是”，话头也断了。',
    findings: {
      second: (a): Said => [
        `“${a.clause}”是同一口气里的第二个问题。`,
        '请问完第一个就停下，第二个另起一条，留到后面再问。',
      ],
    },
  },
  'no-interrogation': {
    summary: '不连着问三个是非题。',
    reason:
      '一连三个只要答“是”或“不是”的问题，听起来像审问，问来问去也都是您已经知道的事。',
    findings: {
      third: (a): Said => [
        `“${a.sentence}”已经是连着的第三个是非题了。`,
        '请把其中一个改成开放式的：怎么做、是什么、有多少。',
      ],
    },
  },
  'leading-question': {
    summary: '问题里不替客户把答案说出来。',
    reason:
      '被推着走的人，要么客气地说是，要么躲开说不是。' +
      '哪一种都问不出东西来，而且理由是您的，不是他的。',
    findings: {
      pushes: (a): Said => [
        `“${a.piece}”是在逼客户点头。`,
        '请问得让客户说“不”也不难：现在是怎么做的，会怎么样，到底有没有帮助。',
      ],
    },
  },
  'boundless-question': {
    summary: '不问没有边际的问题。',
    reason:
      '对谁都能问的问题，一听就知道您没有准备；客户答起来没完没了，时间反而花得更多。',
    findings: {
      anything: (a): Said => [
        `“${a.piece}”拿去问谁都行。`,
        '请说清楚问的是哪一块工作，例如“旺季那几周的班次，现在是怎么排的？”',
      ],
    },
  },
  'known-beforehand': {
    summary: '查得到的事不问。',
    reason: '您有没有做功课，客户听第一个问题就知道。他的时间，要留给只有他说得出来的事。',
    findings: {
      public: (a): Said => [
        `“${a.piece}”上门之前就查得到。`,
        '请先查清楚，再问只有这个人才知道的那一面。',
      ],
    },
  },
  'impact-asked': {
    summary: '至少有一个问题，问还有谁受影响，或者接下来会怎样。',
    reason:
      '一个人的麻烦，忍一忍就过去了；别人也跟着受影响，才会有人来解决。' +
      '还有谁，只有客户说得出来，通往他们的路也在这里。',
    findings: {
      none: (): Said => [
        '没有一个问题问到还有谁受影响、接下来会怎样。',
        '请在某个场景下或者在“impact”里加一句，例如“出了这种事，还有哪些部门跟着等？”',
      ],
    },
  },
  'question-load': {
    summary: '问题不能多到一次拜访装不下。',
    reason: '过了二十个问题就成了审问，销售也只顾看提纲，不看人了。',
    findings: {
      many: (a): Said => [
        `这次拜访一共要问 ${a.count} 个问题，${a.most} 个就够了。`,
        '请只留下答案会写进信里的那些，一个场景两三个。',
      ],
    },
  },
  'same-mould': {
    summary: '不要每个场景都用同一个模子来问。',
    reason: '听到第三遍“怎么做、有多少、多少钱”，客户就觉得是在填表了。',
    findings: {
      alike: (a): Said => [
        `每个场景问的都是同一套：${a.moulds.join('、')}。`,
        '请换一种问法：上一次是什么情况，谁说了算，最先在哪里看出来。',
      ],
    },
  },
};
