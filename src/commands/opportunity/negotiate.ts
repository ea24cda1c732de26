// The worksheet of a negotiation: not opened before three yeses, and nothing given without a get (docs/method.md §6).
import type { Desk } from '../../desk/desk.ts';
import { deliverDocument, refuseOutput, type OutputOptions } from '../../desk/documents/output.ts';
import { recordDocument } from '../../desk/documents/record-document.ts';
import { fillQualifying, type SheetOptions } from '../../desk/filling/qualifying.ts';
import { meantRecord } from '../../desk/records/meant.ts';
import { opportunityStore, processes } from '../../desk/records/opportunities.ts';
import { CcsError } from '../../core/errors.ts';
import { missingIn, negotiateForm, negotiateQuestions, negotiationOf } from '../../core/forms/negotiate-form.ts';
import { isShort } from '../../core/method/sale/gives.ts';
import { bargainsOf, percentageIn, surrenderIn } from '../../core/method/sale/negotiation.ts';
import { inFileOrder, type Negotiation, type Opportunity } from '../../core/model/opportunity.ts';
import { collected, dayOf } from '../../workspace/index.ts';

type Options = SheetOptions & OutputOptions;

export async function opportunityNegotiate(desk: Desk, options: Options, id?: string): Promise<number> {
  refuseOutput(desk, options, 'negotiation');
  const stored = await meantRecord(desk, 'opportunity', id);
  const today = dayOf(desk.io.now());
  const given = {
    words: desk.words,
    language: desk.language,
    opportunity: stored.value,
    today,
    short: await isOwnerShort(desk, stored.value, today),
  };
  const form = negotiateForm(given);
  return fillQualifying(desk, options, stored, {
    form,
    every: (answers) => negotiateQuestions(given, answers),
    kind: 'negotiation',
    record: stored.id,
    command: `ccs opportunity negotiate ${stored.id}`,
    there: lastOf(stored.value) !== undefined,
    refuse: (answers) => {
      const missing = missingIn(given, answers);
      if (missing.length > 0) throw new CcsError('not-to-negotiate', { missing, id: stored.id });
    },
    change: (answers) => {
      const entry = negotiationOf(given, form, answers);
      return (current) =>
        inFileOrder({ ...current, negotiations: [...(current.negotiations ?? []).filter(({ date }) => date !== entry.date), entry] });
    },
    show: (opportunity) => show(desk, options, opportunity),
    remark: (opportunity) => remark(desk, stored.id, opportunity),
  });
}

function lastOf({ negotiations }: Opportunity): Negotiation | undefined {
  return negotiations?.at(-1);
}

async function show(desk: Desk, options: Options, opportunity: Opportunity): Promise<void> {
  const entry = lastOf(opportunity);
  if (entry === undefined) return;
  const language = entry.language ?? desk.language;
  const title = desk.words.qualifying.negotiation.title(opportunity);
  const document = await recordDocument(desk, {
    document: 'negotiation',
    page: { language, title, date: entry.date, author: opportunity.owner ?? '' },
    record: entry,
    view: async () => (await import('../../core/render/negotiation-view.ts')).negotiationView(opportunity, entry, language),
  });
  await deliverDocument(desk, options, document);
}

/** Where no quota is said nobody is short of it. */
async function isOwnerShort(desk: Desk, { owner }: Opportunity, today: string): Promise<boolean> {
  const { currency, numbers: { quota } = {} } = desk.workspace.settings;
  if (quota === undefined) return false;
  const sales = (await collected(opportunityStore(desk).list())).records.map(({ value }) => value);
  return isShort(owner, { quota, currency }, sales, processes(desk), today);
}

/** What is better changed before the meeting, and what comes next. */
function remark(desk: Desk, id: string, opportunity: Opportunity): void {
  const entry = lastOf(opportunity);
  if (entry === undefined) return;
  const { language = desk.language, stand = '', refusals = [], questions = [], gives = [] } = entry;
  const said = desk.words.qualifying.negotiation;
  const tell = (text: string): void => desk.tell(desk.style.yellow(text));
  for (const { give } of gives) {
    const piece = percentageIn(give, language);
    if (piece !== undefined) tell(said.percentage({ give, piece }));
  }
  for (const text of [stand, ...refusals, ...questions]) {
    const piece = surrenderIn(text, language);
    if (piece !== undefined) tell(said.surrender({ piece }));
  }
  for (const mark of entry.marked ?? []) tell(said.marked[mark]);
  const untied = bargainsOf(entry, language).flatMap(({ get, spoken }) => (spoken === '' ? [get] : []));
  if (untied.length > 0) tell(said.untied({ gets: untied }));
  desk.tell(said.stillToCome({ command: desk.again(`ccs opportunity ready ${id}`) }));
}
