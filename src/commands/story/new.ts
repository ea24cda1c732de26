// A new story: from a sale that is won, or by being asked.
import { storyAnswers, storyForm, storyOf } from '../../core/forms/story-form.ts';
import { CcsError } from '../../core/errors.ts';
import { storyOfSale } from '../../core/method/letters/story-of-sale.ts';
import { stageOf } from '../../core/method/pipeline/process.ts';
import type { Story } from '../../core/model/story.ts';
import type { Desk } from '../../desk/desk.ts';
import { tellSaved } from '../../desk/documents/output.ts';
import { recordOfDraft } from '../../desk/filling/drafts.ts';
import { filled, type FillOptions } from '../../desk/filling/filled.ts';
import { letterStore } from '../../desk/records/letters.ts';
import { meantRecord } from '../../desk/records/meant.ts';
import { processFor } from '../../desk/records/opportunities.ts';
import { prompterStore } from '../../desk/records/prompters.ts';
import { storyStore } from '../../desk/records/stories.ts';
import { tellOfStory } from '../../desk/filling/story.ts';
import { dayOf, type Records } from '../../workspace/index.ts';

const KIND = 'story';

type Sale = { readonly id: string; readonly known: Partial<Story>; readonly language: string; readonly products: readonly string[] };

export async function storyNew(desk: Desk, options: FillOptions & { from?: string; language?: string }): Promise<number> {
  const today = dayOf(desk.io.now());
  const from = options.from ?? recordOfDraft(desk, KIND, options.resume);
  const sale = from === undefined ? undefined : await saleOf(desk, from, today);
  const language = options.language ?? sale?.language ?? desk.language;
  const form = storyForm({ words: desk.words, language, defaults: storyAnswers(sale?.known ?? {}), products: sale?.products });
  const flags = [...(sale ? [`--from ${sale.id}`] : []), ...(options.language === undefined ? [] : [`--language ${options.language}`])];
  const { answers, done } = await filled(desk, options, {
    form,
    kind: KIND,
    ...(sale ? { record: sale.id } : {}),
    command: ['ccs story new', ...flags].join(' '),
    passed: () => false,
  });
  const story = storyOf(form, answers, { language, date: today, ...(sale ? { opportunity: sale.id } : {}) });
  const stored = await storyStore(desk).create(today, story.account, story);
  await done();
  desk.print(`${stored.id}\n`);
  tellSaved(desk, stored);
  tellOfStory(desk, form, answers, stored);
  desk.tell(desk.words.stories.lookAt({ command: desk.again(`ccs story show ${stored.id}`) }));
  return 0;
}

/** @throws CcsError no-record, ambiguous-id; not-won where there is no result to tell of yet */
async function saleOf(desk: Desk, beginning: string, today: string): Promise<Sale> {
  const { id, value } = await meantRecord(desk, 'opportunity', beginning);
  if (stageOf(value, processFor(desk, value), today).ended !== 'won') throw new CcsError('not-won', { id });
  const prompters = await linked(prompterStore(desk), value.prompters);
  const letters = await linked(letterStore(desk), value.letters);
  const language = prompters[0]?.language ?? letters[0]?.language ?? desk.language;
  return {
    id,
    known: storyOfSale(value, prompters, letters, language),
    language,
    products: [...new Set(prompters.map(({ product }) => product))],
  };
}

/** The records that a sale links, the newest first; what is gone says nothing. */
async function linked<T extends { readonly date: string }>(store: Records<T>, ids: readonly string[] = []): Promise<readonly T[]> {
  const found: T[] = [];
  for (const id of ids) {
    const one = await store.read(id).catch((error: unknown) => {
      if (error instanceof CcsError) return undefined;
      throw error;
    });
    if (one !== undefined) found.push(one.value);
  }
  return found.sort((a, b) => (a.date < b.date ? 1 : -1));
}
