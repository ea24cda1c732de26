// When the name of a product is a proper name: "FlowDesk" is one, "same-day courier" is ordinary speech.
import { literal } from '../../languages/classes.ts';
import { whole } from './words.ts';

const WORD = /[\p{Script=Latin}\d][\p{Script=Latin}\d&+.'’-]*/gu;
// Most products are called what they are, in small letters.
const ORDINARY = /^[a-z\d '&+.-]*$/;
const CAPITAL = /^\p{Lu}/u;
const CAPITAL_WITHIN = /\p{Ll}\p{Lu}|\p{Lu}{2,}\p{Ll}{2}|\p{Lu}\p{L}*\d/u;
// Every trade is full of these; a buyer says them whether or not they are in the name of a product.
const GENERIC =
  /^(?:\p{Lu}{1,4}|\p{Lu}{2,4}s|SaaS|PaaS|IaaS|IoT|PoS|eCommerce|WiFi|Wi-Fi|PhD|ISO\d*|B2B|B2C|D2C|O2O|M2M|P2P|3D|2D|4G|5G|H5|A3|A4|I)$/u;
// 鹰眼MES, 云仓WMS: what stands before the kind of system is what it is called; in ERP实施服务 nothing does.
const NAMED_KIND = /^(\p{Script=Han}{2,6})[A-Z][A-Za-z\d+-]{1,9}$/u;
// Longer than any name; a pattern of a megabyte is more than V8 takes.
const LONGEST = 200;

// 云帐通, 记账宝: a short name that ends as brands do; 净宿云 is one as well, and 私有云 a kind of thing.
const CLOUDS = '私有|公有|专有|專有|混合|企业|企業|行业|行業|政务|政務|教育|医疗|醫療|工业|工業|桌面|存储|儲存|备份|備份';
const BRAND = new RegExp(
  String.raw`^\p{Script=Han}得\p{Script=Han}$|^\p{Script=Han}{1,3}(?:[通宝寶易达達星眼帮幫]|(?<!${CLOUDS})[云雲]|` +
    '管家|助手|大师|大師|精灵|精靈|卫士|衛士)$',
  'u',
);

// What it is called says what it is; but whoever speaks of the time since it is used speaks of the product.
const TAKEN_UP = /^\p{Script=Han}{2,8}(?:小程序|系统|系統|软件|軟體|平台|应用|應用|工具|助手|看板|管家)$/u;

/** The words of a product's name that are certainly nobody else's, as they are written. */
function certainNames(product: string): string[] {
  if (NAMED_KIND.test(product.trim()) || BRAND.test(product.trim())) return [product.trim()];
  return (product.match(WORD) ?? []).filter((word) => CAPITAL_WITHIN.test(word) && !GENERIC.test(word));
}

/**
 * What a product is called, so that "the FlowDesk consultant" and 云仓的客户经理 show whose people they are; empty where it has no
 * proper name.
 * @param product as in the playbook
 */
export function namesIn(product: unknown): readonly string[] {
  if (typeof product !== 'string' || product.length > LONGEST || ORDINARY.test(product)) return [];
  const named = NAMED_KIND.exec(product.trim())?.[1];
  return [...certainNames(product), ...(named === undefined ? [] : [named])];
}

/**
 * A global pattern for the product's name where it is certainly a proper name, or undefined.
 * @param product as in the playbook; its capitals decide
 */
export function properNames(product: unknown): RegExp | undefined {
  if (typeof product !== 'string' || product.length > LONGEST || ORDINARY.test(product)) return undefined;
  if (TAKEN_UP.test(product.trim()))
    return new RegExp(`(?:用|装|上|换|接|有|启用|開通|开通)(?:了|上了?|着|入了?)${literal(product.trim())}`, 'gu');
  if (!(/\p{Lu}/u.test(product) || BRAND.test(product.trim()))) return undefined;
  const words = product.match(WORD) ?? [];
  const capitals = words.filter((word) => CAPITAL.test(word) && !GENERIC.test(word));
  const certain = certainNames(product);
  if (certain.length > 0) return new RegExp(certain.map(apart).join('|'), 'gu');
  if (capitals.length === 0) return undefined;
  // A capital in a Chinese name is no capital of a sentence.
  if (/\p{Script=Han}/u.test(product)) return new RegExp(capitals.map(apart).join('|'), 'gu');
  const name = apart(product.trim());
  return new RegExp(
    words.length > 1 && capitals.length > 1 ? name : String.raw`${name}(?<!(?:^|[.?!:\n])[\s"'“‘”’()]*${whole(product.trim())})`,
    'gu',
  );
}

/** Not where the word is only a part of a longer name: "Signal" is not in "Signal Tower", nor in "Blue Signal"; names end with a line. */
function apart(name: string): string {
  const latin = /^[\p{Script=Latin}\d]/u.test(name);
  return latin ? String.raw`${whole(name)}(?![^\S\n](?!I\b)\p{Lu}\p{Ll})(?<![\p{L}\d,;] \p{Lu}\p{Ll}+\s${whole(name)})` : whole(name);
}
