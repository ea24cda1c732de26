// Which records of others than the addressee a template looks at: nobody reads what nothing asks for (docs/method.md §4).
import type { Template } from '../../model/template.ts';
import type { ComputationName } from './computed.ts';
import type { Given } from './given.ts';

/** What is read for a letter beside the talks: everybody on record, worksheets, accounts, the plans that were sent. */
export type Shelf = keyof Pick<Given, 'people' | 'sheets' | 'accounts' | 'plans'>;

/** Whoever is asked what market the reader stands for looks at people and at the worksheets of marketing. */
const MARKET: readonly Shelf[] = ['people', 'sheets'];
const ROOTS: Readonly<Record<string, readonly Shelf[]>> = {
  story: MARKET,
  account: ['accounts'],
  last: ['sheets', 'accounts'],
  sheet: ['sheets', 'accounts'],
};
const COMPUTED: Readonly<Partial<Record<ComputationName, readonly Shelf[]>>> = {
  market: MARKET,
  titleGoals: MARKET,
  stories: MARKET,
  niche: ['sheets'],
  partners: ['sheets'],
  customersCustomer: ['sheets', 'accounts'],
  needsKnown: ['sheets', 'accounts'],
  planSteps: ['plans'],
};

/** The shelves that the defaults of a template come from. */
export function shelvesOf({ questions = [] }: Pick<Template, 'questions'>): ReadonlySet<Shelf> {
  const named = questions.flatMap(({ from = [] }) => from);
  return new Set(
    named.flatMap((path) => {
      const [root = '', name = ''] = path.split('.');
      return (root === 'computed' ? COMPUTED[name as ComputationName] : ROOTS[root]) ?? [];
    }),
  );
}
