// What is multiplied comes to money a year.
import { diagnoseOf } from '../../model/playbook-parts.ts';
import type { TypedMeasure } from '../../model/measure.ts';
import { holdsText } from '../../model/value.ts';
import type { Path } from '../../reading/place.ts';
import { worthProblem } from '../talk/worth.ts';
import type { PlaybookRule, RuleFinding } from './rule.ts';
import { listOfMaps, type PartialPlaybook, type PartialScenario } from './subject.ts';

export const worthAddsUp: PlaybookRule<'worth-adds-up'> = {
  id: 'worth-adds-up',
  level: 'error',
  section: '4',
  scope: 'playbook',
  check({ playbook }) {
    const scenarios = listOfMaps(playbook.scenarios).filter(([, { worth }]) => Array.isArray(worth));
    if (scenarios.length === 0) return [];
    const known = figuresOf(playbook);
    return scenarios.flatMap(([index, { worth = [] }]) => findingsIn(['scenarios', index, 'worth'], worth.filter(holdsText), known));
  },
  examples: {
    en: {
      scenario: 3,
      bad:
        'diagnose:\n' +
        '  - { id: lost, ask: How many deals are lost in a quarter?, measure: { unit: deals, per: quarter } }\n' +
        '  - { id: cost, ask: What does it cost you to write one of the offers?, measure: { money: true, per: offer } }\n' +
        'worth: [lost, cost]',
      good:
        'diagnose:\n' +
        '  - { id: lost, ask: How many deals are lost in a quarter?, measure: { unit: deals, per: quarter } }\n' +
        '  - { id: cost, ask: What has one of them cost you by then?, measure: { money: true, per: deal } }\n' +
        'worth: [lost, cost]',
      mark: 3,
    },
    'zh-Hans': {
      scenario: 3,
      bad:
        'diagnose:\n' +
        '  - { id: lost, ask: 一个季度要丢多少张单子？, measure: { unit: 单子, per: 季度 } }\n' +
        '  - { id: cost, ask: 写一份方案要花多少钱？, measure: { money: true, per: 方案 } }\n' +
        'worth: [lost, cost]',
      good:
        'diagnose:\n' +
        '  - { id: lost, ask: 一个季度要丢多少张单子？, measure: { unit: 单子, per: 季度 } }\n' +
        '  - { id: cost, ask: 一张单子丢掉之前，已经花了多少钱？, measure: { money: true, per: 单子 } }\n' +
        'worth: [lost, cost]',
      mark: 3,
    },
    'zh-Hant': {
      scenario: 3,
      bad:
        'diagnose:\n' +
        '  - { id: lost, ask: 一季要丟多少個案子？, measure: { unit: 單子, per: 季度 } }\n' +
        '  - { id: cost, ask: 寫一份方案要花多少錢？, measure: { money: true, per: 方案 } }\n' +
        'worth: [lost, cost]',
      good:
        'diagnose:\n' +
        '  - { id: lost, ask: 一季要丟多少個案子？, measure: { unit: 單子, per: 季度 } }\n' +
        '  - { id: cost, ask: 一個案子丟掉之前，已經花了多少錢？, measure: { money: true, per: 單子 } }\n' +
        'worth: [lost, cost]',
      mark: 3,
    },
  },
};

/** Every figure that has an id, with its measure where that is typed. */
function figuresOf({ scenarios }: PartialPlaybook): ReadonlyMap<string, TypedMeasure | undefined> {
  const figures = listOfMaps(scenarios).flatMap(([, scenario]) => questionsOf(scenario));
  return new Map(figures.flatMap(({ id, measure }) => (holdsText(id) ? [[id, isTyped(measure) ? measure : undefined] as const] : [])));
}

function questionsOf({ diagnose }: PartialScenario): readonly { readonly id?: unknown; readonly measure?: unknown }[] {
  const items: readonly unknown[] =
    diagnose === undefined ? [] : diagnoseOf({ diagnose: diagnose as Parameters<typeof diagnoseOf>[0]['diagnose'] });
  return items.filter((item) => typeof item === 'object' && item !== null);
}

/** A measure that can be multiplied: a half-written one is the schema's. */
function isTyped(measure: unknown): measure is TypedMeasure {
  if (typeof measure !== 'object' || measure === null) return false;
  const { unit, money, per = [] } = measure as { unit?: unknown; money?: unknown; per?: unknown };
  return (holdsText(unit) || money === true) && (holdsText(per) || (Array.isArray(per) && per.every(holdsText)));
}

function findingsIn(
  path: Path,
  ids: readonly string[],
  known: ReadonlyMap<string, TypedMeasure | undefined>,
): readonly RuleFinding<'worth-adds-up'>[] {
  const wrong = ids.flatMap((id, at): RuleFinding<'worth-adds-up'>[] => {
    if (known.get(id) !== undefined) return [];
    return [
      known.has(id)
        ? { path: [...path, at], code: 'untyped', args: { id } }
        : { path: [...path, at], code: 'unknown', args: { id, known: [...known.keys()] } },
    ];
  });
  if (wrong.length > 0 || ids.length === 0) return wrong;
  const problem = worthProblem(ids.flatMap((id) => known.get(id) ?? []));
  if (problem === undefined) return [];
  const place = { path, part: 'key' } as const;
  return [
    problem.code === 'units-left'
      ? { ...place, code: 'units-left', args: { left: problem.left } }
      : { ...place, code: problem.code, args: undefined },
  ];
}
