// English letters: form of address, closing, and the words of prices and features.
import { oneLine } from '../one-line.ts';
import type { LetterSpeech } from '../letter-speech.ts';
import { englishGreeting } from './letters-names.ts';

/** Moneys that a letter may name, by their codes. */
const CODE = '(?:USD|EUR|GBP|CHF|CNY|RMB|HKD|TWD|NTD|SGD|MYR|RM)';
const AMOUNT = new RegExp(
  oneLine`
    (?:(?:\b[A-Z]{1,2})?[$€£¥]|\b${CODE})\s?\d|\d[\d,.]*\s?(?:[km]\b\s?)?(?:[$€£]|(?:${CODE}|dollars|euros|pounds|yuan|
    ringgit)\b)`,
  'iu',
);
const PRICE = new RegExp(
  oneLine`
    \b(?:price[ds]?|pricing|quot(?:e[ds]?|ation)|fees?|charges?|licen[cs]e cost|subscription|per (?:seat|user|licen[cs]e)|
    investment of)\b`,
  'iu',
);
const OURS = new RegExp(
  oneLine`
    \b(?:our|we|us)\b[^.;]{0,60}\b(?:price[ds]?|pricing|quot(?:e[ds]?|ation)|fees?|charge[ds]?|rates?)\b|\byour (?:price|quote|
    quotation|discount)\b|\b(?:price list|list price|special price)\b`,
  'iu',
);
// What a sentence says of the buyer's own money.
const BUYERS = /\byou(?:r)?\b|\btoday\b|\blast (?:year|month|quarter)\b|\bcurrently\b/iu;

const COUNT = oneLine`
    (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|
    ninety|a|half a)`;
const SUM = new RegExp(
  oneLine`
    (?:(?:(?:\b[A-Z]{1,2})?[$€£¥]|\b${CODE}\b)\s?\d[\d,.]*(?:\s?[km]\b)?|\b\d[\d,.]*\s?(?:k\b|m\b|thousand|
    million)?\s?(?:[$€£]|(?:${CODE}|ringgit|dollars?|euros?|pounds?|francs?|yuan|bucks|grand)\b)|\b\d+\s?k\b|
    \b${COUNT}(?:[- ]${COUNT})?(?:\s(?:hundred|thousand|million|grand))*\s(?:dollars?|euros?|pounds?|francs?|yuan|bucks|
    grand)\b|\b${COUNT}(?:[- ]${COUNT})?\s(?:thousand|hundred thousand|million)(?=\s(?:for|a|per|plan|package|pilot)\b))`,
  'iu',
);
const PAID = new RegExp(
  oneLine`
    \b(?:pay|pays|paid|paying|spend|spends|spent|for only|only costs?|costs? (?:only|just)|charged?|invoiced?|price[ds]?|(?:a|per|
    each) (?:month|user|seat|site|year) for)\b`,
  'iu',
);
const REACHED = new RegExp(
  oneLine`
    \b(?:sav(?:e|es|ed|ing)|earn(?:s|ed|ing)?|gain(?:s|ed)?|w[io]n|bring(?:s|ing)?|brought|los(?:e|es|t|ing)|recover(?:s|ed)?|avoid(?:s|
    ed)?|cut(?:s|ting)?|reduc(?:e|es|ed|ing)|lower(?:s|ed)?|freed?|worth|revenue|profit|sales|stock|at stake)\b`,
  'iu',
);

export const englishLetters: LetterSpeech = {
  called: (name) => name.trim(),

  greeting: englishGreeting,

  introduced: (name, title) => (title.trim() === '' ? name.trim() : `${name.trim()}, ${title.trim()}`),
  yourself: 'you yourself',
  wanting: 'want to',
  reached: { telephone: (at) => `Tel. ${at}`, messenger: (at) => `Messages: ${at}`, both: (at) => `Tel. and messages: ${at}` },
  closing: 'Kind regards,',
  message: { most: 120, gap: ' ', sizeOf: (text) => text.split(/\s+/u).filter(Boolean).length },

  askedIn(text, result) {
    // "pay 12,000 for a pilot": what is paid is money.
    const amount = SUM.exec(text)?.[0] ?? /\b(?:pay|pays|paid|paying) (?:us )?(\d{1,3}(?:,\d{3})+|\d{4,})\b/iu.exec(text)?.[1];
    const isPrice = PAID.test(text) || (!result && !REACHED.test(text));
    return isPrice ? amount : undefined;
  },

  priceIn(sentence) {
    const amount = AMOUNT.exec(sentence)?.[0];
    const ours = OURS.test(sentence);
    return amount !== undefined && (ours || (PRICE.test(sentence) && !BUYERS.test(sentence))) ? { amount, ours } : undefined;
  },

  discount: new RegExp(
    oneLine`
      \bdiscount(?:s|ed|ing)?\b|\b\d+(?:\.\d+)?\s?(?:%|per ?cent)\s(?:off|less than list|rebate)\b|
      \b(?:five|ten|fifteen|twenty|thirty|forty|fifty)\sper ?cent\s(?:off|less than list|rebate)\b|\brebates?\b|\bspecial offer\b|
      \bmoney off\b|\b(?:for nothing|gratis)\b|\bwithout (?:paying|being charged|payment)\b|\bfree (?:use|of payment)\b|\b(?:use|try|
      test|have|get|run) (?:it|this|that|them) (?:first )?(?:for )?free\b|\bon credit\b|\bprice cuts?\b|\bfree of (?:charge|cost)\b|
      \bfor free\b|\bfree (?:trial|months?|weeks?|years?|pilot|licen[cs]es?|
      setup|training|support)\b|\b(?:months?|weeks?|years?|quarters?|users?|sites?|setup|installation|training|pilot|it) (?:is |are |
      comes? |for )?free\b|\b(?:no|without|at no(?: extra)?) (?:charge|cost)\b|\bhalf[- ](?:the )?price\b|\bat cost\b|\bwaive[ds]?\b|
      \bon the house\b|\bmoney[- ]back\b|\bcheaper than\b|\bthrow(?:n)? in\b`,
    'giu',
  ),

  feature: new RegExp(
    oneLine`
      \b(?:API|SDK|dashboards?|modules?|plug-?ins?|integrations?|single sign-on|SSO|encryption|cloud-based|AI-powered|real-time|
      drag[- ]and[- ]drop|user interface|workflow engine|feature)\b`,
    'iu',
  ),
};
