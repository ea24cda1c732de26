// When the name of a product is a proper name: "FlowDesk" is one, "same-day courier" is ordinary speech.
import { whole } from './words.ts';

const WORD = /[\p{Script=Latin}\d][\p{Script=Latin}\d&+.'’-]*/gu;
const CAPITAL = /^\p{Lu}/u;
const CAPITAL_WITHIN = /\p{Ll}\p{Lu}|\p{Lu}{2,}\p{Ll}{2}|\p{Lu}\p{L}*\d/u;
// Every trade is full of these; a buyer says them whether or not they are in the name of a product.
const GENERIC =
  /^(?:\p{Lu}{1,4}|\p{Lu}{2,4}s|SaaS|PaaS|IaaS|IoT|PoS|eCommerce|WiFi|Wi-Fi|PhD|ISO\d*|B2B|B2C|D2C|O2O|M2M|P2P|3D|2D|4G|5G|H5|A3|A4|I)$/u;
// Longer than any name; a pattern of a megabyte is more than V8 takes.
const LONGEST = 200;

/**
 * A global pattern for the product's name where it is certainly a proper name, or undefined.
 * @param product as in the playbook; its capitals decide
 */
export function properNames(product: unknown): RegExp | undefined {
  if (typeof product !== 'string' || product.length > LONGEST || !/\p{Lu}/u.test(product)) return undefined;
  const words = product.match(WORD) ?? [];
  const capitals = words.filter((word) => CAPITAL.test(word) && !GENERIC.test(word));
  const certain = words.filter((word) => CAPITAL_WITHIN.test(word) && !GENERIC.test(word));
  if (certain.length > 0) return new RegExp(certain.map(whole).join('|'), 'gu');
  if (capitals.length === 0) return undefined;
  // A capital in a Chinese name is no capital of a sentence.
  if (/\p{Script=Han}/u.test(product)) return new RegExp(capitals.map(whole).join('|'), 'gu');
  const name = whole(product.trim());
  return new RegExp(words.length > 1 && capitals.length > 1 ? name : String.raw`${name}(?<!(?:^|[.?!:\n])[\s"'“‘”’()]*${name})`, 'gu');
}
