// 中文怎麼把談話的各個部分說成句子：前後用的詞。
import { grammarInChinese } from '../chinese/grammar.ts';
import type { Grammar } from '../grammar.ts';
import { traditionalChineseAmounts } from './amounts.ts';

export const traditionalChinese: Grammar = grammarInChinese({
  scene: { when: '的時候', thereupon: '這時候', can: '能夠' },
  sizes: { 億: '億', 萬: '萬' },
  currencies: traditionalChineseAmounts.names,
  usual: { question: '會不會有幫助', confirm: '那麼，如果您能夠{{capabilities}}，是不是就可以{{goal}}？' },
  ifYouCould: '如果您能夠',
  couldYou: '是不是就可以',
  before: { reason: '因為', deed: '他們' },
  and: '並且',
  let: '讓',
  achieve: (goal) => `做到「${goal}」`,
  amount: '元',
  about: '約',
  total: { whole: '合計', known: '已知的合計' },
  month: (month) => `每拖一個月，就是${month}`,
  inOwnWords: (said) => `原話：「${said}」`,
  year: {
    weeks: (weeks) => `一年以${weeks}週計`,
    days: (days) => `一年以${days}個工作日計`,
    hours: (hours) => `一個工作日以${hours}小時計`,
  },
  inYourBooks: '在您自己的帳上看得出來',
  notKnown: '還不知道',
  atStake: '目前涉及',
});
