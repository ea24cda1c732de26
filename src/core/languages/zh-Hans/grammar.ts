// 中文怎么把谈话的各个部分说成句子：前后用的词。
import { grammarInChinese } from '../chinese/grammar.ts';
import type { Grammar } from '../grammar.ts';
import { simplifiedChineseAmounts } from './amounts.ts';

export const simplifiedChinese: Grammar = grammarInChinese({
  scene: { when: '的时候', thereupon: '这时候', can: '能够' },
  sizes: { 億: '亿', 萬: '万' },
  currencies: simplifiedChineseAmounts.names,
  usual: { question: '会不会有帮助', confirm: '那么，如果您能够{{capabilities}}，是不是就可以{{goal}}？' },
  ifYouCould: '如果您能够',
  couldYou: '是不是就可以',
  before: { reason: '因为', deed: '他们' },
  and: '并且',
  let: '让',
  achieve: (goal) => `做到“${goal}”`,
  amount: '元',
  about: '约',
  total: { whole: '合计', known: '已知的合计' },
  month: (month) => `每拖一个月，就是${month}`,
  inOwnWords: (said) => `原话：“${said}”`,
  year: {
    weeks: (weeks) => `一年按${weeks}周计`,
    days: (days) => `一年按${days}个工作日计`,
    hours: (hours) => `一个工作日按${hours}小时计`,
  },
  inYourBooks: '在您自己的账上看得出来',
  notKnown: '还不知道',
  atStake: '目前涉及',
});
