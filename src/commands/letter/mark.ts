// What became of a letter: the evidence that a pipeline is graded on (docs/method.md §4, §7).
import type { Desk } from '../../desk/desk.ts';
import { dayGiven } from '../../desk/filling/day.ts';
import { tellBroughtUp } from '../../desk/printing/versions.ts';
import { meantRecord } from '../../desk/records/meant.ts';
import { letterStore } from '../../desk/records/letters.ts';
import { CcsError } from '../../core/errors.ts';
import { doubtfulDays } from '../../core/method/letters/fate.ts';
import { FATES, type Fate, type Letter } from '../../core/model/letter.ts';
import { dayOf } from '../../workspace/index.ts';

type Marks = { readonly [F in Fate]?: string };

export async function letterMark(desk: Desk, options: { readonly [F in Fate]?: string | true }, id?: string): Promise<number> {
  const today = dayOf(desk.io.now());
  const marks = marksIn(desk, options, today);
  const store = letterStore(desk);
  const changed = await store.update((await meantRecord(desk, 'letter', id)).id, (letter) => marked(letter, marks));
  const { id: found, where, value } = changed;
  const { letters } = desk.words;
  for (const doubt of doubtfulDays(value, Object.keys(marks) as Fate[], today)) {
    const args = { ...doubt, command: desk.again(`ccs letter mark ${found} --${doubt.fate}`) };
    desk.tell(desk.style.yellow(args.code === 'future' ? letters.future(args) : letters.outOfOrder(args)));
  }
  desk.tell(letters.marked({ path: where }));
  tellBroughtUp(desk, changed);
  return 0;
}

function marksIn(desk: Desk, options: { readonly [F in Fate]?: string | true }, today: string): Marks {
  const marks = Object.fromEntries(
    FATES.flatMap((name) => {
      const given = options[name];
      return given === undefined ? [] : [[name, given === true ? today : dayGiven(desk, `--${name}`, given, 'behind')] as const];
    }),
  );
  if (Object.keys(marks).length === 0) throw new CcsError('nothing-to-mark', undefined);
  return marks;
}

/** The answers stay last, whatever is noted before them. */
function marked({ answers, ...head }: Letter, marks: Marks): Letter {
  const { sent, accepted, access, ...rest } = { ...head, ...marks };
  return { ...rest, ...(sent ? { sent } : {}), ...(accepted ? { accepted } : {}), ...(access ? { access } : {}), answers };
}
