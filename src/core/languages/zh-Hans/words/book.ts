// 方法小书：ccs explain 讲的原则、观念、提问、里程碑、角色和策略，都用我们自己的话。

type English = typeof import('../../en/words/book.ts');

export const book: English['book'] = {
  tenets: {
    title: '八条原则',
    about: '整个程序都立在这上面。',
    pages: [
      ['聊对方的处境，不做宣讲', '宣讲回答的是没人问的问题。聊这个人平常的一天，聊哪里会出岔子。', 'ccs prompter new'],
      ['问到点子上，不发表看法', '您的看法可以不信，他自己的回答不会不信。问得好，比说得好更显内行。', 'ccs playbook show 编号'],
      ['把事情办成，交情自然来', '人喜欢一起办成过事的人。光吃饭，批不下预算。', 'ccs call'],
      ['找能拍板的人', '用的人想要，可他买不了。早点弄清谁能动没列预算的钱。', 'ccs opportunity players 编号'],
      ['说怎么用，不说有什么', '遇到什么事，他们的人怎么做，离目标就近一步。功能留在自己的笔记里。', 'ccs playbook new'],
      ['看做得好不好，不看做得多不多', '跑四十趟，只说明跑了四十趟。该赢的才去争，也要算清输了花多少。', 'ccs team'],
      ['等客户准备好再成交', '算数的是客户的日子，不是您的季末。让给日历的，下回还会来要。', 'ccs opportunity ready 编号'],
      ['让客户自己买', '把做决定、说服别人要用的东西交到他手上。没有人喜欢被人说动。', 'ccs letter champion-kit'],
    ],
  },
  concepts: {
    title: '十四个观念',
    about: '为难的时候，拿出来想一想的短句。',
    pages: [
      ['您说什么话，就会被领去见什么人', '谈设置，领您去见管理员；谈利润，楼上的门才会开。', 'ccs goals'],
      ['先诊断，再开方', '答案再对，来得太早也像瞎猜。先弄清现在怎么做、要花多少。', 'ccs call'],
      [
        '人向真诚、内行、又让自己做主的人买',
        '三样缺一不可，而且开头几分钟就要看得出来。开场白就是为这个准备的。',
        'ccs prompter show 编号',
      ],
      ['有给就要有得', '白给的东西，等于自己说不值钱。要一个下一步、一次引荐、一个日子。', 'ccs opportunity negotiate 编号'],
      ['买不了的人，卖不成', '照样要见，但要先知道谁买得了。', 'ccs opportunity power 编号 关键人'],
      ['坏消息来得早，就是好消息', '第二周听到“不”，赔两周；第十个月听到，赔一年。', 'ccs opportunity rfp 编号'],
      ['没有目标，就没有商机', '说目标容易，认麻烦难。没人说出目标之前，您只是来坐坐。', 'ccs goals --pains'],
      ['自己找到的理由，自己最信', '问出数字，让他自己算。', 'ccs letter value'],
      ['人向帮得上忙的人买，不向什么都懂的人买', '给他的主意留个位置。他添上去的，他会护着。', 'ccs letter plan'],
      ['是不是解决办法，客户说了算', '他没说之前，那只是一件产品。', 'ccs opportunity audit 编号'],
      ['先跟别家打平，再显出不同', '别家做得到的您也做得到，然后拿出只有您做得到的那一样。', 'ccs opportunity assess 编号 --of competitor'],
      [
        '凭感觉决定，用价值和道理说圆',
        '要知道这件事办成了对他本人有什么好处，再给他在财务面前站得住的数字。',
        'ccs opportunity players 编号 关键人',
      ],
      ['客户没准备好，不要催单', '开口要得太早，人家就知道您在为谁着急。', 'ccs opportunity ready 编号'],
      ['见谁不要紧，说什么才要紧', '拿着跟操作工说的话去见老板，一个小时就白费了。', 'ccs playbook list'],
    ],
  },
  questions: {
    title: '提问的种类',
    about: '先问开放的，但要有边；开放的后面别跟着一个封闭的。问不用多想就答得上的，听，再顺着问下去。',
    pages: [
      ['开放式', '问出情况：什么、怎么、哪个。“急单是怎么到司机手里的？”', 'ccs explain frame-open'],
      ['列举式', '摆出几样，让他挑一样，也看看第一样以外的。“最费时间的是找、核对，还是等签字？”', 'ccs playbook show 编号'],
      ['假设式', '松动固定的看法。“要是每晚的数都对，您可以不用再做什么？”', 'ccs playbook show 编号'],
      ['复述式', '说明您听进去了，也核对一下。“所以有两位司机要等到单子找着为止？”', 'ccs call'],
      ['应和式', '让他说下去。“这我倒没想到，您接着说。”', 'ccs call'],
      ['封闭式', '要一个回答，是或不是，也能把跑远的话拉回来。“明年的预算报上去了吗？”', 'ccs explain confirm-closed'],
      [
        '原因、影响、能力',
        '每样先开放地问，再问数字，再确认，一共九格：为什么会这样，还波及谁，要能做到什么才行。',
        'ccs worksheet nine-block --for 编号',
      ],
    ],
  },
  milestones: {
    title: '里程碑',
    about: '客户做到的事，有文件或日期为证。一个也不能跳，由经理评定。',
    pages: [
      ['已接触', '见到了人，对方对自己的一件事有兴趣谈。', 'ccs prompter new'],
      ['已说出目标', '有人说了想达到什么，信里或您的记录里复述了。', 'ccs letter sponsor'],
      ['已有推动者', '信发了，对方认可，还带您去见了别人。“我自己在里面推”是个警讯。', 'ccs letter mark 编号 --access'],
      ['正在评估', '拍板的人接受了评估计划，最好还动手改过。', 'ccs letter plan --for 编号'],
      ['口头同意', '能签字的人答应了。', 'ccs opportunity ready 编号'],
      ['已签约', '签了字，接下来答应过的要兑现。', 'ccs worksheet after-signing --for 编号'],
      ['丢单或搁置', '问客户为什么。去年的回答，会告诉您自己的流程需要哪些里程碑。', 'ccs opportunity review 编号'],
      ['六个问题、五个基础', '流程要回答什么、立在什么上面，定自己的流程时会问到。', 'ccs process new'],
    ],
  },
  roles: {
    title: '七种角色',
    about: '人人都有目标，都要单独见。一个人可以身兼几样。',
    pages: [
      ['教练', '盼您赢，会告诉您里面的动静。', 'ccs opportunity players 编号'],
      ['内部推动者', '带您去见别人，您不在的时候替您说话。', 'ccs letter champion'],
      ['决策人', '由他选，没列预算的钱他也动得了。', 'ccs letter power-sponsor'],
      ['财务审批人', '批钱的人；有时只是盖个章，有时最后一天说不。', 'ccs worksheet roi --for 编号'],
      ['使用者和他们的主管', '天天要用，一句话不说也能让它用不起来。', 'ccs worksheet stakeholders --for 编号'],
      ['实施者', '要把它弄起来的人，最后总会被问到。', 'ccs worksheet blueprint --for 编号'],
      ['反对者', '想维持现状、想用别家，或者想自己做。也要去见：办成了对他有什么好处？', 'ccs opportunity map 编号'],
      ['实权支持者', '不是角色，是一道检验：不论头衔，想要就要得到，谁都找得到，采购的步骤安排得动。', 'ccs opportunity power 编号 关键人'],
    ],
  },
  strategies: {
    title: '六种策略',
    about: '走哪一种，由 22 个问题得出；它需要什么，会问您，也会记下来。',
    pages: [
      [
        '正面进攻',
        '靠方案或口碑，在整个战场上赢。要有对方三倍的实力、规模、速度或出其不意；谁都看得见，也最耗人手。',
        'ccs opportunity strategy 编号',
      ],
      [
        '侧翼',
        '换一套比法，或者添一条。要有对方的弱处、自己的强处、对业务的价值和里面的支持者；看准时机。',
        'ccs opportunity strategy 编号',
      ],
      ['局部突破', '只拿下一个部门、一个地方或一部分，跟别家并存。要先有一只脚在门里，也要处得来。', 'ccs opportunity strategy 编号'],
      ['防守', '已经在里面：扎得更深，一直拿得出成效，往外扩，四面都守。', 'ccs worksheet after-signing --for 编号'],
      ['培育', '不是这一单，是下一单：少花销售成本，攒信任，铺好路。', 'ccs worksheet account-plan --for 编号'],
      ['退出', '客气地离开，说清缺了什么、怎样才会改变。', 'ccs letter decline'],
    ],
  },
};

export const bookWords: English['bookWords'] = {
  used: (a) => `用在：${a.command}`,
  chapters: () => '方法，一章一章看：',
  rules: () => 'ccs lint 的规则：',
  further: (a) => `这方面还可以看：ccs explain ${a.chapter}`,
  more: () => '看一章：ccs explain tenets · 看一条规则和正反例子：ccs explain frame-open',
};
