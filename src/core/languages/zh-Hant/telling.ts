// 中文案例：誰跟誰是同業，哪些是技術名詞，六個部分怎麼講。
import { oneLine } from '../one-line.ts';
import { bare } from '../grammar.ts';
import type { Telling } from '../telling.ts';

const LEVEL =
  /(?:副|[总總]|首[席蓆]|高[级級]|[资資]深|[执執]行|代理|常[务務]|助理)|(?:[总總][监監]|[经經]理|主管|主任|部[长長]|[处處][长長]|科[长長]|[组組][长長]|班[长長]|[负負][责責]人|官|[长長])$/gu;
const TECHNOLOGY = new RegExp(
  oneLine`
    ERP|CRM|MES|WMS|SQL|API|SDK|SaaS|OCR|RPA|IoT|(?<![A-Za-z])AI(?![A-Za-z])|EDI|Oracle|SAP|用友|金蝶|[数數][据據][库庫]|
    服[务務]器|[云雲]平[台臺檯]|[云雲]端|[云雲]原生|[软軟]件|模[块塊]|插件|[仪儀][表錶][盘盤]|接口|
    中[台臺檯]|大[数數][据據]|算法|[区區][块塊][链鏈]|物[联聯][网網]|人工智能|[单單][点點]登[录錄]|
    [数數]字[孪孿]生|小程序|APP`,
  'giu',
);
const ENDS_WITH_TIME = /(?:[时時]候|期[间間]|(?<![准準及按临臨小限])[时時]|之?[前后後])$/u;
const QUOTED = /([“「][^”」]*[”」]|「[^」]*」|"[^"]*")/u;

export const traditionalChineseTelling: Telling = {
  sameWork(one, other) {
    const [a, b] = [workOf(one), workOf(other)];
    if (a.work === '' || b.work === '') return a.whole !== '' && a.whole === b.whole;
    return a.work.includes(b.work) || b.work.includes(a.work);
  },

  technologyIn: (text) => [...new Map([...text.matchAll(TECHNOLOGY)].map(([word]) => [word.toUpperCase(), word])).values()],

  did: plain,
  helped: plain,
  result: (result) => `他們${plain(result)}。`,

  issue: (goal) => `想${goal}，一直沒做到`,
  between: '',

  told({ title, industry, company, issue, event, player, action, result }) {
    const when = ENDS_WITH_TIME.test(bare(event)) ? bare(event) : `${bare(event)}的時候`;
    return [
      `${company === undefined ? `有一家${business(industry)}，他們的` : `${company}的`}${title}跟我們說過：${bare(issue)}。`,
      `他們想做到的是，${when.replace(/^[当當噹]/u, '')}，${bare(player)}能${bare(action).replace(/^(?:能[够夠]|可以|能(?!耗|源|效|量))/u, '')}。`,
      `我們幫他們做到了，他們${plain(result)}。`,
    ].join('');
  },

  toColleagues: (text) =>
    turned(text, [
      [/[贵貴](?=公司|[厂廠]|店|院|所|校|行|司|酒店|[医醫]院|[药藥]房|超市)/gu, '我們'],
      [/您[说說]的是/gu, '我們說的是'],
      [/您[这這][边邊]/gu, '我們'],
      [/您的/gu, '我們的'],
      [/您/gu, '我們'],
    ]),
  toOthers: (text) =>
    turned(text, [
      [/[贵貴](?=公司|[厂廠]|店|院|所|校|行|司|酒店|[医醫]院|[药藥]房|超市)/gu, '他們'],
      [/您[这這][边邊]/gu, '他們'],
      [/您/gu, '他們'],
    ]),

  colleaguesAsk: ({ worth, story, plan }) => [
    ...(worth === undefined ? [] : [{ question: '不做這件事，我們要付多大代價？', answer: `${bare(worth)}。` }]),
    ...(story ? [{ question: '以前有誰做成過？', answer: '有，是同樣職位的一位，經過寫在上面。' }] : []),
    ...(plan ? [{ question: '一旦開始，會不會停不下來？', answer: '每一步都寫在上面，走到哪一步，都由雙方商量要不要繼續。' }] : []),
  ],
};

/** 引號裡的話不動。 */
function turned(text: string, pairs: readonly (readonly [RegExp, string])[]): string {
  return text
    .split(QUOTED)
    .map((part, index) => (index % 2 === 1 ? part : pairs.reduce((said, [pattern, instead]) => said.replace(pattern, instead), part)))
    .join('');
}

function plain(result: string): string {
  return bare(result)
    .replace(/^(?:他[们們]|我[们們]|咱[们們]|客[户戶]|[对對]方)(?=.)/u, '')
    .replace(/^(?:[结結]果|[后後][来來])(?:是|就)?[，：:]?/u, '');
}

/** 食品批發：食品批發企業；律師事務所本身就是一家。 */
function business(industry: string): string {
  return /(?:公司|企[业業]|[厂廠店院所校行司馆館]|酒店|[医醫]院|超市|集[团團糰]|[机機][构構])$/u.test(industry)
    ? industry
    : `${industry}企業`;
}

function workOf(text: string): { whole: string; work: string } {
  const whole = text
    .normalize('NFKC')
    .replace(/[（(][^（）()]*[）)]/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
  return { whole, work: whole.replace(LEVEL, '').replace(/(?<=.{2})[部处處科]$/u, '') };
}
