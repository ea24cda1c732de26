// Asks on a terminal: one question at a time, drawn where the last one was.
import { Chalk } from 'chalk';
import wrapAnsi from 'wrap-ansi';
import type { Port, Reply, View } from '../../interview/port.ts';
import { visible } from '../../reading/visible.ts';
import type { AskOptions } from '../index.ts';
import { ask } from './ask.ts';
import type { Streams } from './ask.ts';
import { inEditor } from './editor.ts';
import { answeredRows, screenOf } from './frame.ts';

/**
 * Somebody at a terminal. Everything is drawn on `output`; nothing goes to standard output.
 * @param streams both a terminal; `env` names the editor
 */
export function terminalPort({ words, color }: AskOptions, streams: Streams): Port {
  const look = { words: words.keys, paint: new Chalk({ level: color ? 1 : 0 }) };
  const columns = (): number => (streams.output.columns || 80) - 1;

  return {
    async ask(view: View): Promise<Reply> {
      let shown = view;
      for (;;) {
        const decision = await ask(screenOf(shown, look), streams);
        if ('reply' in decision) {
          if (decision.said !== undefined) streams.output.write(`${answeredRows(view.title, decision.said, columns(), look).join('\n')}\n`);
          return decision.reply;
        }
        const { text, problem } = await inEditor(decision.editor, streams.env, look.words);
        if (shown.kind === 'text') shown = { ...withoutProblem(shown), initial: text, ...(problem !== undefined && { problem }) };
      }
    },
    tell: (text) => void streams.output.write(`${wrapAnsi(visible(text), columns(), { trim: false })}\n`),
  };
}

function withoutProblem<V extends View>({ problem: _, ...view }: V): Omit<V, 'problem'> {
  return view;
}
