// Asks on a terminal: one question at a time, drawn where the last one was.
import { Chalk } from 'chalk';
import type { OptionView, Port, Reply, View } from '../../core/interview/port.ts';
import type { AskOptions } from '../index.ts';
import { ask } from './ask.ts';
import type { Asked, Streams } from './ask.ts';
import { inEditor } from './editor.ts';
import { pasted, withoutBullets } from './key.ts';
import type { Answered } from './spelled.ts';
import { answeredRows, screenOf } from './frame.ts';
import { wrappedAtWords } from './layout.ts';
import { Past } from './past.ts';

/**
 * Somebody at a terminal. Everything is drawn on `output`; nothing goes to standard output.
 * @param streams both a terminal; `env` names the editor
 */
export function terminalPort({ words, color }: AskOptions, streams: Streams): Port {
  const look = { words: words.keys, paint: new Chalk({ level: color ? 1 : 0 }) };
  const past = new Past(streams.output);
  let before: Pick<Asked, 'byLetter' | 'rest'> = { byLetter: false, rest: [] };
  let byKey = false;
  let answered: { readonly id: string; readonly by: Answered } | undefined;
  let amended: { readonly id: string; readonly option: OptionView } | undefined;
  const width = (): number => (streams.output.columns || 80) - 1;

  return {
    async ask(view: View): Promise<Reply> {
      let shown = view;
      past.forget(view.id);
      if (amended?.id === view.id) {
        const { value, label } = amended.option;
        amended = undefined;
        past.say(() => `${answeredRows(view, label, width(), look).join('\n')}\n`, view.id);
        return { act: 'answer', value };
      }
      amended = undefined;
      for (;;) {
        const asked = await ask(screenOf(shown, look, byKey, answered?.by), () => past.text(), streams, before);
        before = asked;
        const { decision } = asked;
        byKey = asked.byLetter && 'reply' in decision && decision.reply.act === 'answer';
        // Between two questions the terminal would echo what is typed, and turn Enter into a line break.
        streams.input.setRawMode(true);
        if ('amend' in decision) {
          // "not sure" has answered no by its first letter: the walk goes back, finds the answer meant, and comes here again.
          if (answered) amended = { id: answered.id, option: decision.amend };
          if (decision.rest !== '') before = { byLetter: false, rest: [pasted(decision.rest)] };
          answered = undefined;
          return { act: 'back' };
        }
        answered = undefined;
        if ('reply' in decision) {
          const { reply, said, by } = decision;
          if (by) answered = { id: view.id, by };
          const problem = reply.act === 'answer' ? view.check?.(reply.value) : undefined;
          if (problem !== undefined && reply.act === 'answer') {
            shown = withAnswer({ ...withoutProblem(shown), problem } as View, reply.value);
            continue;
          }
          if (said !== undefined) past.say(() => `${answeredRows(view, asUnderstood(view, said), width(), look).join('\n')}\n`, view.id);
          return reply;
        }
        streams.input.setRawMode(false);
        const { text, problem } = await inEditor(decision.editor, streams.env, look.words);
        if (shown.kind === 'text')
          shown = {
            ...withoutProblem(shown),
            before: shown.before ?? shown.initial,
            initial: shown.lines ? withoutBullets(text) : text,
            begun: true,
            ...(problem !== undefined && { problem }),
          };
      }
    },
    tell: (text) => past.say(() => `${wrappedAtWords(text, width())}\n`),
  };
}

/** A day stays on the screen as the day that was read, with its weekday. */
function asUnderstood(view: View, said: string): string {
  return (view.kind === 'text' && said !== '' && view.understood?.(said)) || said;
}

/** The same question with what was answered, and refused, still in it. */
function withAnswer(view: View, value: string | readonly string[]): View {
  if (view.kind === 'text') {
    const initial = typeof value === 'string' ? value : value.join('\n');
    return { ...view, before: view.before ?? view.initial, initial, begun: false };
  }
  if (view.kind === 'checks') return { ...view, initial: typeof value === 'string' ? [value] : value };
  return view.kind === 'choice' && typeof value === 'string' ? { ...view, initial: value } : view;
}

function withoutProblem<V extends View>({ problem: _, ...view }: V): Omit<V, 'problem'> {
  return view;
}
