// A new opportunity, from nothing or from a conversation.
import type { Desk } from '../../desk/desk.ts';
import { tellSaved } from '../../desk/documents/output.ts';
import { recordOfDraft } from '../../desk/filling/drafts.ts';
import { filled, type FillOptions } from '../../desk/filling/filled.ts';
import { companyBook, type CompanyBook } from '../../desk/records/company.ts';
import { meantRecord } from '../../desk/records/meant.ts';
import { sellerAsked } from '../../desk/records/myself.ts';
import { opportunityStore } from '../../desk/records/opportunities.ts';
import { beginningFrom } from '../../core/forms/from-prompter.ts';
import { answersOf, everyQuestion, opportunityForm, opportunityOf } from '../../core/forms/opportunity-form.ts';
import type { Problem } from '../../core/interview/form.ts';
import { problemText } from '../../core/interview/form.ts';
import { withChanges } from '../../core/method/pipeline/history.ts';
import { processesWith, usualProcess } from '../../core/method/pipeline/process.ts';
import { dayOf } from '../../workspace/index.ts';

const KIND = 'opportunity';

export async function opportunityNew(desk: Desk, options: FillOptions & { from?: string }): Promise<number> {
  const { language, words, workspace } = desk;
  const today = dayOf(desk.io.now());
  const from = options.from ?? recordOfDraft(desk, KIND, options.resume);
  const prompter = from === undefined ? undefined : await meantRecord(desk, 'prompter', from);
  const book = await companyBook(desk);
  const there = prompter ? book.from(prompter.id) : [];
  if (there.length > 0) desk.tell(desk.style.yellow(words.opportunity.openedAlready({ ids: there, id: there[0] ?? '' })));
  const beginning = prompter ? beginningFrom(prompter.id, prompter.value) : {};
  const { currency, process: own } = workspace.settings;
  const seller = sellerAsked(desk);
  const usual = {
    opened: today,
    process: usualProcess(own),
    ...(seller.name === undefined ? {} : { owner: seller.name }),
    ...(currency === undefined ? {} : { currency }),
  };
  const known = knownOf(desk, book, prompter !== undefined, there);
  const form = opportunityForm({
    words,
    language,
    processes: processesWith(desk.workspace.settings),
    defaults: { ...usual, ...answersOf(beginning, words) },
    known,
  });
  const command = `ccs opportunity new${prompter ? ` --from ${prompter.id}` : ''}`;
  const { answers, done } = await filled(desk, options, {
    form,
    every: () => everyQuestion(form),
    kind: KIND,
    ...(prompter ? { record: prompter.id } : {}),
    command,
    passed: (id) => ['opened', 'plan', 'criteria', 'looks', 'coverage'].includes(id) || (id === 'process' && own === undefined),
  });
  const opportunity = withChanges(undefined, opportunityOf(form, answers, beginning), today);
  const stored = await opportunityStore(desk).create(opportunity.opened, opportunity.account, opportunity, words.opportunity.sections);
  await done();
  const remark = desk.canAsk ? undefined : known(opportunity.account);
  if (remark) desk.tell(desk.style.yellow(problemText(words, remark)));
  desk.print(`${stored.id}\n`);
  tellSaved(desk, stored);
  desk.tell(words.opportunity.lookAt({ command: desk.again(`ccs opportunity show ${stored.id}`) }));
  return 0;
}

/** What is on record of a company: a second sale is seldom meant, and one begins best with the conversation that was held. */
function knownOf(
  { words }: Desk,
  { of, like }: CompanyBook,
  isFromTalk: boolean,
  told: readonly string[],
): (company: string) => Problem | undefined {
  return (company) => {
    const { sales, talk } = of(company);
    const others = sales.filter((id) => !told.includes(id));
    const [first] = others;
    const what = first === undefined ? '' : words.opportunity.openAlready({ sales: others, first });
    const remedy = isFromTalk || talk === undefined ? '' : words.opportunity.heldAlready({ talk });
    const names = sales.length === 0 && talk === undefined && !isFromTalk ? like(company) : [];
    if (names.length > 0) return { code: 'against-the-method', args: { what: words.opportunity.knownAlike({ names }), remedy: '' } };
    return what === '' && remedy === '' ? undefined : { code: 'against-the-method', args: { what, remedy } };
  };
}
