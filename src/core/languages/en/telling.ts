// English stories: whose work is alike, what is technology, and the six parts as they are told.
import { oneLine } from '../one-line.ts';
import { bare } from '../grammar.ts';
import type { Telling } from '../telling.ts';
import { capital, completing, lowerFirst, stopped } from './letters-phrases.ts';
import { toSecondPerson } from './letters-persons.ts';
import { secondTo } from './letters-second.ts';
import { baseForm, isFinite } from './letters-verbs.ts';

const LEVEL = new RegExp(
  oneLine`
    ^(?:head|chief|director|manager|managing|officer|senior|vice|deputy|assistant|president|vp|svp|evp|lead|leader|executive|general|
    global|group|regional|of|the|and|for|in|at|a|an)$`,
  'iu',
);
const TECHNOLOGY = new RegExp(
  oneLine`
    \b(?:ERP|CRM|SQL|NoSQL|API|APIs|SDK|SaaS|OCR|RPA|IoT|AI|LLM|EDI|XML|JSON|REST|Oracle|SAP|Salesforce|Azure|AWS|Kubernetes|Linux|
    blockchain|databases?|servers?|middleware|software|cloud(?:-based)?|dashboards?|modules?|plug-?ins?|integrations?|interfaces?|
    algorithms?|machine learning|workflow engine|single sign-on|SSO|encryption|user interface|web portal|portals?|apps?|big data|
    data lakes?)\b`,
  'giu',
);

export const englishTelling: Telling = {
  sameWork(one, other) {
    const ways = (text: string): readonly Work[] => text.split(/[/|]|\bor\b/u).map(workOf);
    return ways(one).some((a) => ways(other).some((b) => isWithin(a, b) || isWithin(b, a)));
  },

  technologyIn: (text) => [...new Map([...text.matchAll(TECHNOLOGY)].map(([word]) => [word.toLowerCase(), word])).values()],

  did,

  helped(result) {
    const said = plain(result);
    const [first = '', ...rest] = said.split(/\s+/u);
    if (/^(?:have|has)$/iu.test(first) && rest.length > 1) return helpedTo(rest);
    return helpedTo([first, ...rest]);
  },

  result: (result) => stopped(capital(`they ${did(result)}`)),

  issue: (goal) => `they wanted to ${goal}, and could not`,
  between: ' ',

  told({ title, industry, company, issue, event, player, action, result }) {
    const who = company === undefined ? `${article(title)} ${title} in ${industry}` : `the ${title} of ${company}`;
    return [
      stopped(capital(`${who} told us this: ${lowerFirst(bare(issue))}`)),
      stopped(`What was wanted: when ${completing('when', event)}, ${lowerFirst(bare(player))} could ${completing('could', action)}`),
      stopped(`We gave them that, and they ${did(result)}`),
    ].join(' ');
  },

  toColleagues: (text) => secondTo('first', text),
  toOthers: (text) => secondTo('third', text),

  colleaguesAsk: ({ worth, story, plan }) => [
    ...(worth === undefined ? [] : [{ question: 'What does it cost us to leave it as it is?', answer: stopped(capital(worth)) }]),
    ...(story ? [{ question: 'Has anybody done this before us?', answer: 'Yes, somebody in the same position; the story is above.' }] : []),
    ...(plan
      ? [
          {
            question: 'What are we letting ourselves in for?',
            answer: 'The steps are above. At each of them both sides decide whether to go on.',
          },
        ]
      : []),
  ],
};

function did(result: string): string {
  const said = plain(result);
  const [first = ''] = said.split(/\s+/u);
  return isFinite(first) ? said : `can show this: ${said}`;
}

/** "cut late orders", "have cut late orders": cut late orders. */
function helpedTo([first = '', ...rest]: readonly string[]): string {
  const base = baseForm(first);
  return base === undefined ? `reach this: ${[first, ...rest].join(' ')}` : [base, ...rest].join(' ');
}

function plain(result: string): string {
  return lowerFirst(completing('who', toSecondPerson(bare(result)).replace(/^(?:you|they)\s+/iu, '')));
}

/** The words of a title, and those of them that say more than how high it stands. */
type Work = { readonly words: readonly string[]; readonly trade: readonly string[] };

function workOf(text: string): Work {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !/^(?:of|the|and|for|in|at|an?)$/u.test(word))
    .map((word) => (word.length > 3 ? word.replace(/ies$/u, 'y').replace(/(?<![su])s$/u, '') : word));
  return { words, trade: words.filter((word) => !LEVEL.test(word)) };
}

/** Who is nothing but a level is known by it. */
function isWithin(few: Work, many: Work): boolean {
  if (few.trade.length > 0) return few.trade.every((word) => many.trade.includes(word));
  return few.words.length > 0 && few.words.every((word) => many.words.includes(word));
}

function article(noun: string): string {
  return /^(?:[aeio]|u(?!ni|s|k)|hour|hono|[FLMNRSX](?=[A-Z]))/iu.test(noun) && !/^[CU][A-Z]{2}/u.test(noun) ? 'an' : 'a';
}
