// 答得只有一個詞，按問的事補成一句：問怎麼知道的，答「太晚了」，就是「太晚才知道」。
import { oneLine } from '../one-line.ts';

/** 什麼時候，怎麼個做法。 */
const WHEN = new RegExp(
  oneLine`
    ^(?:往往|[经經]常|通常|基本上?|[总總]是|一般|大多|常常)?(?:(?:太|很|比[较較]|已[经經])?(?:晚|
    [迟遲])[了瞭]?|偶然|碰巧|[临臨][时時]|[随隨][时時]|[当當噹]天|[当當噹][场場]|事[后後]|[过過][后後]|
    [后後][来來]|(?:前一天|[头頭]一天|[头頭]天|第二天)(?:早上|晚上)?|[月年季周週]底|月初|年初|.{1,10}
    (?:的[时時]候|以[后後]|之[后後]|以前|之前|[天周週月年晚]))$`,
  'u',
);
/** 誰，不是什麼事。 */
const WHO = /^(?:老[师師]傅|[老小][\p{Script=Han}]|[\p{Script=Han}]{1,4}(?:[经經]理|主管|主任|[师師]傅|[员員]|[长長]|[总總]|老板))$/u;
/** 靠什麼知道，不是誰在做什麼。 */
const BY = new RegExp(
  oneLine`
    ^(?:客[户戶]|用[户戶]|[门門]店|司[机機]|[员員]工|[顾顧]客)?(?:的)?(?:投[诉訴]|抱怨|[账賬帳][单單]|
    [报報][表錶]|消息|通知|反[馈饋]|抽查|[审審][计計]|[盘盤][点點]|[监監]控|[传傳][闻聞]|
    投[诉訴][电電][话話]|[电電][话話]|[邮郵]件|微信|短信)$`,
  'u',
);
const USUALLY = '(?:[现現]在|目前|一般|通常|您|你[们們]|您[这這][边邊]|平[时時])*(?:都)?是?';
const HOW = '(?:怎[么麼]|怎[样樣]|如何|[从從]哪[儿兒]|[从從]哪[里裡裏]|靠什[么麼])';
const LEARNT = new RegExp(`^(?:(.*)，)?([^，]*?)${USUALLY}${HOW}(?:[才纔])?(知道|[发發髮][现現]|得知|[了瞭]解|察[觉覺])(?:到)?的?$`, 'u');
const DONE = new RegExp(`^(?:(.*)，)?([^，]{1,12}?)${USUALLY}(?:怎[么麼]|怎[样樣]|如何)(\\p{Script=Han}{1,2})的$`, 'u');
const LEADS_TO =
  /^(?:(.*)，)?[^，]*?(?:[带帶][来來]|[导導][致緻]|造成|引起|引[发發髮]|意味[着著])(?:的是)?(?:些|[了瞭]|[过過])?(?:什[么麼]|哪些)(?:[后後]果|影[响響]|[结結]果|[问問][题題]|麻[烦煩])?$/u;
const WHY = /^(?:(.*)，)?([^，]*?)[为為](?:什[么麼]|何)(?:[会會]|[还還][会會])?([^，]+)$/u;

/**
 * 把一個短答案補成一句話。
 * @param asked 問的事，末尾沒有問號
 * @returns 補不成就是 undefined
 */
export function completedAnswer(asked: string, said: string): string | undefined {
  if (/[，。；：“「”」「」]/u.test(said) || said.length > 14) return undefined;
  return reason(asked, said) ?? result(asked, said) ?? learnt(asked, said) ?? doneSo(asked, said);
}

const led = (...clauses: readonly (string | undefined)[]): string => clauses.filter(Boolean).join('，');

/** 為什麼總是不準？資料太舊：總是不準，是因為資料太舊。 */
function reason(asked: string, said: string): string | undefined {
  const found = WHY.exec(asked);
  if (found === null) return undefined;
  const [, lead, subject = '', rest = ''] = found;
  return led(lead, `${subject}${rest}，是因為${said.replace(/^(?:主要)?(?:就?是)?因[为為]/u, '')}`);
}

/** 這會帶來什麼？加班：結果是加班。 */
function result(asked: string, said: string): string | undefined {
  const found = LEADS_TO.exec(asked);
  return found === null ? undefined : led(found[1], `結果是${said.replace(/^(?:就是|是)/u, '')}`);
}

/** 客戶不滿意，你們是怎麼知道的？投訴：客戶不滿意，靠投訴知道。 */
function learnt(asked: string, said: string): string | undefined {
  const found = LEARNT.exec(asked);
  if (found === null) return undefined;
  const [, lead, subject = '', verb = ''] = found;
  const matter = lead ?? subject;
  if (matter === '') return undefined;
  if (said.endsWith(`才${verb}`)) return `${matter}，${said}`;
  if (/^[听聽看猜]\p{Script=Han}的$/u.test(said)) return `${matter}，是${said}`;
  if (/^(?:偶然|碰巧)$/u.test(said)) return `${matter}，${said}${verb}`;
  if (WHEN.test(said)) return `${matter}，${said.replace(/[了瞭]$/u, '')}才${verb}`;
  return BY.test(said) ? `${matter}，靠${said}${verb}` : undefined;
}

/** 路線是怎麼排的？前一天晚上：路線現在前一天晚上排。老師傅：由老師傅排。 */
function doneSo(asked: string, said: string): string | undefined {
  const found = DONE.exec(asked);
  if (found === null) return undefined;
  const [, lead, subject = '', verb = ''] = found;
  const [, main] = /^(\p{Script=Han}{1,6})[为為]主$/u.exec(said) ?? [];
  const so = (text: string): string => led(lead, `${subject}現在${text}`);
  if (main !== undefined) return so(`以${main}為主`);
  if (WHO.test(said)) return so(verb === '來' ? `靠${said}` : `由${said}${verb}`);
  if (/^(?:口[头頭]|手[写寫]|[当當噹][面麵])$/u.test(said)) return so(verb === '來' ? `靠${said}` : `${said}${verb}`);
  return WHEN.test(said) && !/[晚迟遲][了瞭]?$/u.test(said) ? so(`${said}${verb}`) : undefined;
}
