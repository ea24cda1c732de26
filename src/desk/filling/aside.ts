// Questions asked aside from what is being filled in: nothing of them is kept, counted or shown again at the end.
import type { Form, Progress } from '../../core/interview/form.ts';
import type { Port } from '../../core/interview/port.ts';
import { walk } from '../../core/interview/walk.ts';
import { dayOf } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';

export async function askedAside(desk: Desk, port: Port, form: Form, start: Progress): Promise<Progress> {
  const { progress } = await walk(
    {
      form,
      port,
      words: desk.words,
      today: dayOf(desk.io.now()),
      keep: async () => undefined,
      review: false,
      canLeave: false,
      uncounted: true,
    },
    start,
  );
  return progress;
}
