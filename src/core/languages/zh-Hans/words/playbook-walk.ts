// 一问一答写对话脚本：问什么，以及方法对此怎么说。

export const playbookWalk: typeof import('../../en/words/playbook-walk.ts').playbookWalk = {
  playbookLanguage: () => '这次拜访用什么语言？',
  playbookLanguageHelp: () => '问句会按这种语言的习惯来组织。',
  playbookProduct: () => '卖的是什么？',
  playbookProductHelp: () =>
    '产品或服务，用你们自己的叫法。只用来查找对话脚本，不会说给客户听。',
  playbookIndustry: () => '客户在哪个行业？',
  playbookIndustryHelp: () => '一个脚本只针对一个行业：行业不同，一天里碰到的事情就不同。',
  playbookTitle: () => '写给哪个职位？',
  playbookTitleHelp: () => '一个脚本只针对一个职位。职位越高，目标越少；先写给能拍板的人。',
  authority: () => '这个职位能做什么？',
  authorityHelp: () =>
    '跟买不了的人是做不成生意的。请说明这个职位是拍板、出钱、实施还是使用。',
  authorities: {
    decides: '拍板',
    funds: '出钱',
    implements: '实施',
    uses: '使用',
    unknown: '还不清楚',
  },
  playbookGoal: () => '这个人想达到什么目标？',
  playbookGoalHelp: () =>
    '直接用动词开头，要能接在“是不是就可以……”后面，用客户自己的话：是业务上的变化，' +
    '值得他去申请预算，而不是要装一套系统。',
  goalKind: () => '他会怎么说？',
  goalKindHelp: () =>
    '说目标容易，承认问题难；只有这个职位的人都这么说的时候，才选问题或需求。',
  goalKinds: { goal: '当作目标说', problem: '当作问题说', need: '当作需求说' },
  otherGoals: () => '这个职位还有哪些目标？',
  otherGoalsHelp: () => '每行一个，没有就留空。它们会出现在目标菜单里，等着有人来写。',
  opening: () => '头三分钟说什么？',
  openingHelp: () =>
    '一行一句，也可以不写：我们是谁，同样职位的人常跟我们说什么，其中一位的故事。' +
    '对方要先觉得您诚恳、懂行，才会说出自己的目标。',
  impact: () => '还影响到谁？一行一个问题',
  impactHelp: () =>
    '问还有谁在等、接下来会怎样。竖线后面可以写受影响的职位：出了这种事，还有谁在等？' +
    '| 物流经理。没有就不写。',
  playbookDiagnose: () => '场景前面的问题',
  playbookDiagnoseHelp: () =>
    '一行一个问题：现在怎么做、有多少、代价多大。竖线后面写单位：一周有多少单？' +
    '| 订单/周；一单要花多少钱？| 钱/订单。这样的数可以相乘。',
  worth: () => '要不要把这些数乘起来，算出一年值多少？',
  worthHelp: () =>
    '两边的名词一样就能消掉：每周多少订单，乘以每个订单多少钱，就是一年多少钱。' +
    '拜访中客户一给出数字，这笔账马上就出来。',
  worthChoices: { yes: '要', no: '不要' },
  playbookScenarios: () => '客户一天里的哪些瞬间？每行给一个瞬间起个短名',
  playbookScenariosHelp: () =>
    '至少三个，四个更稳妥，按客户遇到的先后排列。' +
    '短名只给自己看，不会印出来：小写字母、数字和连字符，例如 after-hours。',
  feature: () => '背后是哪项功能？',
  featureHelp: () => '给自己人看的备注，不会说出来，也不会印给客户。可以不填。',
  playbookConfirm: () => '怎么确认？',
  playbookConfirmHelp: () =>
    '一个能用“是”回答的问题。{{capabilities}} 和 {{goal}} 到时候会换成客户希望做到的事和他的目标。',
  playbookId: () => '存成什么名字？',
  playbookIdHelp: () => '文件名，以后就用它来调用：ccs prompter new --playbook 名字',
};
