// A customer’s story in either Chinese script: who is of the same trade, what is a name of technology, how it is told (docs/method.md §4).
import { oneLine } from '../one-line.ts';
import { bare } from '../grammar.ts';
import type { Telling } from '../telling.ts';

const LEVEL = new RegExp(
  oneLine`
    (?:副|[总總]|首[席蓆]|高[级級]|[资資]深|[执執]行|代理|常[务務]|助理)|(?:[总總][监監]|[经經]理|主管|
    主任|[部处處科组組班]?[长長]|[负負][责責]人|官)$`,
  'gu',
);
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

/** 贵公司: the buyer's. */
const HONOURED = /[贵貴](?=公司|[厂廠]|店|院|所|校|行|司|酒店|[医醫]院|[药藥]房|超市)/gu;

/** What one script says around a story. */
export type TellingWords = {
  /** 的时候 */ readonly when: string;
  /** 企业 */ readonly business: string;
  /** 我们 */ readonly we: string;
  /** 他们 */ readonly they: string;
  /** A goal as what could not be reached. */ readonly issue: (goal: string) => string;
  /** 有一家食品批发企业，他们的总经理跟我们说过……: each part as it fits behind the one before. */
  readonly told: (story: Readonly<Record<'who' | 'issue' | 'event' | 'player' | 'action' | 'result', string>>) => string;
  /** 您说的是, as colleagues say it: 我们说的是. */ readonly weSaid: string;
  /** What colleagues ask: what it costs to leave it, who did it before, whether it can be stopped. */
  readonly asked: Readonly<Record<'worth' | 'story' | 'plan', string>>;
  readonly answers: Readonly<Record<'story' | 'plan', string>>;
};

/**
 * How stories are told in Chinese.
 * @param words those of one script
 */
export function tellingInChinese(words: TellingWords): Telling {
  const { we, they } = words;
  return {
    sameWork(one, other) {
      const [a, b] = [workOf(one), workOf(other)];
      if (a.work === '' || b.work === '') return a.whole !== '' && a.whole === b.whole;
      return a.work.includes(b.work) || b.work.includes(a.work);
    },

    technologyIn: (text) => [...new Map([...text.matchAll(TECHNOLOGY)].map(([word]) => [word.toUpperCase(), word])).values()],

    did: plain,
    helped: plain,
    result: (result) => `${they}${plain(result)}。`,

    issue: words.issue,
    between: '',

    told({ title, industry, company, issue, event, player, action, result }) {
      const when = ENDS_WITH_TIME.test(bare(event)) ? bare(event) : `${bare(event)}${words.when}`;
      return words.told({
        who: `${company === undefined ? `有一家${business(industry, words)}，${they}的` : `${company}的`}${title}`,
        issue: bare(issue),
        event: when.replace(/^[当當噹]/u, ''),
        player: bare(player),
        action: bare(action).replace(/^(?:能[够夠]|可以|能(?!耗|源|效|量))/u, ''),
        result: plain(result),
      });
    },

    toColleagues: (text) =>
      turned(text, [
        [HONOURED, we],
        [/您[说說]的是/gu, words.weSaid],
        [/您[这這][边邊]/gu, we],
        [/您的/gu, `${we}的`],
        [/您/gu, we],
      ]),
    toOthers: (text) =>
      turned(text, [
        [HONOURED, they],
        [/您[这這][边邊]/gu, they],
        [/您/gu, they],
      ]),

    colleaguesAsk: ({ worth, story, plan }) => [
      ...(worth === undefined ? [] : [{ question: words.asked.worth, answer: `${bare(worth)}。` }]),
      ...(story ? [{ question: words.asked.story, answer: words.answers.story }] : []),
      ...(plan ? [{ question: words.asked.plan, answer: words.answers.plan }] : []),
    ],
  };
}

/** 引号里的话不动。 */
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

/** 食品批发：食品批发企业；律师事务所本身就是一家。 */
function business(industry: string, words: TellingWords): string {
  return /(?:公司|企[业業]|[厂廠店院所校行司馆館]|酒店|[医醫]院|超市|集[团團糰]|[机機][构構])$/u.test(industry)
    ? industry
    : `${industry}${words.business}`;
}

function workOf(text: string): { whole: string; work: string } {
  const whole = text
    .normalize('NFKC')
    .replace(/[（(][^（）()]*[）)]/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
  return { whole, work: whole.replace(LEVEL, '').replace(/(?<=.{2})[部处處科]$/u, '') };
}
