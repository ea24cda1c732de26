// A story opened again: when the customer lets us tell it, or the result has become better.
import { storyAnswers, storyForm, storyOf } from '../../core/forms/story-form.ts';
import type { Form } from '../../core/interview/form.ts';
import type { Story } from '../../core/model/story.ts';
import type { Desk } from '../../desk/desk.ts';
import { tellSaved } from '../../desk/documents/output.ts';
import { filled, type FillOptions } from '../../desk/filling/filled.ts';
import { tellOfStory } from '../../desk/filling/story.ts';
import { meantRecord } from '../../desk/records/meant.ts';
import { storyStore } from '../../desk/records/stories.ts';

export async function storyEdit(desk: Desk, options: FillOptions, id?: string): Promise<number> {
  const store = storyStore(desk);
  const stored = await meantRecord(desk, 'story', id);
  const formOf = (story: Story): Form => storyForm({ words: desk.words, language: story.language, defaults: storyAnswers(story) });
  const form = formOf(stored.value);
  const { answers, done } = await filled(desk, options, {
    form,
    kind: 'story-edit',
    record: stored.id,
    about: stored.value.account,
    command: `ccs story edit ${stored.id}`,
    passed: 'all',
  });
  // Only what was answered changes: somebody else may have been at it meanwhile.
  const changed = await store.update(stored.id, (current) => ({ ...current, ...storyOf(formOf(current), answers, current) }));
  await done();
  tellSaved(desk, changed);
  tellOfStory(desk, form, answers, changed);
  return 0;
}
