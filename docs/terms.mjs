// The Chinese word for each notion of the method: one word per notion, and the words that have been given up for it.

/** @typedef {{ english: string, chinese: string, means: string, not?: string[] }} Term */

/** @type {readonly Term[]} */
export const TERMS = [
  { english: 'playbook', chinese: '对话脚本', means: '市场部按产品、行业、职位、目标写好的对话' },
  { english: 'prompter', chinese: '拜访提纲', means: '带去见客户的那一份', not: ['谈话提纲', '提词单'] },
  { english: 'call', chinese: '拜访', means: '和客户谈的那一次，当面或者电话', not: ['谈话', '通话'] },
  { english: 'opportunity', chinese: '商机', means: '一笔正在做的生意，有人、有里程碑、有证据' },
  { english: 'pipeline', chinese: '销售漏斗', means: '全部商机，按阶段排开' },
  { english: 'milestone', chinese: '里程碑', means: '客户做了什么，才算往前走了一步' },
  { english: 'evidence of a milestone', chinese: '证据', means: '证明里程碑已经走到：信函、文件、日期' },
  { english: 'what an assessment rests on', chinese: '依据', means: '为什么这么评、这么说', not: ['凭什么这么评', '凭据'] },
  { english: 'player', chinese: '关键人', means: '这件事上说得上话的人', not: ['关键人物'] },
  { english: 'sponsor', chinese: '支持者', means: '愿意带我们见别人的人' },
  { english: 'champion', chinese: '推动者', means: '在内部推动这件事的人' },
  { english: 'power sponsor', chinese: '实权支持者', means: '能拍板、能突破规定、也支持我们的人', not: ['高层支持者'] },
  { english: 'scenario', chinese: '场景', means: '客户一天里的一个瞬间：事件、问题、角色、动作' },
  { english: 'vision', chinese: '对方案的设想', means: '客户想象中办成以后的样子', not: ['购买愿景'] },
  { english: 'capability wanted', chinese: '希望做到的事', means: '对方说“想要”的场景', not: ['想要的能力'] },
  { english: 'pain', chinese: '痛点', means: '他本人感受到的问题；一个接一个，连成痛点链', not: ['痛处', '痛苦链'] },
  { english: 'criteria of satisfaction', chinese: '验收标准', means: '做到什么样才算数，双方写下来的', not: ['满意标准'] },
  { english: 'value', chinese: '收益测算', means: '由客户的数字算出来的收益', not: ['价值主张'] },
  { english: 'who answers for a benefit', chinese: '责任人', means: '哪个职位对这项收益负责', not: ['认领人'] },
  { english: 'declining a tender', chinese: '不参与投标的回函', means: '客气地说明不投', not: ['谢绝投标函'] },
  { english: 'sponsor letter', chinese: '支持者信', means: '拜访当天发出，复述听到的，请对方引荐' },
  { english: 'at risk', chinese: '有风险', means: '出现了危险信号的商机', not: ['有危险'] },
  { english: 'danger sign', chinese: '危险信号', means: '看得见的征兆：一再推迟、见不到人、需求突变', not: ['警讯'] },
  { english: 'personal win', chinese: '个人好处', means: '事情办成以后，对他本人工作上的好处', not: ['个人收益', '个人利益'] },
  { english: 'money that no budget holds', chinese: '预算外的钱', means: '能拍板的人动得了的钱', not: ['没有预算的钱', '没列预算的钱'] },
  { english: 'question for a figure', chinese: '量化', means: '提问三步的第二步：开放、量化、确认', not: ['·控制', '控制提问'] },
  { english: 'pragmatist', chinese: '务实者', means: '看到同行先例才买的人；成熟市场里最多', not: ['实用派'] },
  { english: 'currency', chinese: '币种', means: '三个字母：CNY、TWD、EUR', not: ['货币'] },
  { english: 'Enter key', chinese: '回车', means: '键盘上的确定键', not: ['按 Enter'] },
  { english: 'fragment (strategy)', chinese: '局部突破', means: '只争一部分，先拿下领先的那块', not: ['切下一块'] },
];
