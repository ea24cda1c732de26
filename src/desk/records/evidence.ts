// What is known of the evidence of sales: letters, calls, accounts and files, read for whoever asks what is wrong with it.
import { createHash } from 'node:crypto';
import { audit } from '../../core/method/evidence/audit.ts';
import { EvidenceBook } from '../../core/method/evidence/book.ts';
import { FactBook } from '../../core/method/pipeline/facts.ts';
import {
  leansOnOthers,
  meaningOf,
  meaningOfDay,
  stepsOf,
  type Around,
  type Paper,
  type SaleFile,
} from '../../core/method/evidence/file.ts';
import type { Finding } from '../../core/method/evidence/finding.ts';
import { Neighbours } from '../../core/method/evidence/neighbours.ts';
import { processFinder } from '../../core/method/pipeline/process.ts';
import { once } from '../../core/languages/once.ts';
import type { AccountSketch, LetterSketch, PrompterSketch, Sketch } from '../../core/method/pipeline/sketch.ts';
import type { Evidence as ShownEvidence, Opportunity } from '../../core/model/opportunity.ts';
import type { Process } from '../../core/model/process.ts';
import { dayOf, storeOf, type Broken, type Look } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import { paperReader } from './papers.ts';

export type Evidence = {
  readonly broken: readonly Broken[];
  /** What letters and calls show. */
  readonly facts: FactBook;
  /** Everything about a sale. */
  fileOf(opportunity: Opportunity, course: Process): Promise<SaleFile>;
  /** What is wrong with it, by its records alone. */
  findings(opportunity: Opportunity, course: Process): Promise<readonly Finding[]>;
  /** The same at once, where no file has to be read. */
  judged(opportunity: Opportunity, course: Process): readonly Finding[] | Promise<readonly Finding[]>;
};

export type Looks = {
  readonly letters: Look<LetterSketch>;
  readonly prompters: Look<PrompterSketch>;
  readonly accounts: Look<AccountSketch>;
  readonly opportunities: Look<Sketch>;
};

/** Everything that letters, prompters and accounts show, for one sale or ten thousand. */
export async function evidenceOf(desk: Desk, looks?: Looks): Promise<Evidence> {
  const store = storeOf(desk.io, desk.workspace);
  const { letters, prompters, accounts } = looks ?? {
    letters: await store.open('letter').look(),
    prompters: await store.open('prompter').look(),
    accounts: await store.open('account').look(),
  };
  const book = new EvidenceBook();
  const facts = new FactBook();
  const broken = [
    ...(await filled(letters, (id, sketch) => {
      book.addLetter(id, sketch);
      facts.addLetter(id, sketch);
    })),
    ...(await filled(prompters, (id, sketch) => {
      book.addPrompter(id, sketch);
      facts.addPrompter(id, sketch);
    })),
    ...(await filled(accounts, (_, sketch) => book.addAccount(sketch))),
  ];
  const around = aroundOf(desk);
  const papers = paperReader(desk);
  const neighbours = once(async () => neighboursIn(desk, looks?.opportunities ?? (await store.open('opportunity').look())));
  const bareOf = (opportunity: Opportunity, course: Process, others?: Neighbours): { bare: SaleFile; paths: readonly string[] } => {
    const bare = book.of(opportunity, course, around, () => undefined, others);
    const { milestones = [] } = opportunity;
    const shown = milestones.flatMap(({ evidence }) => (evidence?.letter === undefined ? [] : (bare.letter(evidence.letter) ?? [])));
    const replies = [...bare.letters, ...shown].flatMap(({ reply }) => (reply === undefined ? [] : [reply.file]));
    return { bare, paths: [...replies, ...milestones.flatMap(({ evidence }) => evidence?.file ?? [])] };
  };
  const fileOf = async (opportunity: Opportunity, course: Process): Promise<SaleFile> => {
    const { bare, paths } = bareOf(opportunity, course, leansOnOthers(opportunity, around) ? await neighbours() : undefined);
    return paths.length === 0 ? bare : { ...bare, paper: await papers(paths) };
  };
  const findings = async (opportunity: Opportunity, course: Process): Promise<readonly Finding[]> =>
    audit(await fileOf(opportunity, course));
  const judged = (opportunity: Opportunity, course: Process): readonly Finding[] | Promise<readonly Finding[]> => {
    if (leansOnOthers(opportunity, around)) return findings(opportunity, course);
    const { bare, paths } = bareOf(opportunity, course);
    return paths.length === 0 ? audit(bare) : findings(opportunity, course);
  };
  return { broken, facts, fileOf, findings, judged };
}

/** All sales at once, read when the first is asked about that leans on the others. */
async function neighboursIn({ workspace: { settings } }: Desk, look: Look<Sketch>): Promise<Neighbours> {
  const followed = processFinder(settings);
  const all = new Neighbours();
  await filled(look, (_, sketch) => all.addSale(sketch, followed(sketch).process));
  return all;
}

async function filled<S>(look: Look<S>, add: (id: string, sketch: S) => void): Promise<readonly Broken[]> {
  const broken: Broken[] = [];
  for await (const batch of look.sketches())
    for (const one of batch)
      if ('broken' in one) broken.push(one.broken);
      else if ('sketch' in one) add(one.lying.id, one.sketch);
  return broken;
}

function aroundOf({ io, workspace: { settings } }: Desk): Around {
  const { seller, alone, evidence } = settings;
  const today = dayOf(io.now());
  return {
    today,
    companies: seller?.company === undefined ? [] : [seller.company],
    names: seller?.name === undefined ? [] : [seller.name],
    alone: alone === true,
    // A day still to come would excuse everything until then.
    since: evidence?.since !== undefined && evidence.since <= today ? evidence.since : undefined,
    digest: (text) => createHash('sha256').update(text).digest('hex'),
  };
}

/** The evidence of the newest entry, with what it was when it was graded. */
export async function sealed(desk: Desk, judge: Evidence, opportunity: Opportunity, course: Process): Promise<ShownEvidence> {
  const sale = await judge.fileOf(opportunity, course);
  const shown = opportunity.milestones?.at(-1)?.evidence ?? {};
  const { digest } = aroundOf(desk);
  const step = stepsOf(sale).at(-1);
  if (step?.letter !== undefined) return { ...shown, marks: [...step.marks], sha256: digest(meaningOf(sale, step.letter, step.marks)) };
  const hash = shown.file === undefined ? undefined : sale.paper(shown.file)?.hashes.at(-1);
  if (hash !== undefined) return { ...shown, sha256: hash };
  return shown.date === undefined ? shown : { ...shown, sha256: digest(meaningOfDay(shown.date, shown.what)) };
}

/** A letter by itself, as if it were all there is: for what can be said while it is marked. */
export function bookOfOne(
  desk: Desk,
  id: string,
  letter: LetterSketch,
  reply: { readonly file: string; readonly paper: Paper } | undefined,
): SaleFile {
  const book = new EvidenceBook();
  book.addLetter(id, letter);
  const { 'to.name': name, 'to.title': title, 'to.company': account } = letter.answers;
  const opportunity: Opportunity = {
    ccs: 1,
    kind: 'opportunity',
    account: typeof account === 'string' ? account : '–',
    opened: letter.date,
    letters: [id],
    players: typeof name === 'string' ? [{ id: 'to', name, ...(typeof title === 'string' ? { title } : {}) }] : [],
  };
  return book.of(opportunity, processFinder()({}).process, aroundOf(desk), (path) => (path === reply?.file ? reply.paper : undefined));
}
