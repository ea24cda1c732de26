// 自带的两个流程的名称：每个里程碑叫什么，到了的时候发生了什么。

export const processes: typeof import('../en/processes.ts').processes = {
  default: {
    name: '常用流程',
    milestones: {
      active: ['已接触', '客户方有人愿意和我们谈他们自己的事。'],
      'goal-shared': ['已说出目标', '客户说出了自己的目标：已发信复述，或者已记在拜访记录里。'],
      champion: ['已有推动者', '信已发出，对方认可内容，并且带我们见到了其他关键人。'],
      evaluating: ['正在评估', '决策人认可了评估计划。'],
      verbal: ['口头同意', '能签字的人口头答应了。'],
      signed: ['已签约', '合同已经签字。'],
    },
  },
  signature: {
    name: 'Signature Selling（七步销售法）',
    milestones: {
      engaged: ['已建立关系', '双方都看到合作的价值。'],
      identified: ['已识别商机', '客户承认需要行动；找到了支持者，谈定了行动计划。'],
      validated: ['已验证商机', '方案设想、验收标准和引荐都已谈定，信也得到确认。'],
      qualified: ['已通过甄别', '实权支持者认可初步方案和评估计划；否则我们退出。'],
      proposed: ['已谈定方案', '方案、价格、日期和签约条件都已谈定。'],
      won: ['已赢单', '已经签约，启动日期也定了。'],
      measured: ['已验收成效', '带来的好处已经量出来了。'],
    },
  },
};
