// What letters, calls and accounts hold about any sale, however many sales are asked about (docs/method.md §7).
import type { Opportunity } from '../../model/opportunity.ts';
import type { Process } from '../../model/process.ts';
import type { AccountSketch, LetterSketch, PrompterSketch } from '../pipeline/sketch.ts';
import { coreOf, kinship } from './companies.ts';
import type { Neighbours } from './neighbours.ts';
import { answerOf, type Around, type Missive, type Paper, type SaleFile, type Talk } from './file.ts';
import { TwinBook } from './twins.ts';

/** Records put in one after the other, and then asked for what belongs to a sale. */
export class EvidenceBook {
  readonly #letters = new Map<string, Missive>();
  readonly #madeFrom = new Map<string, string[]>();
  readonly #talks = new Map<string, Talk>();
  readonly #accounts: AccountSketch[] = [];
  readonly #names = new Set<string>();
  readonly #madeFor = new Map<string, string[]>();
  readonly #twins = new TwinBook();
  /** The first acceptance with the buyer's words: from then on they are asked for. */
  #first: string | undefined;

  addLetter(id: string, letter: LetterSketch): void {
    const missive = { id, ...letter };
    this.#letters.set(id, missive);
    this.#twins.addLetter(missive);
    const { source, accepted, acceptedSaid, reply } = letter;
    if (source) this.#madeFrom.set(source.prompter, [...(this.#madeFrom.get(source.prompter) ?? []), id]);
    this.#names.add(coreOf(answerOf(missive, 'to.company') ?? ''));
    if ((acceptedSaid ?? reply) !== undefined && accepted !== undefined && (this.#first === undefined || accepted < this.#first))
      this.#first = accepted;
  }

  addPrompter(id: string, { account, contact, goal, scenarios, calls = [] }: PrompterSketch): void {
    const talk: Talk = {
      id,
      account,
      contact,
      goal,
      given: [goal, ...scenarios.flatMap(({ capability, action }) => [action, capability])],
      calls: calls.map((call) => ({
        date: call.date,
        goalShared: call.goalShared === 'yes',
        heard: [
          call.frame,
          ...(call.scenarios ?? []).flatMap(({ answers = [], notes }) => [...answers.map(({ answer }) => answer), notes]),
          ...(call.impact ?? []).map(({ answer }) => answer),
          call.confirm,
          call.value,
          call.notes,
        ].filter((text) => text !== undefined),
      })),
    };
    this.#talks.set(id, talk);
    this.#names.add(coreOf(account));
    this.#madeFor.set(coreOf(account), [...(this.#madeFor.get(coreOf(account)) ?? []), id]);
    this.#twins.addTalk(talk);
  }

  addAccount(account: AccountSketch): void {
    this.#accounts.push(account);
  }

  /**
   * All that is known of a sale.
   * @param neighbours what the other sales tell, where `leansOnOthers` says that it is asked for
   */
  of(
    opportunity: Opportunity,
    course: Process,
    around: Around,
    paper: (path: string) => Paper | undefined,
    neighbours?: Neighbours,
  ): SaleFile {
    const { letters = [], prompters = [], account } = opportunity;
    const aliases = [
      ...(opportunity.aliases ?? []).filter((alias) => !this.#isCustomer(alias, opportunity) && !neighbours?.isCustomer(alias, account)),
      ...this.#accounts.flatMap(({ name, aliases: others = [] }) =>
        [name, ...others].some((one) => kinship(one, account) === 'same') ? [name, ...others] : [],
      ),
    ];
    const isOurs = (company: string): boolean => [account, ...aliases].some((name) => kinship(name, company) !== 'other');
    const ids = new Set([...letters, ...prompters.flatMap((prompter) => this.#madeFrom.get(prompter) ?? [])]);
    return {
      opportunity,
      course,
      around: { ...around, since: around.since ?? this.#first },
      aliases,
      colleague: (owner, day) => neighbours?.colleagueOf(owner, day),
      others: (name) => this.#names.has(coreOf(name)),
      letter: (id) => this.#letters.get(id),
      talk: (id) => this.#talks.get(id),
      letters: [...ids].flatMap((id) => this.#letters.get(id) ?? []),
      talks: prompters.flatMap((id) => this.#talks.get(id) ?? []),
      paper,
      twins: (id) => this.#twins.of(id, isOurs, this.#talks.has(id) ? id : this.#letters.get(id)?.source?.prompter),
    };
  }

  /** Whether a name is that of another customer, with an account or a conversation of its own: no alias of this one, whoever writes so. */
  #isCustomer(alias: string, { account, prompters = [] }: Opportunity): boolean {
    const own = this.#accounts.find(({ name }) => kinship(name, alias) === 'same');
    if (own !== undefined) return ![own.name, ...(own.aliases ?? [])].some((name) => kinship(name, account) === 'same');
    return this.#madeFor.get(coreOf(alias))?.some((id) => !prompters.includes(id)) ?? false;
  }
}
