// Grading, one sale after the other: what is claimed, what is shown, what is doubtful; graded, sent back with a sentence, or skipped.
import type { Desk } from '../../desk/desk.ts';
import { tellBroken } from '../../desk/printing/broken.ts';
import { findingJson, milestoneName } from '../../desk/printing/findings.ts';
import { jsonText } from '../../desk/printing/json.ts';
import { pageWidth } from '../../desk/printing/page.ts';
import { flowed } from '../../desk/printing/table.ts';
import { waitingSales, type Waiting } from '../../desk/filling/waiting.ts';
import { opportunityStore } from '../../desk/records/opportunities.ts';
import { CcsError, Interrupted } from '../../core/errors.ts';
import { isRefused } from '../../core/method/evidence/finding.ts';
import type { OptionView, Port } from '../../core/interview/port.ts';
import { inFileOrder, type Opportunity } from '../../core/model/opportunity.ts';
import { amountOf } from '../../core/render/pipeline/said.ts';
import { findingText } from '../../core/render/findings.ts';
import { dayOf } from '../../workspace/index.ts';

type Options = { json?: boolean; name?: string; owner?: string };

export async function opportunityGrade(desk: Desk, options: Options): Promise<number> {
  const { words, tell } = desk;
  const { sales, broken } = await waitingSales(desk, options.owner);
  tellBroken(desk, broken);
  if (options.json) {
    desk.print(jsonText(sales.map((sale) => plain(desk, sale))));
    return 0;
  }
  if (sales.length === 0) {
    tell(words.grading.nothing());
    return 0;
  }
  if (!desk.canAsk) {
    for (const sale of sales) desk.print(`${lines(desk, sale).join('')}\n`);
    tell(words.grading.waiting({ count: sales.length }));
    return 0;
  }
  const port = await desk.io.port({ words, color: desk.color, accessible: desk.accessible });
  const by = options.name?.trim() || (await nameAsked(desk, port));
  let [graded, sent, skipped] = [0, 0, 0];
  try {
    for (const [index, sale] of sales.entries()) {
      for (const line of lines(desk, sale)) port.tell(line.trimEnd());
      const act = await actAsked(desk, port, sale, index + 1, sales.length);
      if (act === 'back') {
        const why = await textAsked(desk, port, 'why', sale.stored.value.owner ?? '');
        await write(desk, sale, (value) => ({
          ...value,
          sentBack: [...(value.sentBack ?? []), { ...sale.back, date: today(desk), by, why }],
        }));
        sent++;
      } else if (act === 'grade') {
        const { milestones = [] } = sale.graded.value;
        const entry = milestones.at(-1);
        if (entry === undefined) continue;
        await write(desk, sale, (value) => ({
          ...value,
          letters: sale.graded.value.letters ?? value.letters,
          milestones: [...(value.milestones ?? []), { ...entry, by }],
        }));
        graded++;
      } else skipped++;
    }
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    // What was graded so far is on record, one by one.
    tell(words.grading.done({ graded, sent, skipped: sales.length - graded - sent }));
    throw error;
  }
  tell(words.grading.done({ graded, sent, skipped }));
  return 0;
}

/** @throws CcsError changed-before-grading where somebody else changed it while it was looked at */
async function write(
  desk: Desk,
  { stored }: Waiting,
  change: (value: Opportunity) => { [K in keyof Opportunity]: Opportunity[K] | undefined },
): Promise<void> {
  await opportunityStore(desk)
    .replace(stored, inFileOrder(change(stored.value)))
    .catch((error: unknown) => {
      throw error instanceof CcsError && error.code === 'changed-meanwhile'
        ? new CcsError('changed-before-grading', { command: desk.again(`ccs opportunity show ${stored.id}`) })
        : error;
    });
}

function today(desk: Desk): string {
  return dayOf(desk.io.now());
}

async function nameAsked(desk: Desk, port: Port): Promise<string> {
  return textAsked(desk, port, 'who', '');
}

/** A text that must not be empty. */
async function textAsked(desk: Desk, port: Port, id: 'who' | 'why', owner: string): Promise<string> {
  const [title, help] = desk.words.grading.ask[id];
  for (let problem: string | undefined; ; problem = desk.words.problems.needed()) {
    const reply = await port.ask({
      id,
      kind: 'text',
      title: title({ owner }),
      help,
      at: 1,
      of: 1,
      initial: '',
      lines: false,
      ...(problem === undefined ? {} : { problem }),
    });
    const text = reply.act === 'answer' ? String(reply.value).trim() : '';
    if (text !== '') return text;
  }
}

async function actAsked(desk: Desk, port: Port, sale: Waiting, at: number, of: number): Promise<'grade' | 'back' | 'skip'> {
  const { acts, title, help } = desk.words.grading;
  const mayGrade = sale.graded.refused.length === 0;
  const options: OptionView[] = [
    ...(mayGrade ? [{ value: 'grade', label: acts.grade, key: 'g' }] : []),
    { value: 'back', label: acts.back, key: 'b' },
    { value: 'skip', label: acts.skip, key: 's' },
  ];
  const account = sale.stored.value.account;
  for (;;) {
    const reply = await port.ask({ id: 'act', kind: 'choice', title: title({ account, mayGrade }), help: help(), at, of, options });
    if (reply.act === 'answer') return reply.value as 'grade' | 'back' | 'skip';
  }
}

/** What is claimed, shown and doubtful, as lines. */
function lines(desk: Desk, { stored: { id, value }, course, milestone, shown, graded }: Waiting): readonly string[] {
  const width = pageWidth(desk);
  const { grading } = desk.words;
  const line = (label: string, text: string): string => flowed(text, width, `${label}  `, '    ');
  const about = [value.account, value.name, value.owner, amountOf(value.value, value.currency, desk)].filter(Boolean).join(' · ');
  return [
    flowed(`${about} (${id})`, width, '', '', desk.outStyle.bold),
    line(grading.claimed, milestoneName(desk, course, milestone.id)),
    line(grading.shown, shown),
    ...(graded.findings.length === 0
      ? [line(grading.doubtful, grading.none())]
      : graded.findings.map((finding, index) =>
          flowed(
            `${isRefused(finding, course) ? '✘ ' : ''}${findingText(desk.words, finding)}`,
            width,
            index === 0 ? `${grading.doubtful}  ` : '    ',
            '    ',
          ),
        )),
  ];
}

function plain(desk: Desk, { stored: { id, value }, milestone, shown, held, graded }: Waiting): object {
  return {
    id,
    account: value.account,
    owner: value.owner,
    value: value.value,
    currency: value.currency,
    milestone: milestone.id,
    evidence: held.letter ?? held.day,
    shown,
    findings: graded.findings.map((finding) => findingJson(desk, finding)),
    gradable: graded.refused.length === 0,
  };
}
