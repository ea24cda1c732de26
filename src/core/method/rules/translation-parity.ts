// A translation has the same scenarios as its original.
import type { Language } from '../../languages/index.ts';
import { firstScenarios } from './examples.ts';
import type { Entry, LibraryFinding, LibraryRule } from './rule.ts';
import { listOfMaps } from './subject.ts';

const scenarioIds = ({ playbook: { scenarios } }: Entry): Set<string> =>
  new Set(listOfMaps(scenarios).flatMap(([, { id }]) => (typeof id === 'string' ? [id] : [])));

const renamed = (language: Language): string => firstScenarios(language, 4).replace('id: late-surprise', 'id: lost-deal');

export const translationParity: LibraryRule<'translation-parity'> = {
  id: 'translation-parity',
  level: 'warning',
  section: '2',
  scope: 'library',
  checkLibrary(entries) {
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    return entries.flatMap((entry): LibraryFinding<'translation-parity'>[] => {
      const other = entry.playbook.translationOf;
      if (typeof other !== 'string') return [];
      const original = byId.get(other);
      if (original === undefined) return [{ file: entry.file, path: ['translationOf'], code: 'unknown', args: { other } }];
      if (original.playbook.scenarios === undefined || entry.playbook.scenarios === undefined) return [];
      const [theirs, ours] = [scenarioIds(original), scenarioIds(entry)];
      const missing = [...theirs].filter((id) => !ours.has(id));
      const extra = [...ours].filter((id) => !theirs.has(id));
      if (missing.length + extra.length === 0) return [];
      return [{ file: entry.file, path: ['scenarios'], part: 'key', code: 'differs', args: { other, missing, extra } }];
    });
  },
  examples: {
    en: {
      firstIn: 'zh-Hans',
      bad: ['', `translationOf: first\n${renamed('en')}`],
      good: ['', 'translationOf: first'],
      mark: 1,
    },
    'zh-Hans': {
      firstIn: 'en',
      bad: ['', `translationOf: first\n${renamed('zh-Hans')}`],
      good: ['', 'translationOf: first'],
      mark: 1,
    },
    'zh-Hant': {
      firstIn: 'en',
      bad: ['', `translationOf: first\n${renamed('zh-Hant')}`],
      good: ['', 'translationOf: first'],
      mark: 1,
    },
  },
};
