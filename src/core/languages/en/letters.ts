// English letters: form of address, closing, and the words of prices and features.
import type { LetterSpeech } from '../letter-speech.ts';
import { englishHollow } from './letters-substance.ts';

const HONORIFIC = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|madam)\.?$/iu;
const INITIAL = /^\p{Lu}\.?$/u;

const AMOUNT =
  /(?:[$€£¥]|\b(?:USD|EUR|GBP|CNY|RMB))\s?\d|\d[\d,.]*\s?(?:[km]\b\s?)?(?:[$€£]|(?:USD|EUR|GBP|CNY|RMB|dollars|euros|pounds|yuan)\b)/iu;
const PRICE =
  /\b(?:price[ds]?|pricing|quot(?:e[ds]?|ation)|fees?|charges?|licen[cs]e cost|subscription|per (?:seat|user|licen[cs]e)|investment of)\b/iu;
const OURS =
  /\b(?:our|we|us)\b[^.;]{0,60}\b(?:price[ds]?|pricing|quot(?:e[ds]?|ation)|fees?|charge[ds]?|rates?)\b|\byour (?:price|quote|quotation|discount)\b|\b(?:price list|list price|special price)\b/iu;
// What a sentence says of the buyer's own money.
const BUYERS = /\byou(?:r)?\b|\btoday\b|\blast (?:year|month|quarter)\b|\bcurrently\b/iu;

export const englishLetters: LetterSpeech = {
  language: 'en',

  called: (name) => name.trim(),

  greeting(name) {
    const words = name.trim().split(/\s+/u);
    const [first = ''] = words;
    const last = words.at(-1) ?? first;
    if (words.length > 1 && HONORIFIC.test(first)) return `Dear ${first} ${last},`;
    // An initial is no name to be called by.
    return `Dear ${words.length > 1 && INITIAL.test(first) ? name.trim() : first},`;
  },

  introduced: (name, title) => (title.trim() === '' ? name.trim() : `${name.trim()}, ${title.trim()}`),
  yourself: 'you yourself',
  wanting: 'to',
  closing: 'Kind regards,',

  hollow: englishHollow,

  priceIn(sentence) {
    const amount = AMOUNT.exec(sentence)?.[0];
    const ours = OURS.test(sentence);
    return amount !== undefined && (ours || (PRICE.test(sentence) && !BUYERS.test(sentence))) ? { amount, ours } : undefined;
  },

  discount:
    /\bdiscount(?:s|ed|ing)?\b|\b\d+(?:\.\d+)?\s?(?:%|per ?cent)\s(?:off|less than list|rebate)\b|\brebates?\b|\bspecial offer\b|\bmoney off\b|\bprice cuts?\b|\bfree of charge\b/giu,

  feature:
    /\b(?:API|SDK|dashboards?|modules?|plug-?ins?|integrations?|single sign-on|SSO|encryption|cloud-based|AI-powered|real-time|drag[- ]and[- ]drop|user interface|workflow engine|feature)\b/iu,
};
