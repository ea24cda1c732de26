// Somebody whose replies are known beforehand: for tests, and for walks inside a program.
import { Interrupted } from '../core/errors.ts';
import type { Port, Reply, View } from '../core/interview/port.ts';

/** A port that remembers what it was asked and told. */
export type ScriptedPort = Port & { readonly asked: readonly View[]; readonly told: readonly string[] };

/**
 * Replies from a list, or by a function of what is asked.
 * @param replies when a list is used up, the next question is met with `Interrupted`, as if the terminal were closed
 */
export function scriptedPort(replies: readonly Reply[] | ((view: View) => Reply)): ScriptedPort {
  const asked: View[] = [];
  const told: string[] = [];
  return {
    asked,
    told,
    async ask(view) {
      asked.push(view);
      const reply = typeof replies === 'function' ? replies(view) : replies[asked.length - 1];
      if (!reply) throw new Interrupted();
      return reply;
    },
    tell: (text) => void told.push(text),
  };
}
