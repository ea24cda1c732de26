// What is said of records that another version of ccs has written.
import type { Stored } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';

/** Says that a record was brought up to the format of today when it was written. */
export function tellBroughtUp({ tell, words }: Desk, { broughtUp }: Pick<Stored<unknown>, 'broughtUp'>): void {
  if (broughtUp.length > 0) tell(words.commands.broughtUp({ names: broughtUp }));
}

/** Names what stands in a record and is not known here; nobody else shows it. */
export function tellUnknown({ tell, style, words }: Desk, { unknown }: Pick<Stored<unknown>, 'unknown'>): void {
  const keys = unknown.map(({ path }) => path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.'));
  if (keys.length > 0) tell(style.yellow(words.commands.unknownKeys({ keys })));
}
