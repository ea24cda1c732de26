// A letter opened again before it goes out: any answer of it changed, and the document made again.
import { CcsError } from '../../core/errors.ts';
import { reopenedForm, templateForm, withAnswers } from '../../core/forms/template-form.ts';
import { shelvesOf } from '../../core/method/letters/shelves.ts';
import { FATES, type Letter } from '../../core/model/letter.ts';
import type { Desk } from '../../desk/desk.ts';
import { checkedTemplate } from '../../desk/documents/checked-template.ts';
import { prompterOf } from '../../desk/documents/kept-letter.ts';
import { letterDocument, refuseLetterOutput, writtenLetter } from '../../desk/documents/letter-document.ts';
import { remarkOnLetter } from '../../desk/documents/letter-remarks.ts';
import { letterSource } from '../../desk/documents/letter-source.ts';
import { deliverKept, shownFirst, tellOnward, tellSaved, type OutputOptions } from '../../desk/documents/output.ts';
import { saleKnown, withSteps } from '../../desk/documents/plan-letter.ts';
import { recordOfDraft } from '../../desk/filling/drafts.ts';
import { filled, type FillOptions } from '../../desk/filling/filled.ts';
import { readable } from '../../desk/printing/broken.ts';
import { letterStore } from '../../desk/records/letters.ts';
import { meantRecord } from '../../desk/records/meant.ts';
import { opportunityStore } from '../../desk/records/opportunities.ts';
import type { Stored } from '../../workspace/index.ts';

const KIND = 'letter-edit';

type Options = FillOptions & OutputOptions & { attach?: readonly string[] };

export async function letterEdit(desk: Desk, options: Options, id?: string): Promise<number> {
  const stored = await meantRecord(desk, 'letter', id ?? recordOfDraft(desk, KIND, options.resume));
  await refuseWhatIsOut(desk, stored);
  const { letter: kind, language, source, sale } = stored.value;
  const opened = checkedTemplate(desk, kind);
  const { template } = opened;
  refuseLetterOutput(desk, opened, options);
  const prompter = await prompterOf(desk, stored.value);
  const from = await letterSource(desk, prompter && source?.prompter, shelvesOf(template));
  const known = await saleKnown(desk, template, { language, named: sale, company: text(stored.value, 'to.company'), from: from.stored });
  const asked = templateForm({ template, language, spoken: desk.language, sources: { ...from.sources, ...known } });
  const about = text(stored.value, 'to.company') ?? text(stored.value, 'to.name');
  const { answers, done } = await filled(desk, options, {
    form: reopenedForm(asked, stored.value.answers),
    kind: KIND,
    record: stored.id,
    ids: `ccs letter ${kind} --questions`,
    ...(about === undefined ? {} : { about }),
    command: `ccs letter edit ${stored.id}`,
    passed: 'all',
  });
  const record = await withSteps(desk, template, withAnswers(asked, stored.value, answers), sale);
  // A mistake in a template shows before the record is changed.
  await writtenLetter(desk, record);
  const changed = await letterStore(desk).update(stored.id, (current) => {
    refuseSent(desk, stored.id, current);
    // Only what was answered changes: somebody else may have been at it meanwhile.
    return JSON.stringify(current) === JSON.stringify(stored.value) ? record : withAnswers(asked, current, answers);
  });
  await done();
  const written = await writtenLetter(desk, changed.value);
  const document = letterDocument(desk, written, options.attach);
  await deliverKept(desk, options, shownFirst(desk, options, document), () => tellSaved(desk, changed));
  tellOnward(desk, options, `ccs letter render ${changed.id}`, 'letter');
  if (options.out === undefined)
    desk.tell(desk.style.dim(desk.words.letters.oldFile({ command: desk.again(`ccs letter render ${changed.id}`) })));
  await remarkOnLetter(desk, written, prompter, changed);
  return 0;
}

/** What the buyer has, and what a milestone was graded on, stays as it was. @throws CcsError letter-is-out, letter-graded */
async function refuseWhatIsOut(desk: Desk, { id, value }: Stored<Letter>): Promise<void> {
  refuseSent(desk, id, value);
  const sales = await readable(desk, opportunityStore(desk).list());
  const graded = sales.find(({ value: { milestones = [] } }) => milestones.some(({ evidence }) => evidence?.letter === id));
  if (graded !== undefined) throw new CcsError('letter-graded', { id, sale: graded.id, command: desk.again(anew(value)) });
}

function refuseSent(desk: Desk, id: string, letter: Letter): void {
  const fate = FATES.find((one) => letter[one] !== undefined);
  if (fate !== undefined) throw new CcsError('letter-is-out', { id, fate, day: letter[fate] ?? '', command: desk.again(anew(letter)) });
}

/** The line that writes another one like it. */
function anew({ letter, source }: Letter): string {
  return ['ccs letter', letter, ...(source === undefined ? [] : ['--from', source.prompter])].join(' ');
}

function text({ answers }: Letter, id: string): string | undefined {
  const value = answers[id];
  return typeof value === 'string' ? value : undefined;
}
