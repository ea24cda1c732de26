// 答得只有一个词，按问的事补成一句：问怎么知道的，答“太晚了”，就是“太晚才知道”。
import { oneLine } from '../one-line.ts';

/** 什么时候，怎么个做法。 */
const WHEN = new RegExp(
  oneLine`
    ^(?:往往|经常|通常|基本上?|总是|一般|大多|常常)?(?:(?:太|很|比较|已经)?(?:晚|迟)了?|偶然|碰巧|临时|
    随时|当天|当场|事后|过后|后来|(?:前一天|头一天|头天|第二天)(?:早上|晚上)?|[月年季周]底|月初|年初|
    .{1,10}(?:的时候|以后|之后|以前|之前|[天周月年晚]))$`,
  'u',
);
/** 谁，不是什么事。 */
const WHO = /^(?:老师傅|[老小][\p{Script=Han}]|[\p{Script=Han}]{1,4}(?:经理|主管|主任|师傅|员|长|总|老板))$/u;
/** 靠什么知道，不是谁在做什么。 */
const BY = new RegExp(
  oneLine`
    ^(?:客户|用户|门店|司机|员工|顾客)?(?:的)?(?:投诉|抱怨|账单|报表|消息|通知|反馈|抽查|审计|盘点|监控|
    传闻|投诉电话|电话|邮件|微信|短信)$`,
  'u',
);
const USUALLY = '(?:现在|目前|一般|通常|您|你们|您这边|平时)*(?:都)?是?';
const HOW = '(?:怎么|怎样|如何|从哪儿|从哪里|靠什么)';
const LEARNT = new RegExp(`^(?:(.*)，)?([^，]*?)${USUALLY}${HOW}(?:才)?(知道|发现|得知|了解|察觉)(?:到)?的?$`, 'u');
const DONE = new RegExp(`^(?:(.*)，)?([^，]{1,12}?)${USUALLY}(?:怎么|怎样|如何)(\\p{Script=Han}{1,2})的$`, 'u');
const LEADS_TO = /^(?:(.*)，)?[^，]*?(?:带来|导致|造成|引起|引发|意味着)(?:的是)?(?:些|了|过)?(?:什么|哪些)(?:后果|影响|结果|问题|麻烦)?$/u;
const WHY = /^(?:(.*)，)?([^，]*?)为(?:什么|何)(?:会|还会)?([^，]+)$/u;

/**
 * 把一个短答案补成一句话。
 * @param asked 问的事，末尾没有问号
 * @returns 补不成就是 undefined
 */
export function completedAnswer(asked: string, said: string): string | undefined {
  if (/[，。；：“”「」]/u.test(said) || said.length > 14) return undefined;
  return reason(asked, said) ?? result(asked, said) ?? learnt(asked, said) ?? doneSo(asked, said);
}

const led = (...clauses: readonly (string | undefined)[]): string => clauses.filter(Boolean).join('，');

/** 为什么总是不准？数据太旧：总是不准，是因为数据太旧。 */
function reason(asked: string, said: string): string | undefined {
  const found = WHY.exec(asked);
  if (found === null) return undefined;
  const [, lead, subject = '', rest = ''] = found;
  return led(lead, `${subject}${rest}，是因为${said.replace(/^(?:主要)?(?:就?是)?因为/u, '')}`);
}

/** 这会带来什么？加班：结果是加班。 */
function result(asked: string, said: string): string | undefined {
  const found = LEADS_TO.exec(asked);
  return found === null ? undefined : led(found[1], `结果是${said.replace(/^(?:就是|是)/u, '')}`);
}

/** 客户不满意，你们是怎么知道的？投诉：客户不满意，靠投诉知道。 */
function learnt(asked: string, said: string): string | undefined {
  const found = LEARNT.exec(asked);
  if (found === null) return undefined;
  const [, lead, subject = '', verb = ''] = found;
  const matter = lead ?? subject;
  if (matter === '') return undefined;
  if (said.endsWith(`才${verb}`)) return `${matter}，${said}`;
  if (/^[听看猜]\p{Script=Han}的$/u.test(said)) return `${matter}，是${said}`;
  if (/^(?:偶然|碰巧)$/u.test(said)) return `${matter}，${said}${verb}`;
  if (WHEN.test(said)) return `${matter}，${said.replace(/了$/u, '')}才${verb}`;
  return BY.test(said) ? `${matter}，靠${said}${verb}` : undefined;
}

/** 路线是怎么排的？前一天晚上：路线现在前一天晚上排。老师傅：由老师傅排。 */
function doneSo(asked: string, said: string): string | undefined {
  const found = DONE.exec(asked);
  if (found === null) return undefined;
  const [, lead, subject = '', verb = ''] = found;
  const [, main] = /^(\p{Script=Han}{1,6})为主$/u.exec(said) ?? [];
  const so = (text: string): string => led(lead, `${subject}现在${text}`);
  if (main !== undefined) return so(`以${main}为主`);
  if (WHO.test(said)) return so(verb === '来' ? `靠${said}` : `由${said}${verb}`);
  if (/^(?:口头|手写|当面)$/u.test(said)) return so(verb === '来' ? `靠${said}` : `${said}${verb}`);
  return WHEN.test(said) && !/[晚迟]了?$/u.test(said) ? so(`${said}${verb}`) : undefined;
}
