// Whether an answer is a clause of its own, with who or what does something, in either Chinese script (docs/method.md §4).
import { oneLine } from '../one-line.ts';

const WHO = oneLine`
  您|我[们們]?|咱[们們]|他[们們]?|她[们們]?|自己|大家|人家|[谁誰]|有人|[没沒]人|[老小阿]\p{Script=Han}|
  [\p{Script=Han}]{0,6}?(?:[经經]理|主管|主任|[总總][监監]|[师師]傅|同事|助理|助手|司机|司機|[会會][计計]|
  出[纳納]|客[户戶]|老[板闆]|工人|[护護]士|前[台臺檯]|行政|[财財][务務]|[销銷]售|[业業][务務]|客服|
  文[员員]|[内內]勤|外勤|[秘][书書]|[厂廠]家|供[应應]商|[车車][间間]|[仓倉][库庫]|[门門]店|[顾顧]客|病人|
  [学學]生|家[长長]|徒弟|[实實][习習]生|[临臨][时時]工|[员員长長总總工师師](?!的?[作具资資期时時]|
  [员員]工))(?:[老小阿]\p{Script=Han}{1,2})?`;
/** 两台加工中心没批：说的是几样东西怎么样了。 */
const HOW_MANY = oneLine`
  [\d一二两兩三四五六七八九十几幾半]+[个個台臺件张張家位批单單笔筆辆輛条條款]\p{Script=Han}{2,8}?
  (?=[没沒不都还還已]\p{Script=Han})`;
/** 后面跟着做什么：不是“的”，不是并列，也不是只有一个名字。 */
const DOES = oneLine`
  (?![的、，。和跟或与與]|[那这這]|手[里裡裏上]|[脑腦]子|[经經][验驗]|[电電][话話]|加|
  一[个個]人$)[\p{Script=Han}\p{Script=Latin}]{2}`;
const CLAUSE = new RegExp(`^(?:(?:${WHO})|${HOW_MANY})${DOES}`, 'u');

/** 计划员小王拿Excel排，罗总天天追着要货：自己就是一句话。 */
export function isOwnClause(said: string): boolean {
  return CLAUSE.test(said);
}

const SO_MANY_DO = new RegExp(`^${HOW_MANY}${DOES}`, 'u');

/** 两台加工中心没批：说了几样，也说了怎么样，问句接不住。 */
export function isSoManyDo(quantity: string): boolean {
  return SO_MANY_DO.test(quantity);
}
