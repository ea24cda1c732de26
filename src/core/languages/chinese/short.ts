// An answer of one word, completed by what was asked, in either Chinese script: 怎么知道的？太晚了：太晚才知道 (docs/method.md §4).
import { oneLine } from '../one-line.ts';
import type { LetterWords } from './letter-words.ts';

/** 什么时候，怎么个做法。 */
const WHEN = new RegExp(
  oneLine`
    ^(?:往往|[经經]常|通常|基本上?|[总總]是|一般|大多|常常)?(?:(?:太|很|比[较較]|已[经經])?(?:晚|
    [迟遲])了?|偶然|碰巧|[临臨][时時]|[随隨][时時]|[当當噹]天|[当當噹][场場]|事[后後]|[过過][后後]|
    [后後][来來]|(?:前一天|[头頭]一天|[头頭]天|第二天)(?:早上|晚上)?|[月年季周週]底|月初|年初|.{1,10}
    (?:的[时時]候|以[后後]|之[后後]|以前|之前|[天周週月年晚]))$`,
  'u',
);
/** 谁，不是什么事。 */
const WHO = new RegExp(
  oneLine`
    ^(?:老[师師]傅|[老小][\p{Script=Han}]|[\p{Script=Han}]{1,4}(?:[经經]理|主管|主任|[师師]傅|[员員]|[长長]|[总總]|
    老板))$`,
  'u',
);
/** 靠什么知道，不是谁在做什么。 */
const BY = new RegExp(
  oneLine`
    ^(?:客[户戶]|用[户戶]|[门門]店|司[机機]|[员員]工|[顾顧]客)?(?:的)?(?:投[诉訴]|抱怨|[账賬帳][单單]|
    [报報][表錶]|消息|通知|反[馈饋]|抽查|[审審][计計]|[盘盤][点點]|[监監]控|[传傳][闻聞]|
    投[诉訴][电電][话話]|[电電][话話]|[邮郵]件|微信|LINE|短信|[简簡][讯訊]|客[诉訴])$`,
  'u',
);
const USUALLY = '(?:[现現]在|目前|一般|通常|您|你[们們]|您[这這][边邊]|平[时時]){0,4}(?:都)?是?';
const HOW = '(?:怎[么麼]|怎[样樣]|如何|[从從]哪[儿兒]|[从從]哪[里裡裏]|靠什[么麼])';
const KNOWN = '知道|[发發][现現]|得知|了解|察[觉覺]';
const LEARNT = new RegExp(`^(?:(.*)，)?(?=[^，]*$)([^，]*?)${USUALLY}${HOW}(?:才)?(${KNOWN})(?:到)?的?$`, 'u');
const KNOWN_WHEN = new RegExp(
  `^(?:(.*)，)?(?=[^，]*$)([^，]*?)${USUALLY}(?:提前)?(?:多久|多[长長][时時][间間])(?:以前|之前)?才?能?(${KNOWN})到?的?$`,
  'u',
);
const DONE = new RegExp(`^(?:(.*)，)?(?=[^，]*$)([^，]{1,12}?)${USUALLY}(?:怎[么麼]|怎[样樣]|如何)(\\p{Script=Han}{1,2})的$`, 'u');
const LEADS_TO = new RegExp(
  oneLine`
    ^(?:(.*)，)?(?=[^，]*$)[^，]*?(?:[带帶][来來]|[导導]致|造成|引起|引[发發]|意味[着著])(?:的是)?(?:些|了|
    [过過])?(?:什[么麼]|哪些)(?:[后後]果|影[响響]|[结結]果|[问問][题題]|麻[烦煩])?$`,
  'u',
);
const WHY = /^(?:(.*)，)?(?=[^，]*$)([^，]*?)[为為](?:什[么麼]|何)(?:[会會]|[还還][会會])?([^，]+)$/u;

/**
 * 把一个短答案补成一句话。
 * @param asked 问的事，末尾没有问号
 * @param words 用哪种字说
 * @returns 补不成就是 undefined
 */
export function completedAnswer(asked: string, said: string, words: LetterWords): string | undefined {
  if (/[，。；：“「”」「」]/u.test(said) || said.length > 14) return undefined;
  return reason(asked, said, words) ?? result(asked, said, words) ?? learnt(asked, said) ?? doneSo(asked, said, words);
}

/** 改课，教练提前多久知道？当天早上才知道：改课，教练当天早上才知道。 */
export function onlyThenKnown(asked: string, said: string): string | undefined {
  const [, lead, subject = '', verb] = KNOWN_WHEN.exec(asked) ?? [];
  return verb !== undefined && /^[^，。；：]+$/u.test(said) && said.endsWith(`才${verb}`) ? led(lead, `${subject}${said}`) : undefined;
}

const led = (...clauses: readonly (string | undefined)[]): string => clauses.filter(Boolean).join('，');

/** 为什么总是不准？数据太旧：总是不准，是因为数据太旧。 */
function reason(asked: string, said: string, { because }: LetterWords): string | undefined {
  const found = WHY.exec(asked);
  if (found === null) return undefined;
  const [, lead, subject = '', rest = ''] = found;
  return led(lead, `${subject}${rest}，${because}${said.replace(/^(?:主要)?(?:就?是)?因[为為]/u, '')}`);
}

/** 这会带来什么？加班：结果是加班。 */
function result(asked: string, said: string, words: LetterWords): string | undefined {
  const found = LEADS_TO.exec(asked);
  return found === null ? undefined : led(found[1], `${words.result}${said.replace(/^(?:就是|是)/u, '')}`);
}

/** 客户不满意，你们是怎么知道的？投诉：客户不满意，靠投诉知道。 */
function learnt(asked: string, said: string): string | undefined {
  const found = LEARNT.exec(asked);
  if (found === null) return undefined;
  const [, lead, subject = '', verb = ''] = found;
  const matter = lead ?? subject;
  if (matter === '') return undefined;
  if (said.endsWith(`才${verb}`)) return `${matter}，${said}`;
  if (/^[听聽看猜]\p{Script=Han}的$/u.test(said)) return `${matter}，是${said}`;
  if (/^(?:偶然|碰巧)$/u.test(said)) return `${matter}，${said}${verb}`;
  if (WHEN.test(said)) return `${matter}，${said.replace(/了$/u, '')}才${verb}`;
  return BY.test(said) ? `${matter}，靠${said}${verb}` : undefined;
}

/** 路线是怎么排的？前一天晚上：路线现在前一天晚上排。老师傅：由老师傅排。 */
function doneSo(asked: string, said: string, { now, mainly }: LetterWords): string | undefined {
  const found = DONE.exec(asked);
  if (found === null) return undefined;
  const [, lead, subject = '', verb = ''] = found;
  const [, main] = /^(\p{Script=Han}{1,6})[为為]主$/u.exec(said) ?? [];
  const so = (text: string): string => led(lead, `${subject}${now}${text}`);
  if (main !== undefined) return so(`以${main}${mainly}`);
  if (WHO.test(said)) return so(/^[来來]$/u.test(verb) ? `靠${said}` : `由${said}${verb}`);
  if (/^(?:口[头頭]|手[写寫]|[当當噹]面)$/u.test(said)) return so(/^[来來]$/u.test(verb) ? `靠${said}` : `${said}${verb}`);
  return WHEN.test(said) && !/[晚迟遲]了?$/u.test(said) ? so(`${said}${verb}`) : undefined;
}
