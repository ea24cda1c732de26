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
import { accept } from '../../core/interview/accept.ts';
import { problemText } from '../../core/interview/form.ts';
import { inFileOrder, type Opportunity } from '../../core/model/opportunity.ts';
import { amountOf } from '../../core/render/pipeline/said.ts';
import { findingText } from '../../core/render/findings.ts';
import { dayOf } from '../../workspace/index.ts';

type Options = { json?: boolean; name?: string; owner?: string };
type Act = 'grade' | 'back' | 'skip';

export async function opportunityGrade(desk: Desk, options: Options): Promise<number> {
  const { words, tell } = desk;
  const { sales, broken, gradedBy } = await waitingSales(desk, options.owner);
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
  const outcomes = new Map<string, Act>();
  const told = (): void => {
    const count = (wanted: Act): number => [...outcomes.values()].filter((act) => act === wanted).length;
    const [graded, sent] = [count('grade'), count('back')];
    tell(words.grading.done({ graded, sent, skipped: sales.length - graded - sent }));
    const last = [...outcomes].findLast(([, act]) => act === 'grade')?.[0];
    if (last !== undefined) tell(words.grading.takeBack({ command: desk.again(`ccs opportunity advance ${last} back --as manager`) }));
  };
  try {
    for (let at = 0, told = -1; at < sales.length; ) {
      const sale = await gradedBy(sales[at] as Waiting, by);
      if (told !== at) for (const line of lines(desk, sale, by)) port.tell(line.trimEnd());
      told = at;
      const act = await actAsked(desk, port, sale, at + 1, sales.length);
      // What was graded stays so; what was skipped can be looked at again.
      if (act === 'before') {
        const before = at - 1;
        if (outcomes.get(sales[before]?.stored.id ?? '') === 'skip') at = before;
        continue;
      }
      const why = act === 'back' ? await whyAsked(desk, port, sale) : '';
      if (why === undefined) continue;
      at++;
      outcomes.set(sale.stored.id, act === 'skip' || (await isWritten(desk, sale, changeOf(desk, sale, act, by, why))) ? act : 'skip');
    }
  } catch (error) {
    // What was graded so far is on record, one by one.
    if (error instanceof Interrupted) told();
    throw error;
  }
  told();
  return 0;
}

type Change = (value: Opportunity) => { [K in keyof Opportunity]: Opportunity[K] | undefined };

function changeOf(desk: Desk, sale: Waiting, act: 'grade' | 'back', by: string, why: string): Change {
  if (act === 'back') return (value) => ({ ...value, sentBack: [...(value.sentBack ?? []), { ...sale.back, date: today(desk), by, why }] });
  const { milestones = [], letters } = sale.graded.value;
  const newest = milestones.slice(-1).map((entry) => ({ ...entry, by }));
  return (value) => ({ ...value, letters: letters ?? value.letters, milestones: [...(value.milestones ?? []), ...newest] });
}

/** Writes, and says so where somebody else changed it while it was looked at: then nothing is written, and the others go on. */
async function isWritten(desk: Desk, { stored }: Waiting, change: Change): Promise<boolean> {
  try {
    await opportunityStore(desk).replace(stored, inFileOrder(change(stored.value)));
    return true;
  } catch (error) {
    if (!(error instanceof CcsError && error.code === 'changed-meanwhile')) throw error;
    desk.tell(desk.style.yellow(desk.words.grading.changed({ account: stored.value.account })));
    return false;
  }
}

function today(desk: Desk): string {
  return dayOf(desk.io.now());
}

async function nameAsked(desk: Desk, port: Port): Promise<string> {
  for (;;) {
    const name = await textAsked(desk, port, 'who');
    if (name !== undefined) return name;
  }
}

async function whyAsked(desk: Desk, port: Port, { stored }: Waiting): Promise<string | undefined> {
  return textAsked(desk, port, 'why', stored);
}

/** Of every sale the same is asked, and each time it is another question. */
function idOf(what: 'who' | 'why' | 'act', sale?: Waiting['stored']): string {
  return [what, sale?.id].filter(Boolean).join(' ');
}

/** A text that must not be empty; undefined where somebody goes back from it. */
async function textAsked(desk: Desk, port: Port, what: 'who' | 'why', sale?: Waiting['stored']): Promise<string | undefined> {
  const [title, help] = desk.words.grading.ask[what];
  const owner = sale?.value.owner ?? '';
  const question = { id: idOf(what, sale), kind: 'text', title: () => title({ owner }), help: () => help, required: true } as const;
  const check = (value: string | readonly string[]): string | undefined => {
    const accepted = accept(question, value, today(desk));
    return 'problem' in accepted ? problemText(desk.words, accepted.problem) : undefined;
  };
  for (let problem: string | undefined; ; ) {
    const shown = { id: question.id, title: question.title(), help, at: 1, of: 1, check };
    const view = { ...shown, kind: 'text', initial: '', lines: false } as const;
    const reply = await port.ask(problem === undefined ? view : { ...view, problem });
    if (reply.act === 'back') return undefined;
    const text = reply.act === 'answer' ? String(reply.value).trim() : '';
    problem = check(text);
    if (problem === undefined) return text;
  }
}

async function actAsked(desk: Desk, port: Port, sale: Waiting, at: number, of: number): Promise<Act | 'before'> {
  const { acts, title, help } = desk.words.grading;
  const mayGrade = sale.graded.refused.length === 0;
  const options: OptionView[] = [
    ...(mayGrade ? [{ value: 'grade', label: acts.grade, key: 'g' }] : []),
    { value: 'back', label: acts.back, key: 'b' },
    { value: 'skip', label: acts.skip, key: 's' },
  ];
  const account = sale.stored.value.account;
  // Enter alone grades nothing.
  for (;;) {
    const reply = await port.ask({
      id: idOf('act', sale.stored),
      kind: 'choice',
      title: title({ account, mayGrade }),
      help: help(),
      at,
      of,
      options,
      initial: 'skip',
    });
    if (reply.act === 'back') return 'before';
    if (reply.act === 'answer') return reply.value as Act;
  }
}

/** What is claimed, shown and doubtful, as lines. */
function lines(desk: Desk, { stored: { id, value }, course, milestone, shown, graded }: Waiting, by?: string): readonly string[] {
  // Whoever asks keeps the last column free.
  const width = pageWidth(desk) - (by === undefined ? 0 : 1);
  const { grading } = desk.words;
  const line = (label: string, text: string): string => flowed(text, width, `${label}  `, '    ');
  const about = [value.account, value.name, value.owner, amountOf(value.value, value.currency, desk)].filter(Boolean).join(' · ');
  return [
    // Whoever asks draws it, and takes no colours from here.
    flowed(`${about} (${id})`, width, '', '', by === undefined ? desk.outStyle.bold : (text) => text),
    line(grading.claimed, milestoneName(desk, course, milestone.id)),
    line(grading.shown, shown),
    ...(graded.findings.length === 0
      ? [line(grading.doubtful, grading.none())]
      : graded.findings.map((finding, index) =>
          flowed(
            `${isRefused(finding, course) ? '✘ ' : ''}${finding.code === 'self-graded' && finding.args.beside === undefined && by !== undefined ? grading.own({ by }) : findingText(desk.words, finding, id)}`,
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
    findings: graded.findings.map((finding) => findingJson(desk, finding, id)),
    gradable: graded.refused.length === 0,
  };
}
