// What a flag asks for where nothing stands behind it: one of the reps, a process, a quarter, a day.
import { CcsError } from '../../core/errors.ts';
import type { OptionView } from '../../core/interview/port.ts';
import { quarterOf } from '../../core/method/pipeline/period.ts';
import { processesWith } from '../../core/method/pipeline/process.ts';
import { dayOf } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import { chosenOf } from '../records/meant.ts';
import { opportunityStore } from '../records/opportunities.ts';
import { answered } from './chosen-option.ts';

export type Asked = 'owner' | 'process' | 'quarter' | 'day';

const QUARTERS = 8;
const DAYS: Readonly<Record<string, 'from' | 'to' | 'at' | 'since'>> = { '--to': 'to', '--at': 'at', '--since': 'since' };

/**
 * Asks for what belongs behind a flag.
 * @throws CcsError option-needs-value where nobody can be asked, no-record where there is nothing to choose from; Interrupted
 */
export async function askedFor(desk: Desk, what: Asked, option: string): Promise<string> {
  if (!desk.canAsk) throw new CcsError('option-needs-value', { option });
  const { behind } = desk.words.asked;
  if (what === 'day') {
    const [title, help] = behind[DAYS[option] ?? 'from'];
    return answered(desk, { id: 'day', kind: 'date', title: () => title, help: () => help, required: true, side: 'behind' });
  }
  const options = await optionsFor(desk, what);
  if (options.length === 0) throw new CcsError('no-record', { kind: 'opportunity', id: '' });
  return chosenOf(desk, ...behind[what], options);
}

async function optionsFor(desk: Desk, what: Exclude<Asked, 'day'>): Promise<readonly OptionView[]> {
  if (what === 'owner') return (await ownersOf(desk)).map((value) => ({ value, label: value }));
  if (what === 'process') return Object.keys(processesWith(desk.workspace.settings)).map((value) => ({ value, label: value }));
  return Array.from({ length: QUARTERS }, (_, back) => {
    const { from, to } = quarterOf(dayOf(desk.io.now()), -back);
    const name = `${from.slice(0, 4)}-Q${Math.ceil(Number(from.slice(5, 7)) / 3)}`;
    return { value: name, label: name, note: desk.words.asked.quarterFrom({ from, to, back }) };
  });
}

/** Who owns sales, in the order of their names. */
async function ownersOf(desk: Desk): Promise<readonly string[]> {
  const owners = new Set<string>();
  for await (const batch of (await opportunityStore(desk).look()).sketches())
    for (const one of batch) if ('sketch' in one && one.sketch.owner !== undefined) owners.add(one.sketch.owner);
  return [...owners].sort(new Intl.Collator(desk.language).compare);
}
