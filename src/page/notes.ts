// The notes as they are taken: what stands in the fields now, written down as fast as the device can, one write after the other.
import type { Value } from '../core/interview/form.ts';
import { freshId, nowhere, patched, placesFor, type Kept, type Patch, type Place } from './keep.ts';

export type State = 'empty' | 'keeping' | 'kept' | 'nowhere';

/** Notes, and who wants to know of them. */
export type Notes = {
  now(): Kept;
  state(): State;
  /** Takes an answer, or takes it away. */
  note(id: string, value: Value | null): void;
  handedOver(mark: string): void;
  erase(): Promise<void>;
  /** Looks again at what is kept: another window may have written. */
  refresh(): Promise<void>;
};

const NONE = (): Kept => ({ id: freshId(), at: 0, answers: {} });

/**
 * Opens the notes of a page.
 * @param told is called whenever notes or their state have changed other than by `note`
 */
export async function openNotes(page: string, told: () => void): Promise<Notes> {
  const places = await placesFor(page);
  // Where one place failed, or was too slow, the other has what came after: nothing of either is left behind.
  const all = await Promise.all(places.map((one) => one.read().catch(() => undefined)));
  const inTurn = all.flatMap((one) => one ?? []).sort((one, other) => one.at - other.at);
  const found = inTurn.reduce<Kept | undefined>((before, one) => ({ ...one, answers: { ...before?.answers, ...one.answers } }), undefined);
  let now = found ?? NONE();
  let [place = nowhere(found)] = places;
  if (inTurn.length > 1 || (found !== undefined && all[0] === undefined))
    await place
      .change(() => found)
      .then(
        () => Promise.all(places.slice(1).map((one) => one.change(() => undefined).catch(() => undefined))),
        () => undefined,
      );
  let state: State = found === undefined ? 'empty' : 'kept';
  let waiting: Patch = {};
  let writing = false;
  let asked = false;

  const settle = (next: State): void => {
    state = place.isLasting ? next : 'nowhere';
    told();
  };
  const write = async (): Promise<void> => {
    if (writing) return;
    writing = true;
    settle('keeping');
    while (Object.keys(waiting).length > 0) {
      const patch = waiting;
      waiting = {};
      try {
        const kept = await place.change((there) => patched(there ?? now, patch));
        // What was typed meanwhile stands above what is kept.
        if (kept !== undefined) now = patched(kept, waiting);
      } catch {
        place = await another(place);
        waiting = joined(patch, waiting);
      }
    }
    writing = false;
    settle('kept');
  };
  /** Where one place fails, all that is known goes to the next. */
  const another = async (failed: Place): Promise<Place> => {
    const next = places[places.indexOf(failed) + 1] ?? nowhere(now);
    return next
      .change(() => now)
      .then(
        () => next,
        () => nowhere(now),
      );
  };

  if (!place.isLasting) state = 'nowhere';
  return {
    now: () => now,
    state: () => state,
    note(id, value) {
      // Some browsers clear what nobody asked them to hold.
      if (!asked) void navigator.storage?.persist?.().catch(() => false);
      asked = true;
      now = patched(now, { answers: { [id]: value } });
      waiting = joined(waiting, { answers: { [id]: value } });
      void write();
    },
    handedOver(mark) {
      now = patched(now, { handed: mark });
      waiting = joined(waiting, { handed: mark });
      void write();
    },
    async erase() {
      waiting = {};
      now = NONE();
      await Promise.all([place, ...places].map((one) => one.change(() => undefined).catch(() => undefined)));
      settle('empty');
    },
    async refresh() {
      if (writing || !place.isLasting) return;
      const there = await place.read().catch(() => now);
      if (writing || JSON.stringify(there ?? {}) === JSON.stringify(now) || (there === undefined && state === 'empty')) return;
      now = there ?? NONE();
      settle(there === undefined ? 'empty' : 'kept');
    },
  };
}

function joined(one: Patch, other: Patch): Patch {
  return { ...one, ...other, answers: { ...one.answers, ...other.answers } };
}
