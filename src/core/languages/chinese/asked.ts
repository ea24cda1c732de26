// What a question of the conversation asks about, in either Chinese script, and the question bent round a short answer.
import { oneLine } from '../one-line.ts';
import type { LetterWords } from './letter-words.ts';
import { TIME_WORD } from './scene.ts';

/** 出现过什么、经过谁：问的就是这一样，前面没有话题。 */
const ASKS_WHAT = new RegExp(
  oneLine`
    (?:有|要|做|[经經][过過]|[听聽]到[过過]?|改|出[现現]|遇到|碰到)(?:些|[过過])?(?:什[么麼]|哪|[谁誰])`,
  'u',
);
/** 客户那边还有谁受影响。 */
const ASKS_WHO = /^(.{0,16}?)是?([还還]有)?[谁誰](?:[会會]|在|[来來])?([^，]{1,8})$/u;
/** 没别人。 */
const NOBODY = /^[没沒](?:有)?(?:[别別]人|人|[谁誰])?$/u;

/** 问的是哪件事：“单据卡在半路上，现在一般是怎么发现的？”问的是单据卡在半路上。 */
export function topicOf(ask: string): string {
  const asked = whatIsAsked(ask);
  const clauses = asked.split('，');
  const at = clauses.findLastIndex((clause) => /怎[么麼]|怎[样樣]|如何|什[么麼]|[谁誰]|哪|咋|多/u.test(clause));
  const before = clauses.slice(0, Math.max(at, 0)).join('，');
  const own = (clauses[at] ?? '').replace(
    new RegExp(
      oneLine`
      (?:[现現]在|目前|一般|您|你[们們]|您[这這][边邊]|[门門]店|店[里裡裏]|公司|[车車][间間]|
      [厂廠][里裡裏]|主要|通常|每[个個]月|自己[这這][边邊])*(?:都)?(?:是|要|得|[会會])?(?:在|[从從]|拿|靠|
      [凭憑]|把|被|由|以|用|跟)?(?:的是)?(?:怎[么麼]|怎[样樣]|如何|什[么麼]|[谁誰]|哪|咋).*$`,
      'u',
    ),
    '',
  );
  if (ASKS_WHAT.test(clauses[at] ?? '')) return before === '' ? '' : `${before}，`;
  if (/在$/u.test(own) || /在(?:哪|什[么麼])/u.test(clauses[at] ?? '')) return before === '' ? '' : `${before}，`;
  const told = own
    .replace(/(?<![现現]在|目前|一般|您|你[们們]|是)(?:[现現]在|目前|一般|您|你[们們]|是)+$/u, '')
    .replace(/的$/u, '的，')
    .trim();
  const bareOwn = told.replace(/^(?:[现現]在|目前)/u, '');
  return bareOwn.length < 2 ? (before === '' ? '' : `${before}，`) : `${before === '' ? '' : `${before}，`}${bareOwn}`;
}

/** 谁还能下单：还在问。 */
const ASKING = /[谁誰](?!也|都)|什[么麼]|怎[么麼样樣]|哪|[几幾][个個时時]/u;
/** 所里、车间里接下来、您现在一般看：问的那一句剩下的，是谁那里，不是什么事。 */
const WHERE = new RegExp(
  oneLine`
    ^(?:(?:您|你[们們]|咱[们們])(?:[这這][边邊]|手下)?|\p{Script=Han}{0,3}(?:[所院厂廠店行校馆館站局]|公司|
    [车車][间間]|部[门門]|[单單]位|工地|[仓倉][库庫]|[办辦]公室)[里裡裏上]?|)(?:接下[来來]|[后後][来來]|
    [现現]在|目前|一般|通常|主要|都|是|看|[会會])*$`,
  'u',
);

/** 答里自己有人在做什么：前面只放什么时候、什么事，不放问句剩下的半句。 */
export function occasionOf(ask: string): string {
  const clauses = topicOf(ask).split('，');
  const last = clauses.at(-1) ?? '';
  const before = clauses.slice(0, -1).filter((clause, at) => at === 0 || !ASKING.test(clause));
  return before.length === 0 ? (WHERE.test(last) ? '' : last) : [...before, WHERE.test(last) ? '' : last].join('，');
}

/** 晚上谈完的，晚上都是打车送：问里说了晚上，答里不再说。 */
const SAME_WHEN = new RegExp(
  oneLine`
    ^(${TIME_WORD})(?=[都就也]|一般|通常|基本)`,
  'u',
);

/** 答里开头说的是什么时候，问里已经说了，就不再说。 */
export function withoutSameWhen(topic: string, said: string): string {
  const when = SAME_WHEN.exec(said)?.[1];
  return when !== undefined && topic.includes(when) ? said.slice(when.length) : said;
}

/** 资料放哪里？放在仓库里：资料现在放在仓库里。 */
export function withoutSameVerb(topic: string, said: string): string {
  // 后来去了哪里？转到市里：后来转到市里。
  if (/^(?:又|就|都)?[去到转轉跑回换換]/u.test(said)) return topic.replace(/(?<=.)[去到]了?$/u, '');
  return topic.length > 2 && /[放存记記摆擺写寫]$/u.test(topic) && said.startsWith(topic.slice(-1)) ? topic.slice(0, -1) : topic;
}

/** 除了经理，还有谁要去解释？除了的那一句已经问过了。 */
export function whatIsAsked(ask: string): string {
  return ask
    .trim()
    .replace(/(?<![？?。])[？?。]+$/u, '')
    .replace(/(?<=^|，)除了?[^，]{1,12}，(?=[^，]*[还還])/u, '');
}

/** 还有谁受影响？客服：受影响的还有客服。车卡在哪儿？配件：车卡在配件。 */
export function bentQuestion(ask: string, said: string, { no, others, also }: LetterWords): string | undefined {
  const asked = whatIsAsked(ask);
  if (/[，。]/u.test(said)) return undefined;
  const who = ASKS_WHO.exec(asked) ?? [];
  // 孩子没来上课，现在是谁跟家长说：话题长了，只接得住一个人。
  const [, lead = '', more = '', verb = ''] = (who[1] ?? '').length > 8 && !/^(?![没沒])\p{Script=Han}{2,4}$/u.test(said) ? [] : who;
  if (verb !== '' && NOBODY.test(said)) return `${lead}${no}${more === '' ? '人' : others}${verb}`;
  // 店长自己掏：说的是一件事，不只是谁。
  if (/^(?:\p{Script=Han}{1,6}自己(?!人)|[没沒]有?人)(?=\p{Script=Han})/u.test(said)) return undefined;
  const isMain = /^(?:主要|基本|大多)(?:都)?是/u.test(said);
  if (verb !== '' && isMain) return `${lead}${verb.replace(/的$/u, '')}的${said}`;
  if (verb !== '' && !/^[谁誰]/u.test(said)) return `${lead}${verb.replace(/的$/u, '')}的${more === '' ? '是' : also}${said}`;
  const [, before = ''] = /^([^，]{2,12}?(?:在|是|[为為]))(?:哪[儿兒]|哪[里裡裏]|哪|什[么麼])$/u.exec(asked) ?? [];
  return before !== '' && said.length <= 8 ? `${before}${said}` : undefined;
}
