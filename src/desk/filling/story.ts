// What is said of a story that was just written down.
import { storyDoubts } from '../../core/forms/story-form.ts';
import type { Answers, Form } from '../../core/interview/form.ts';
import { problemText } from '../../core/interview/form.ts';
import type { Story } from '../../core/model/story.ts';
import type { Stored } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';

/** Names technology in it, and says how it is released where it is not. */
export function tellOfStory(desk: Desk, form: Form, answers: Answers, { id, value }: Stored<Story>): void {
  if (!desk.canAsk)
    for (const { id: part, doubt } of storyDoubts(form, answers))
      desk.tell(desk.style.yellow(`${part}: ${problemText(desk.words, doubt)}`));
  if (value.released !== true) desk.tell(desk.words.stories.notReleased({ command: desk.again(`ccs story edit ${id}`) }));
}
