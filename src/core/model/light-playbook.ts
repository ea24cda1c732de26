// A playbook that is right at a glance: most are, and a linter in a hurry need not even load the schema for them.
import { grammarFor } from '../languages/index.ts';
import { lightEither, lightList, lightMap, lightMatch, lightOneOf, lightSome, lightWritten, lightYes, ODD } from './light.ts';
import { listOf } from './value.ts';

const ID = /^[a-z0-9一-鿿]+(?:-[a-z0-9一-鿿]+)*$/u;
const TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u;

const id = lightMatch(ID);
const texts = lightEither(lightWritten, lightSome(lightWritten));
const money = lightMap({ money: lightYes }, { per: texts, currency: lightMatch(/^[A-Z]{3}$/u) }, []);
const measure = lightEither(lightWritten, lightEither(lightMap({ unit: lightWritten }, { per: texts }, []), money));
const question = lightEither(lightWritten, lightMap({ ask: lightWritten }, { id, measure, noted: lightWritten }, []));
const impact = lightEither(lightWritten, lightMap({ ask: lightWritten }, { title: lightWritten }, []));

const NEEDED = {
  ccs: lightOneOf(1),
  language: lightMatch(TAG),
  product: lightWritten,
  industry: lightWritten,
  title: lightWritten,
  goal: lightWritten,
  frame: texts,
  scenarios: lightSome(
    lightMap(
      {
        id,
        capability: lightWritten,
        diagnose: lightEither(question, lightSome(question)),
        event: lightWritten,
        question: lightWritten,
        player: lightWritten,
        action: lightWritten,
      },
      { say: lightWritten, feature: lightWritten, worth: lightSome(id) },
      [],
    ),
  ),
  confirm: lightWritten,
};
const OPTIONAL = {
  translationOf: lightWritten,
  aliases: lightSome(lightWritten),
  authority: lightOneOf('decides', 'funds', 'implements', 'uses'),
  goalKind: lightOneOf('goal', 'problem', 'need'),
  otherGoals: lightList(lightWritten),
  audience: lightOneOf('buyer', 'partner'),
  market: lightOneOf('mainstream', 'early'),
  milestone: id,
  opening: texts,
  impact: lightSome(impact),
};

const playbook = lightMap(NEEDED, OPTIONAL, []);

/** The keys of a playbook. */
export const PLAYBOOK_KEYS: readonly string[] = [...Object.keys(NEEDED), ...Object.keys(OPTIONAL)];

/**
 * Says whether a value is certainly a playbook.
 * @returns false too where only the schema can tell
 */
export function isPlainlyPlaybook(value: unknown): boolean {
  const checked = playbook(value);
  if (checked === ODD) return false;
  const { language, scenarios } = checked;
  const speaks = grammarFor(language) !== undefined;
  const figures = scenarios.flatMap(({ diagnose }) =>
    listOf(diagnose).flatMap((item) => (typeof item === 'string' ? [] : (item.id ?? []))),
  );
  return (
    areDifferent(scenarios.map((scenario) => scenario.id)) &&
    areDifferent(figures) &&
    (speaks || scenarios.every(({ say }) => say !== undefined))
  );
}

function areDifferent(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}
