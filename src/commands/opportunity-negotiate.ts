// The worksheet of a negotiation: not opened before three yeses, and nothing given without a get (method §6).
import type { Desk } from '../desk/desk.ts';
import { opportunityStore } from '../desk/opportunities.ts';
import { deliver, refuseToOverwrite, tellSaved, type OutputOptions } from '../desk/output.ts';
import { recordDocument } from '../desk/record-document.ts';
import { sheet, type SheetOptions } from '../desk/sheet.ts';
import { CcsError } from '../errors.ts';
import { missingIn, negotiateForm, negotiateQuestions, negotiationOf } from '../interview/negotiate-form.ts';
import { bargainsOf, percentageIn, surrenderIn } from '../method/negotiation.ts';
import { inFileOrder, type Negotiation, type Opportunity } from '../model/opportunity.ts';
import { dayOf } from '../workspace/index.ts';

type Options = SheetOptions & OutputOptions;

export async function opportunityNegotiate(desk: Desk, options: Options, id?: string): Promise<number> {
  refuseToOverwrite(desk, options);
  const store = opportunityStore(desk);
  const stored = store.find(id);
  const given = { words: desk.words, language: desk.language, opportunity: stored.value, today: dayOf(desk.io.now()) };
  const form = negotiateForm(given);
  const last = stored.value.negotiations?.at(-1);
  const filled = await sheet(desk, options, {
    form,
    every: (answers) => negotiateQuestions(given, answers),
    kind: 'negotiation',
    record: stored.id,
    command: `ccs opportunity negotiate ${stored.id}`,
    there: last !== undefined,
    refuse: (answers) => {
      const missing = missingIn(given, answers);
      if (missing.length > 0) throw new CcsError('not-to-negotiate', { missing, id: stored.id });
    },
  });
  if (filled === 'listed') return 0;
  if (filled === 'look') {
    if (last) await print(desk, options, stored.value, last);
    return 0;
  }
  const entry = negotiationOf(given, form, filled.answers);
  const changed = await store.update(stored.id, (current) => inFileOrder({ ...current, negotiations: [...(current.negotiations ?? []).filter(({ date }) => date !== entry.date), entry] }));
  await filled.done();
  try {
    await print(desk, options, changed.value, entry);
  } finally {
    tellSaved(desk, changed);
  }
  remark(desk, entry);
  desk.tell(desk.words.qualifying.negotiation.stillToCome({ command: desk.again(`ccs opportunity ready ${stored.id}`) }));
  return 0;
}

async function print(desk: Desk, options: Options, opportunity: Opportunity, entry: Negotiation): Promise<void> {
  const language = entry.language ?? desk.language;
  const title = desk.words.qualifying.negotiation.title(opportunity);
  const document = await recordDocument(
    desk,
    { document: 'negotiation', language, title, record: entry, view: ({ negotiationView }) => negotiationView(opportunity, entry, language) },
    options.format ?? (options.json ? 'json' : undefined),
  );
  await deliver(desk, options, document);
}

/** What is better changed before the meeting. */
function remark(desk: Desk, entry: Negotiation): void {
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
  const untied = bargainsOf(entry, language).flatMap(({ get, spoken }) => (spoken === '' ? [get] : []));
  if (untied.length > 0) tell(said.untied({ gets: untied }));
}
