// The pipeline of a day: how many and how much at each milestone, what is in danger, what moved.
import type { Desk } from '../../desk/desk.ts';
import { dayGiven } from '../../desk/filling/day.ts';
import { deliver, refuseToOverwrite } from '../../desk/documents/output.ts';
import { pipelineOf } from '../../desk/pipeline/gather.ts';
import { reportFormat } from '../../desk/documents/report-format.ts';
import { saidBefore } from '../../desk/pipeline/said-before.ts';
import { outputFor, showsAll, type Format } from '../../desk/pipeline/outputs.ts';
import { tellElsewhere } from '../../desk/printing/elsewhere.ts';
import { tellBroken } from '../../desk/printing/broken.ts';
import { saleFilter } from '../../desk/records/sale-filter.ts';
import { CcsError } from '../../core/errors.ts';
import { dayOf } from '../../workspace/index.ts';

type Options = {
  at?: string;
  since?: string;
  owner?: string;
  process?: string;
  json?: boolean;
  csv?: boolean;
  format?: Format;
  out?: string;
  force?: boolean;
  cache?: boolean;
};

/** Ids that are named when there are many. */
const MOST_NAMED = 3;

export async function pipeline(desk: Desk, options: Options): Promise<number> {
  const { words } = desk;
  const days = daysOf(desk, options);
  const format = reportFormat(desk, options);
  const filter = saleFilter(desk, options);
  refuseToOverwrite(desk, options);
  // Only today's pipeline is looked at again and again.
  const known = options.cache !== false && options.at === undefined && options.since === undefined;
  const sight = await pipelineOf(desk, days, showsAll(format), known);
  const said = await saidBefore(desk, 'pipeline-said.txt', sight.state, { ...options, format });
  if (said.text !== undefined) {
    await deliver(desk, options, said.text);
    return 0;
  }
  const output = await outputFor(
    desk,
    format,
    days,
    options.out !== undefined,
    options.out === undefined ? (piece) => desk.print(piece) : undefined,
  );
  const { broken, strange, unopened, holds } = await sight.over((row) => {
    if (filter.takes(row)) output.add(row);
  });
  tellBroken(desk, broken);
  for (const process of strange) desk.tell(desk.style.yellow(words.opportunity.oddProcess({ process })));
  filter.refuseStranger();
  if (options.at === undefined && unopened.length > 0)
    desk.tell(
      desk.style.yellow(words.pipeline.unopened({ ids: unopened.slice(0, MOST_NAMED), more: Math.max(0, unopened.length - MOST_NAMED) })),
    );
  if (filter.seen() === 0 && unopened.length === 0 && broken.length === 0) {
    desk.tell(words.errors['no-record']({ kind: 'opportunity', id: '' }).join(' '));
    await tellElsewhere(desk, 'ccs pipeline', ['opportunity']);
  } else if (filter.seen() === 0 && unopened.length > 0 && options.at !== undefined) desk.tell(words.pipeline.noneThen({ date: days.at }));
  else if (filter.taken() === 0 && options.process !== undefined) desk.tell(words.pipeline.noneOf({ process: options.process }));
  if (filter.seen() === 0 && format === 'txt') return 0;
  const text = await output.end();
  // What is remarked on is remarked on each time.
  if (holds && strange.length === 0 && unopened.length === 0 && filter.taken() > 0) await said.keep(text);
  await deliver(desk, options, text);
  return 0;
}

/** @throws CcsError bad-day, day-not-yet, since-not-before */
function daysOf(desk: Desk, options: Options): { at: string; since: string | undefined } {
  const today = dayOf(desk.io.now());
  const [at = today, since] = (['at', 'since'] as const).map((name) => {
    const text = options[name];
    if (text === undefined) return undefined;
    const value = dayGiven(desk, `--${name}`, text, 'behind');
    if (value > today) throw new CcsError('day-not-yet', { option: `--${name}`, value });
    return value;
  });
  if (since !== undefined && since >= at) throw new CcsError('since-not-before', { since, at });
  return { at, since };
}
