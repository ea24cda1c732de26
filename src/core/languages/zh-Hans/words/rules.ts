// 方法里的规则：每条要求什么、为什么、这段文字哪里不妥，写给市场同事看。
import type { Said } from '../../wording.ts';
import { quoted } from './phrases.ts';

const UNITS = { words: '词', characters: '字' } as const;

export const rules: typeof import('../../en/words/rules.ts').rules = {
  schema: {
    summary: '该有的项都有，名称和写法都对。',
    reason: '提纲就是用这些项拼出来的。少一项、错一个字，谈话就断一截，往往要到了客户面前才发现。',
    findings: {},
  },
  'unknown-key': {
    summary: '记录里只有这个版本的 ccs 认得的项。',
    reason: '不认得的项也许是别的版本写的，那么无论您怎么改这条记录，它都会原样保留；也可能只是打错了字，那么后面写的内容谁也读不到。',
    findings: {},
  },
  'scenario-count': {
    summary: '一份对话脚本至少三个场景，四个才算准备充分。',
    reason: '总有几个场景跟眼前这位客户对不上，销售手里得有得选。不到三个，三两句话又绕回产品上去了。',
    findings: {
      few: (a): Said => [`这里只有 ${a.count} 个场景。`, '请至少写三个，最好四个：都取自客户的日常工作，正好用得上帮助的那一刻。'],
      three: (): Said => ['三个场景只够起步，有一个对不上，销售手里就只剩两个。', '请再补一个客户用得上帮助的时刻。'],
    },
  },
  'frame-open': {
    summary: '开场的问题，不能用“是”或“不是”打发。',
    reason: '开场是为了请客户讲讲现在是怎么做的。一句“是”或“不是”，话头就断了，什么也没了解到。',
    findings: {
      closed: (a): Said => [
        `“${a.sentence}”，客户答一个“是”或“不是”就完了。`,
        '请用“怎么”“什么”“为什么”来问，例如：“……，你们现在是怎么做的？”',
      ],
    },
  },
  'confirm-closed': {
    summary: '确认是一个用“是”就能回答的问题。',
    reason: '到这一步，是请客户亲口说：有了这些能力，目标是不是就近了。问得太开，这个“是”就等不来了。',
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
        a.missing.length > 0 ? `确认的问题里没有提到${quoted(a.missing)}。` : '确认的问题里没有列出那些能力。',
        '请在该说能力的地方写上 {{capabilities}}，销售选定的能力会自动填进去：那么，如果您能够{{capabilities}}，……',
      ],
      goal: (a): Said => [
        a.goal === undefined ? '确认的问题里没有重复目标。' : `确认的问题里没有重复目标“${a.goal}”。`,
        '请用 {{goal}} 收尾：……是不是就可以{{goal}}？',
      ],
      placeholder: (a): Said => [`“{{${a.name}}}”什么都不代表，会原样念出来。`, '能用的只有两个：{{capabilities}} 和 {{goal}}。'],
    },
  },
  'asks-not-tells': {
    summary: '开场、诊断、影响、场景和确认，都要用问的。',
    reason: '自己想明白的道理，比听别人说的更让人信服。所以要问，而不是说；问句就要以问号收尾。',
    findings: {
      told: (a): Said => [`这句话是在说，不是在问：结尾是“${a.ending}”。`, '请改成以问号收尾的问题，或者改成邀请，例如“请您说说……”。'],
      mark: (a): Said => [`这是个问题，结尾却是“${a.ending}”。`, '请以问号收尾。'],
      part: (a): Said => [`“${a.piece}”是在告诉客户，不是在问。`, '请改成问法，例如“会不会有帮助”“对您意味着什么”。'],
    },
  },
  'no-pitch': {
    summary: '说出口的话里不推销，也不提产品名。',
    reason: '客户还没想清楚自己要什么，这时候提产品，只会招来挑剔。请说他的人用上以后能做什么，不说我们有什么。',
    findings: {
      promise: (a): Said => [`“${a.piece}”是卖方的许诺。`, '请问：要是客户自己的人能做到这件事，会不会有帮助。'],
      offer: (a): Said => [`“${a.piece}”说的是我们，不是客户。`, '请说客户那边的人能做到什么，或者问他们现在是怎么做的。'],
      product: (a): Said => [`“${a.piece}”是产品的名字。`, '请去掉名字，说有人用它做了什么；名字可以写在“feature”里，那一项不会说出口。'],
      word: (a): Said => [`“${a.piece}”在贵公司列出的推销用语里。`, '请换成客户自己的说法。'],
    },
  },
  'player-is-buyer': {
    summary: '角色是客户那边的人或系统。',
    reason: '画面里是自己的人在做事，客户才会觉得事情跟自己有关。我们替他做什么，那只是许诺。',
    findings: {
      seller: (a): Said => [`“${a.piece}”是卖方的人。`, '请写客户那边由谁来做，人或系统都可以，例如“您的调度员”“订单系统”。'],
    },
  },
  'plain-words': {
    summary: '不用溢美之词，不说行话。',
    reason: '卖方自夸，客户听了先打折扣，整段话也跟着像广告。客户信的是他自己平时说的话。',
    findings: {
      word: (a): Said => [`“${a.piece}”只是夸，没有说出什么来。`, '请删掉，或者换成看得见、数得清的说法：多快、多少、谁来做。'],
      own: (a): Said => [`“${a.piece}”在贵公司列出的避用词里。`, '请换成大白话。'],
    },
  },
  'action-concrete': {
    summary: '行动和能力要能想象出画面。',
    reason: '客户只会对看得见的画面点头：有人打电话、打开单子、扫码、签字。“可视化”谁也没见过，“优化流程”到底做了什么，谁也说不上来。',
    findings: {
      abstract: (a): Said => [
        `“${a.piece}”想象不出画面。`,
        '请写眼睛看得见、手上做得到的事：打开哪张单子，打给谁，在哪块屏幕上看到什么，多快做完。',
      ],
    },
  },
  'one-question-at-a-time': {
    summary: '一口气只问一件事。',
    reason: '人总是回答最后听到的那一句。一口气问两件，前面那件就白问了；后面要是只要答“是”或“不是”，话头也断了。',
    findings: {
      second: (a): Said => [`“${a.clause}”是同一口气里的第二个问题。`, '请问完第一个就停下，第二个另起一条，留到后面再问。'],
    },
  },
  'no-interrogation': {
    summary: '不连着问三个是非题。',
    reason: '一连三个只要答“是”或“不是”的问题，听起来像审问，问来问去也都是您已经知道的事。',
    findings: {
      third: (a): Said => [`“${a.sentence}”已经是连着的第三个是非题了。`, '请把其中一个改成开放式的：怎么做、是什么、有多少。'],
    },
  },
  'diagnose-measures': {
    summary: '每个场景都要问出一个数字。',
    reason: '代价有多大，事情才有多值得去解决，而这个数只有客户知道。问不出数字，后面就没有价值可谈。',
    findings: {
      none: (): Said => [
        '这个场景的诊断里没有问到数字。',
        '请加一个问题，例如“一个月大概有多少次？”“一次要花多少钱？”，或者用“measure”写明这一问要的是什么数。',
      ],
    },
  },
  'no-blame': {
    summary: '不问让客户难堪的话。',
    reason: '人一旦要替自己辩解，就不会再往下讲了。出了什么问题，不追究是谁的错也问得出来。',
    findings: {
      blame: (a): Said => [`“${a.piece}”听起来像在责怪。`, '请对事不对人，例如：“遇到……的时候，一般会怎么样？”“难在哪里？”'],
    },
  },
  'worth-adds-up': {
    summary: '场景值多少，要能乘出一年多少钱。',
    reason:
      '客户自己算出来的账最有说服力，前提是这笔账算得通：每周多少单，乘以每单多少钱，就是每周多少钱；单数乘以每趟多少钱，什么也不是。',
    findings: {
      unknown: (a): Said => [
        `这份对话脚本里，没有哪个问题的编号是“${a.id}”。`,
        a.known.length === 0 ? '请给问数字的那些问题各写一个 id，再在这里引用。' : `这份脚本里的数字有：${a.known.join('、')}`,
      ],
      untyped: (a): Said => [
        `“${a.id}”没有写明单位，乘不了。`,
        '请写清楚数的是什么，例如 measure: { unit: 订单, per: 周 }；是钱就写 measure: { money: true, per: 订单 }',
      ],
      'not-money': (): Said => ['这几个数乘起来不是钱。', '其中要有一个是钱，而且只能有一个：measure: { money: true, per: … }'],
      'units-left': (a): Said => [
        `“${a.left.join('”“')}”消不掉：数了它，却没有哪个数是按它算的，或者正好反过来。`,
        '两边要用同一个名词：{ unit: 订单, per: 周 } 和 { money: true, per: 订单 }',
      ],
      'not-per-time': (): Said => ['这几个数乘起来是钱，却不是一年多少钱。', '其中要有一个说明多久一次：per 写天、周、月、季度或年。'],
    },
  },
  'leading-question': {
    summary: '问题里不替客户把答案说出来。',
    reason: '被推着走的人，要么客气地说是，要么躲开说不是。哪一种都问不出东西来，而且理由是您的，不是他的。',
    findings: {
      pushes: (a): Said => [`“${a.piece}”是在逼客户点头。`, '请问得让客户说“不”也不难：现在是怎么做的，会怎么样，到底有没有帮助。'],
    },
  },
  speakable: {
    summary: '说出口的话，一口气说得完。',
    reason: '这些话是当着客户的面说的。说到一半要换气、要低头念，听的人就走神了。',
    findings: {
      question: (a): Said => [
        `这个问题有 ${a.length} 个${UNITS[a.unit]}，一口气说得完的是 ${a.most} 个${UNITS[a.unit]}。`,
        '请只问一件事，客户自己知道的不必再说。',
      ],
      capability: (a): Said => [
        `这项能力有 ${a.length} 个${UNITS[a.unit]}，${a.most} 个就够了。`,
        '它要跟别的几项一起接在“如果您能够”后面，请只留动词和对象。',
      ],
      scenario: (a): Said => [
        `这个场景念成一句话有 ${a.length} 个${UNITS[a.unit]}，一口气说得完的是 ${a.most} 个${UNITS[a.unit]}。`,
        '请把事件和行动写短：一个情形，一件事。',
      ],
      unsayable: (a): Said => [`“${a.piece}”看得懂，念不出来。`, '请照着说话的样子写：不用括号，不用没人念的缩写。'],
      reported: (a): Said => [`“${a.piece}”是问题里套着问题。`, '请说发生了什么，不要转述谁问了什么，例如“客户为一份晚到的文件打来电话”。'],
    },
  },
  'boundless-question': {
    summary: '不问没有边际的问题。',
    reason: '谁都可以拿来问谁的问题，听得出您没有准备；客户答起来没完没了，时间反而花得更多。',
    findings: {
      anything: (a): Said => [`“${a.piece}”拿去问谁都行。`, '请说清楚问的是哪一块工作，例如“旺季那几周的班次，现在是怎么排的？”'],
    },
  },
  'known-beforehand': {
    summary: '查得到的事不问。',
    reason: '您有没有做功课，客户听第一个问题就知道。他的时间，要留给只有他说得出来的事。',
    findings: {
      public: (a): Said => [`“${a.piece}”上门之前就查得到。`, '请先查清楚，再问只有这个人才知道的那一面。'],
    },
  },
  'impact-asked': {
    summary: '至少有一个问题，问还有谁受影响，或者接下来会怎样。',
    reason: '一个人的麻烦，忍一忍就过去了；别人也跟着受影响，才会有人来解决。还有谁，只有客户说得出来，通往他们的路也在这里。',
    findings: {
      none: (): Said => [
        '没有一个问题问到还有谁受影响、接下来会怎样。',
        '请在某个场景下或者在“impact”里加一句，例如“出了这种事，还有哪些部门跟着等？”',
      ],
    },
  },
  'question-load': {
    summary: '问题不能多到一场谈话装不下。',
    reason: '过了二十个问题就成了审问，销售也只顾看提纲，不看人了。',
    findings: {
      many: (a): Said => [`这场谈话一共要问 ${a.count} 个问题，${a.most} 个就够了。`, '请只留下答案会写进信里的那些，一个场景两三个。'],
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
  'goal-is-business': {
    summary: '目标是业务上的变化：不是买东西，不是一个名词，也不是放在谁嘴里都一样的话。',
    reason: '没有人的目标是拥有一套系统，也没有人为“效率”两个字掏钱，要的是以后变好的那件事。这样的目标，还没打算买的客户也愿意谈。',
    findings: {
      phrase: (a): Said => [`“${a.piece}”接不到“是不是就可以……”后面。`, '请用动词开头：把什么降到多少，让什么按时到，少做哪件事……'],
      empty: (a): Said => [`“${a.piece}”放在哪家企业都说得通。`, '请写清楚是什么事，怎样才看得出来：多少、多快、给谁、到什么时候。'],
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
    reason: '职位不同，考核的东西就不同。一字不差地套在两个职位上的目标，多半跟哪一个都不贴。',
    findings: {
      twice: (a): Said => [
        `“${a.goal}”也是“${a.otherTitle}”的目标（${a.otherFile}）。`,
        `请换成“${a.title}”自己会说的话，说他被考核的那件事。`,
      ],
    },
  },
  'playbook-duplicate': {
    summary: '没有两份对话脚本的产品、行业、职位、目标和语言全都一样。',
    reason: '销售就是按这几项来挑脚本的。全都一样就分不出来，其中一份会慢慢过时，也没有人发现。',
    findings: {
      twice: (a): Said => [
        `${a.otherFile} 的产品、行业、职位、目标和语言跟这份完全一样。`,
        '请只留一份，或者在职位、目标里写明两份有什么不同。',
      ],
    },
  },
  'translation-parity': {
    summary: '译文和原文的场景要一致。',
    reason: '同事们不管用哪种语言做销售，准备的场景都应该一样。原文改了，译文最容易被忘掉。',
    findings: {
      differs: (a): Said => [
        [
          a.missing.length > 0 ? `“${a.other}”里有、这里没有的场景：${a.missing.join('、')}。` : '',
          a.extra.length > 0 ? `这里有、“${a.other}”里没有的场景：${a.extra.join('、')}。` : '',
        ].join(''),
        '请把缺的译过来；对应的场景，id 要写成一样的。',
      ],
      unknown: (a): Said => [`这次检查的文件里没有“${a.other}”这份对话脚本。`, '请写原文的文件名，不带后缀；或者把两份放在一起检查。'],
    },
  },
  yaml: {
    summary: '文件是读得懂的 YAML。',
    reason: '读不懂的文件没法检查，更没法拿来用。ccs 宁可停下来，也不去猜您的意思。',
    findings: {},
  },
  'yaml-trap': {
    summary: '写的是什么样，读出来就是什么样。',
    reason: '有些字符人看着没问题，程序读出来却是另一回事：全角冒号、制表符、没加引号的 {{。文件读得进去，却不是您的意思。',
    findings: {},
  },
  template: {
    summary: '每个模板都填得满，每种语言都有。',
    reason: '字段名写错一个字母，文档里就空一块；要是在 {{#if}} 里面，连提示都没有。这种错应该在这里就看到，而不是等客户拿到手里才看到。',
    findings: {},
  },
  'unused-suppression': {
    summary: '每一处“忽略”都还用得着。',
    reason: '没有问题的地方留着“忽略”的注释，哪天真出了问题，就会被它盖住。',
    findings: {
      unused: (a): Said => [`“${a.rule}”在这里没有发现问题。`, '请删掉这条注释。'],
      'unknown-rule': (a): Said => [
        `没有“${a.rule}”这条规则。`,
        a.near === undefined ? '规则列表见：ccs explain' : `您是不是想写“${a.near}”？`,
      ],
      'no-reason': (a): Said => [
        `没有写明这里为什么忽略“${a.rule}”。`,
        `请在两个连字符后面写上理由：# ccs-disable-${a.scope} ${a.rule} -- 理由`,
      ],
      'no-rule': (a): Said => [
        '这条注释没有写明忽略哪条规则，所以不起作用。',
        `请写上规则和理由：# ccs-disable-${a.scope} 规则 -- 理由。规则列表见：ccs explain`,
      ],
      'unknown-comment': (a): Said => [
        `ccs 不认识“ccs-disable${a.scope === '' ? '' : `-${a.scope}`}”这种注释，所以它不起作用。`,
        '请写成 # ccs-disable-line 规则 -- 理由，或者在上一行写 # ccs-disable-next-line 规则 -- 理由',
      ],
    },
  },
};
