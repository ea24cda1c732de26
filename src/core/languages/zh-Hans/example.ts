// 规则的例子所用的剧本。

export const simplifiedChineseExample = `ccs: 1
language: zh-Hans
product: 销售预测软件
industry: 装备制造
title: 销售总监
goal: 给董事会报一个站得住的收入数
frame: 报给董事会的收入数，您现在是怎么定下来的？
scenarios:
  - id: quarter-end
    capability: 看清哪些单子一个月没有动静
    diagnose: 答应了当季签、结果又推后的单子，一个季度有多少张？
    event: 季度只剩最后一个星期
    question: 会不会主动得多
    player: 每位大区经理
    action: 打开一张单子，看到哪些客户一个月没人联系过
  - id: new-hire
    capability: 分清新人报的数和老销售报的数
    diagnose: 报得最准的销售和最不准的，大概差多少？
    event: 入职不到一年的销售，报了一张十拿九稳的大单
    question: 会不会踏实一些
    player: 带他的经理
    action: 先看一眼新人报的这类单子，以往有几成签了下来
  - id: board-question
    capability: 说清每个数背后的依据
    diagnose:
      - 数报得不准，还有哪些部门跟着受影响？
      - 为了回答董事们的追问，一个季度要花多少时间？
    event: 有董事不相信南区报上来的数
    question: 会不会更有底气
    player: 您
    action: 用一页纸摆出每家客户书面确认过的内容
  - id: late-surprise
    capability: 丢单的当周就知道
    diagnose: 单子丢了以后，一般要多久才会从预测里拿掉？
    event: 客户跟别家签了约
    question: 会不会省心很多
    player: 跟单的销售
    action: 走到停车场就把这张单子从预测里拿掉
confirm: 那么，如果您能够{{capabilities}}，是不是就可以{{goal}}？
`;
