// What is said can be said in one breath.
import { spokenScenario } from '../talk/compose.ts';
import type { PlaybookRule, RuleFinding } from './rule.ts';
import { listOfMaps, piecesIn, type PartialScenario, type Subject, type Text } from './subject.ts';
import { holdsText } from '../../model/value.ts';

// What stands between the parts when they are put together: when, could, if.
const JOINTS = 6;

export const speakable: PlaybookRule<'speakable'> = {
  id: 'speakable',
  level: 'warning',
  section: '3',
  scope: 'playbook',
  check: (subject) => (subject.classes ? [...tooLong(subject), ...scenesTooLong(subject), ...unsayable(subject)] : []),
  examples: {
    en: {
      scenario: 0,
      bad: 'capability: see which deals of any size in each of the five regions have stood still for a month or more',
      good: 'capability: see which deals have stood still for a month',
    },
    'zh-Hans': {
      scenario: 0,
      bad: 'capability: 在每个星期的例会之前看清全国五个大区里哪些大小单子一个月没有动静',
      good: 'capability: 看清哪些单子一个月没有动静',
    },
    'zh-Hant': {
      scenario: 0,
      bad: 'capability: 在每個星期的例會之前看清全國五個大區裡哪些大小單子一個月沒有動靜',
      good: 'capability: 看清哪些案子一個月沒有動靜',
    },
  },
};

/** Questions and capabilities. A confirm question lists what was wanted, and a whole scenario has its own measure. */
function tooLong({ asked, capabilities, classes }: Subject): RuleFinding<'speakable'>[] {
  if (!classes) return [];
  const { breath, extent, unit } = classes;
  const found: RuleFinding<'speakable'>[] = [];
  for (const one of asked) {
    const { text, field } = one;
    // A word takes two characters at least.
    if (field === 'confirm' || field === 'say' || text.length <= breath.question) continue;
    const length = extent(text);
    if (length > breath.question) found.push({ path: one.path, code: 'question', args: { length, most: breath.question, unit } });
  }
  for (const { path, text } of capabilities) {
    if (text.length <= breath.capability) continue;
    const length = extent(text);
    if (length > breath.capability) found.push({ path, code: 'capability', args: { length, most: breath.capability, unit } });
  }
  return found;
}

/** A scenario as it is spoken; of its parts the longer of event and action is to blame. */
function scenesTooLong({ playbook, classes }: Subject): RuleFinding<'speakable'>[] {
  if (!classes || typeof playbook.language !== 'string') return [];
  const { breath, extent, unit } = classes;
  const found: RuleFinding<'speakable'>[] = [];
  for (const [index, scenario] of listOfMaps(playbook.scenarios)) {
    const length = spokenExtent(playbook.language, scenario, extent, breath.scenario);
    if (length <= breath.scenario) continue;
    const part = holdsText(scenario.say) ? 'say' : extent(scenario.event ?? '') > extent(scenario.action ?? '') ? 'event' : 'action';
    found.push({ path: ['scenarios', index, part], code: 'scenario', args: { length, most: breath.scenario, unit } });
  }
  return found;
}

function spokenExtent(
  language: string,
  { event, question, player, action, say }: PartialScenario,
  extent: (text: string) => number,
  most: number,
): number {
  if (holdsText(say)) return say.length <= most ? 0 : extent(say);
  if (!holdsText(event) || !holdsText(question) || !holdsText(player) || !holdsText(action)) return 0;
  if (event.length + question.length + player.length + action.length <= most - JOINTS) return 0;
  const parts = extent(event) + extent(question) + extent(player) + extent(action);
  return parts <= most - JOINTS ? parts : extent(spokenScenario(language, { event, question, player, action }));
}

function unsayable({ spoken, events, classes, everything }: Subject): RuleFinding<'speakable'>[] {
  if (!classes) return [];
  const said = (texts: readonly Text[], code: 'unsayable' | 'reported'): RuleFinding<'speakable'>[] =>
    (classes.mayHold(code, everything)
      ? piecesIn(texts, ({ text }) => (code === 'reported' ? classes.reported(text) : classes.unsayable(text)))
      : []
    ).map((place) => ({
      ...place,
      code,
      args: { piece: place.match },
    }));
  return [...said(spoken, 'unsayable'), ...said(events, 'reported')];
}
