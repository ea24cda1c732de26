// By which words a step of a plan is known, in English.
import { oneLine } from '../one-line.ts';
import type { PlanWords } from '../plan-words.ts';

export const englishPlan: PlanWords = {
  meetings: /\b(?:interview|meet|talk|speak|conversation|workshop|walk|visit|listen|diagnos|discovery)\w*/iu,
  value: /\b(?:value|worth|benefit|return|business case|savings?|roi|payback)\b/iu,
  technical: /\b(?:technical|technolog\w*|systems?|interfaces?|integration|infrastructure|network|security|IT\b|data)/iu,
  solution: /\b(?:solution|concept|design|demonstration|demo|configuration|prototype)\b/iu,
  criteria: /\b(?:criteri\w+|satisfaction|acceptance|success)\b/iu,
  proof: /\b(?:proof|prove|reference|demonstration|demo|pilot|trial|test|try|tried|visit|sample|prototype|refined)\w*/iu,
  legal: /\b(?:legal|lawyers?|contract|agreement|terms|purchas\w+|procurement|compliance|sign\w*)\b/iu,
  start: /\b(?:start|begin|kick-?off|go(?:es|ing)?[- ]live|implement\w*|roll-?out|first delivery|launch)\b/iu,
  measures: /\b(?:measur\w+|indicators?|kpis?|benefit reviewed|results? (?:reviewed|checked|looked at))\b/iu,
  decider: new RegExp(
    oneLine`
        \b(?:decision[- ]makers?|decider|ceo|cfo|coo|cio|president|owner|director|managing (?:director|partner)|general manager|board|
        executive|head of)\b`,
    'iu',
  ),
  proposal: /\b(?:proposal|value proposition|offer|quotation|quote|bid|draft (?:of the )?contract)\b/iu,
};
