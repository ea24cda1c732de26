// 中文案例：谁跟谁是同行，哪些是技术名词，六个部分怎么讲。
import { oneLine } from '../one-line.ts';
import { bare } from '../grammar.ts';
import type { Telling } from '../telling.ts';

const LEVEL = /(?:副|总|首席|高级|资深|执行|代理|常务|助理)|(?:总监|经理|主管|主任|部长|处长|科长|组长|班长|负责人|官|长)$/gu;
const TECHNOLOGY = new RegExp(
  oneLine`
    ERP|CRM|MES|WMS|SQL|API|SDK|SaaS|OCR|RPA|IoT|(?<![A-Za-z])AI(?![A-Za-z])|EDI|Oracle|SAP|用友|金蝶|数据库|服务器|云平台|
    云端|云原生|软件|模块|插件|仪表盘|接口|中台|大数据|算法|区块链|物联网|人工智能|单点登录|
    数字孪生|小程序|APP`,
  'giu',
);
const ENDS_WITH_TIME = /(?:时候|期间|(?<![准及按临小限])时|之?[前后])$/u;
const QUOTED = /(“[^”]*”|「[^」]*」|"[^"]*")/u;

export const simplifiedChineseTelling: Telling = {
  sameWork(one, other) {
    const [a, b] = [workOf(one), workOf(other)];
    if (a.work === '' || b.work === '') return a.whole !== '' && a.whole === b.whole;
    return a.work.includes(b.work) || b.work.includes(a.work);
  },

  technologyIn: (text) => [...new Map([...text.matchAll(TECHNOLOGY)].map(([word]) => [word.toUpperCase(), word])).values()],

  did: plain,
  helped: plain,
  result: (result) => `他们${plain(result)}。`,

  issue: (goal) => `想${goal}，一直没做到`,
  between: '',

  told({ title, industry, company, issue, event, player, action, result }) {
    const when = ENDS_WITH_TIME.test(bare(event)) ? bare(event) : `${bare(event)}的时候`;
    return [
      `${company === undefined ? `有一家${business(industry)}，他们的` : `${company}的`}${title}跟我们说过：${bare(issue)}。`,
      `他们想做到的是，${when.replace(/^当/u, '')}，${bare(player)}能${bare(action).replace(/^(?:能够|可以|能(?!耗|源|效|量))/u, '')}。`,
      `我们帮他们做到了，他们${plain(result)}。`,
    ].join('');
  },

  toColleagues: (text) =>
    turned(text, [
      [/贵(?=公司|厂|店|院|所|校|行|司|酒店|医院|药房|超市)/gu, '我们'],
      [/您说的是/gu, '我们说的是'],
      [/您这边/gu, '我们'],
      [/您的/gu, '我们的'],
      [/您/gu, '我们'],
    ]),
  toOthers: (text) =>
    turned(text, [
      [/贵(?=公司|厂|店|院|所|校|行|司|酒店|医院|药房|超市)/gu, '他们'],
      [/您这边/gu, '他们'],
      [/您/gu, '他们'],
    ]),

  colleaguesAsk: ({ worth, story, plan }) => [
    ...(worth === undefined ? [] : [{ question: '不做这件事，我们要付多大代价？', answer: `${bare(worth)}。` }]),
    ...(story ? [{ question: '以前有谁做成过？', answer: '有，是同样职位的一位，经过写在上面。' }] : []),
    ...(plan ? [{ question: '一旦开始，会不会停不下来？', answer: '每一步都写在上面，走到哪一步，都由双方商量要不要继续。' }] : []),
  ],
};

/** 引号里的话不动。 */
function turned(text: string, pairs: readonly (readonly [RegExp, string])[]): string {
  return text
    .split(QUOTED)
    .map((part, index) => (index % 2 === 1 ? part : pairs.reduce((said, [pattern, instead]) => said.replace(pattern, instead), part)))
    .join('');
}

function plain(result: string): string {
  return bare(result)
    .replace(/^(?:他们|我们|咱们|客户|对方)(?=.)/u, '')
    .replace(/^(?:结果|后来)(?:是|就)?[，：:]?/u, '');
}

/** 食品批发：食品批发企业；律师事务所本身就是一家。 */
function business(industry: string): string {
  return /(?:公司|企业|[厂店院所校行司馆]|酒店|医院|超市|集团|机构)$/u.test(industry) ? industry : `${industry}企业`;
}

function workOf(text: string): { whole: string; work: string } {
  const whole = text
    .normalize('NFKC')
    .replace(/[（(][^（）()]*[）)]/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
  return { whole, work: whole.replace(LEVEL, '').replace(/(?<=.{2})[部处科]$/u, '') };
}
