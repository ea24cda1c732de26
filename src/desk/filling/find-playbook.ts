// The conversation for this meeting: named, narrowed by flags, or chosen step by step.
import { CcsError } from '../../core/errors.ts';
import { chooseForm, chosen, narrowed, preferring, type Filters } from '../../core/forms/choose.ts';
import { START, type Progress } from '../../core/interview/form.ts';
import { findPlaybook, openLibrary, readListed, type Listed, type Shelved } from '../../library/playbooks.ts';
import type { Desk } from '../desk.ts';
import { tellFaulty } from '../printing/remarks.ts';
import { askedAside } from './aside.ts';

export type Found = {
  readonly shelved: Shelved;
  /** The choice that led here, to be opened again when the user steps back; undefined where nothing was asked. */
  readonly choice?: Progress;
};

/**
 * Finds one playbook.
 * @param again the choice to open again
 * Where somebody says that none fits, one is written, and taken.
 * @throws CcsError no-playbook, no-playbook-fits, which-playbook, no-file, faulty-file; Interrupted
 */
export async function findOne(desk: Desk, { playbook, ...filters }: Filters & { playbook?: string }, again?: Progress): Promise<Found> {
  if (playbook !== undefined) return { shelved: findPlaybook(desk.io, desk.workspace, playbook) };
  const library = openLibrary(desk.io, desk.workspace);
  if (again === undefined) tellFaulty(desk, library.faulty);
  const { product, industry, title, goal, language } = filters;
  const fitting = narrowed(library.playbooks, pruned({ product, industry, title, goal, language }));
  const candidates = language === undefined ? preferring(fitting, desk.workspace.settings.language ?? desk.language) : fitting;
  const [only, ...others] = candidates;
  if (only === undefined)
    throw new CcsError('no-playbook-fits', {
      asked: Object.values(filters)
        .filter((value) => typeof value === 'string')
        .join(' · '),
    });
  if (others.length === 0) {
    const { product: sold, industry: where, title: whom, goal: what } = only.playbook;
    desk.tell(desk.words.commands.conversation({ name: [sold, where, whom, what].join(' · '), id: only.id }));
    return { shelved: readListed(desk.io, only) };
  }
  if (!desk.canAsk) throw new CcsError('which-playbook', { candidates: candidates.map(({ id }) => id) });
  return choose(desk, candidates, again ?? START);
}

async function choose(desk: Desk, candidates: readonly Listed[], start: Progress): Promise<Found> {
  const form = chooseForm(candidates, desk.words.commands.noneFits());
  const port = await desk.io.port({ words: desk.words, color: desk.color, accessible: desk.accessible });
  const progress = await askedAside(desk, port, form, start);
  const [listed] = chosen(candidates, progress.answers);
  const asked = form(progress.answers).map(({ id }) => id);
  if (listed === undefined) {
    port.tell(desk.words.commands.writeOne());
    const { writtenPlaybook } = await import('./written-playbook.ts');
    return { shelved: findPlaybook(desk.io, desk.workspace, await writtenPlaybook(desk, {})) };
  }
  return { shelved: readListed(desk.io, listed), choice: without(progress, asked.at(-1)) };
}

/** Stepping back into a choice opens its last question. */
function without({ answers }: Progress, last: string | undefined): Progress {
  const kept = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== last));
  return { answers: kept, passed: new Set(Object.keys(kept)) };
}

function pruned(filters: Record<string, string | undefined>): Filters {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined)) as Filters;
}
