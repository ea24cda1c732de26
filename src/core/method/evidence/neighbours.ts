// What the other sales of a workspace tell about one: who else sells, and who is a customer of their own (docs/method.md §7).
import type { Opportunity } from '../../model/opportunity.ts';
import type { Process } from '../../model/process.ts';
import { stageOf } from '../pipeline/process.ts';
import { coreOf, kinship } from './companies.ts';
import { isOnePerson, likeness, namesNobody } from './persons.ts';

type Told = Pick<Opportunity, 'account' | 'aliases' | 'owner' | 'opened' | 'changes' | 'milestones' | 'inactive'>;
type Span = { readonly from: string; readonly to: string };

const NEVER = '9999-12-31';

/** All sales of a workspace put in one after the other, the one that is asked about among them. */
export class Neighbours {
  /** Of each company that buys, the other names under which its sales have it. */
  readonly #customers = new Map<string, (readonly string[])[]>();
  /** Of each who owns sales, from the first day of the first to the last day of the last. */
  readonly #sellers = new Map<string, Span>();

  addSale(sale: Told, course: Process): void {
    const { account, aliases = [] } = sale;
    const core = coreOf(account);
    this.#customers.set(core, [...(this.#customers.get(core) ?? []), aliases]);
    for (const [name, span] of ownersOf(sale, course)) {
      const known = this.#sellers.get(name) ?? span;
      this.#sellers.set(name, { from: [span.from, known.from].toSorted()[0]!, to: [span.to, known.to].toSorted()[1]! });
    }
  }

  /** Whether a name is that of another customer: a sale of its own has it, and that sale knows nothing of this account. */
  isCustomer(name: string, account: string): boolean {
    const sales = this.#customers.get(coreOf(name));
    return sales !== undefined && kinship(name, account) === 'other' && !sales.flat().some((alias) => kinship(alias, account) === 'same');
  }

  /** Somebody else than the owner who sold here on a day; by another spelling it is nobody else. */
  colleagueOf(owner: string, day: string): string | undefined {
    for (const [name, { from, to }] of this.#sellers)
      if (from <= day && day < to && !isOnePerson(owner, name) && likeness({ name: owner }, { name }) === 'other') return name;
    return undefined;
  }
}

/** Who owned a sale, and for how long: until it went to somebody else, ended or was set aside. */
function ownersOf(sale: Told, course: Process): readonly (readonly [name: string, Span])[] {
  const { owner, opened, changes = [], inactive } = sale;
  const stage = stageOf(sale, course, NEVER);
  const end = stage.ended === undefined ? (inactive?.date ?? NEVER) : stage.since;
  const moves = changes.flatMap(({ date, owner: name }) => (name === undefined ? [] : [{ name, from: date }]));
  moves.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  if (owner !== undefined && moves.at(-1)?.name !== owner) moves.push({ name: owner, from: moves.at(-1)?.from ?? opened });
  return moves
    .map(({ name, from }, at) => [name, { from, to: moves[at + 1]?.from ?? end }] as const)
    .filter(([name]) => !namesNobody(name));
}
