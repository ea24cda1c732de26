// A playbook that is right at a glance: most are, and a linter in a hurry need not even load the schema for them.
import { grammarFor } from '../languages/index.ts';
import { lightEither, lightList, lightMap, lightMatch, lightOneOf, lightSome, lightWritten, ODD } from './light.ts';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u;

const question = lightEither(lightWritten, lightMap({ ask: lightWritten }, { measure: lightWritten }, []));

const NEEDED = {
  ccs: lightOneOf(1),
  language: lightMatch(TAG),
  product: lightWritten,
  industry: lightWritten,
  title: lightWritten,
  goal: lightWritten,
  frame: lightEither(lightWritten, lightSome(lightWritten)),
  scenarios: lightSome(
    lightMap(
      {
        id: lightMatch(ID),
        capability: lightWritten,
        diagnose: lightEither(question, lightSome(question)),
        event: lightWritten,
        question: lightWritten,
        player: lightWritten,
        action: lightWritten,
      },
      { say: lightWritten, feature: lightWritten },
      [],
    ),
  ),
  confirm: lightWritten,
};
const OPTIONAL = {
  translationOf: lightWritten,
  authority: lightOneOf('decides', 'funds', 'implements', 'uses'),
  goalKind: lightOneOf('goal', 'problem', 'need'),
  otherGoals: lightList(lightWritten),
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
  return new Set(scenarios.map(({ id }) => id)).size === scenarios.length && (speaks || scenarios.every(({ say }) => say !== undefined));
}
