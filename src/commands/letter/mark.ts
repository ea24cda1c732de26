// What became of a letter, with the buyer's words to it: the evidence that a pipeline is graded on (docs/method.md §4, §7).
import type { Desk } from '../../desk/desk.ts';
import type { Resume } from '../../desk/filling/drafts.ts';
import { remarkOnSent } from '../../desk/documents/letter-remarks.ts';
import { filled } from '../../desk/filling/filled.ts';
import { refusedBy } from '../../desk/filling/refusal.ts';
import { dayGiven } from '../../desk/filling/day.ts';
import { tellBroughtUp } from '../../desk/printing/versions.ts';
import { bookOfOne } from '../../desk/records/evidence.ts';
import { meantRecord } from '../../desk/records/meant.ts';
import { letterStore } from '../../desk/records/letters.ts';
import { replyFile, type Kept } from '../../desk/records/reply.ts';
import { CcsError } from '../../core/errors.ts';
import { markForm, markOfAnswers } from '../../core/forms/mark-form.ts';
import { questionsOf } from '../../core/interview/form.ts';
import { doubtfulDays } from '../../core/method/evidence/fate.ts';
import { letterChecks, otherSender } from '../../core/method/evidence/letter-checks.ts';
import { FATES, type Fate, type Letter } from '../../core/model/letter.ts';
import { findingText } from '../../core/render/findings.ts';
import { dayOf, type Stored } from '../../workspace/index.ts';

type Options = { readonly [F in Fate]?: string | true } & { said?: string; reply?: string; met?: string; resume?: Resume };
type Marks = { readonly [F in Fate]?: string } & { readonly acceptedSaid?: string; readonly reply?: Kept; readonly met?: string };

export async function letterMark(desk: Desk, options: Options, id?: string): Promise<number> {
  const today = dayOf(desk.io.now());
  const store = letterStore(desk);
  const stored = await meantRecord(desk, 'letter', id);
  const isBare = Object.keys(options).every((key) => ![...FATES, 'said', 'reply', 'met'].includes(key));
  const asked = isBare ? await asking(desk, stored, today, options) : { options, done: async () => undefined };
  const marks = await marksIn(desk, asked.options, stored.value, today);
  await marks.reply?.keep();
  const changed = await store.update(stored.id, (letter) => {
    const after = marked(letter, marks);
    refuse(
      desk,
      stored.id,
      after,
      FATES.filter((fate) => marks[fate] !== undefined),
      today,
    );
    return after;
  });
  await asked.done();
  const { words, style, tell } = desk;
  tell(words.letters.marked({ path: changed.where }));
  if (marks.accepted !== undefined || marks.acceptedSaid !== undefined || marks.reply !== undefined) {
    const sale = bookOfOne(desk, changed.id, changed.value, marks.reply && { file: marks.reply.file, paper: marks.reply.paper });
    for (const finding of letterChecks(sale, changed.id)) tell(style.yellow(findingText(desk.words, finding, '')));
    const sender = otherSender(sale, changed.id);
    if (sender !== undefined) tell(style.yellow(words.letters.otherSender({ name: sender })));
    if (marks.reply && marks.reply.paper.text === undefined) tell(style.dim(words.evidence.unread({ files: [marks.reply.file] })));
  }
  if (marks.access !== undefined && changed.value.met === undefined) tell(style.yellow(words.letters.metNobody({ id: changed.id })));
  if (marks.sent !== undefined) await remarkOnSent(desk, changed);
  tellBroughtUp(desk, changed);
  return 0;
}

/** Asks what happened; without a terminal it has to be said. */
async function asking(
  desk: Desk,
  { id, value }: Stored<Letter>,
  today: string,
  { resume }: Options,
): Promise<{ options: Options; done(): Promise<void> }> {
  if (!desk.canAsk) throw new CcsError('nothing-to-mark', undefined);
  const { disk } = desk.io;
  const isFile = (path: string): boolean => disk.statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  const form = markForm(desk.words, value, today, isFile, (fate, day) =>
    refusedBy(desk.words, () => refuse(desk, id, { ...value, [fate]: day }, [fate], today)),
  );
  const { answers, done } = await filled(desk, resume === undefined ? {} : { resume }, {
    form,
    kind: 'mark',
    record: id,
    command: `ccs letter mark ${id}`,
    passed: () => false,
    every: () => questionsOf(form({})),
  });
  const { fate, day, ...rest } = markOfAnswers(form, answers);
  return { options: { [fate]: day, ...rest }, done };
}

/** @throws CcsError no-day, far-day, mark-needs, what `replyFile` throws */
async function marksIn(desk: Desk, options: Options, letter: Letter, today: string): Promise<Marks> {
  const said = options.said?.trim() || undefined;
  const met = options.met?.trim() || undefined;
  const reply = options.reply === undefined ? undefined : await replyFile(desk, options.reply);
  const mailDay = reply?.paper.mail?.day;
  const marks = Object.fromEntries(
    FATES.flatMap((name) => {
      const given = options[name];
      if (given === undefined) return [];
      // A mail says itself when it was answered.
      const usual = name === 'accepted' && mailDay !== undefined && mailDay <= today ? mailDay : today;
      return [[name, given === true ? usual : dayGiven(desk, `--${name}`, given, 'behind')] as const];
    }),
  );
  if ((said ?? options.reply) !== undefined && marks['accepted'] === undefined && letter.accepted === undefined)
    throw new CcsError('mark-needs', { option: said === undefined ? '--reply' : '--said', mark: '--accepted' });
  if (met !== undefined && marks['access'] === undefined && letter.access === undefined)
    throw new CcsError('mark-needs', { option: '--met', mark: '--access' });
  return {
    ...marks,
    ...(said === undefined ? {} : { acceptedSaid: said }),
    ...(reply === undefined ? {} : { reply }),
    ...(met === undefined ? {} : { met }),
  };
}

/** @throws CcsError mark-ahead, mark-out-of-order: nobody accepts what was not sent, and nothing has happened tomorrow */
function refuse(desk: Desk, id: string, letter: Letter, noted: readonly Fate[], today: string): void {
  const [doubt] = doubtfulDays(letter, noted, today);
  if (doubt === undefined) return;
  const command = desk.again(`ccs letter mark ${id} --${doubt.code === 'order' && doubt.afterDay === undefined ? 'sent' : doubt.fate}`);
  throw doubt.code === 'future'
    ? new CcsError('mark-ahead', { ...doubt, command })
    : new CcsError('mark-out-of-order', { ...doubt, command });
}

/** The answers stay last, whatever is noted before them. */
function marked(letter: Letter, { reply: kept, ...marks }: Marks): Letter {
  const reply = kept === undefined ? letter.reply : { file: kept.file, sha256: kept.sha256 };
  const { answers, sent, accepted, acceptedSaid, access, met, reply: _, ...rest } = { ...letter, ...marks };
  return {
    ...rest,
    ...(sent ? { sent } : {}),
    ...(accepted ? { accepted } : {}),
    ...(acceptedSaid ? { acceptedSaid } : {}),
    ...(reply ? { reply } : {}),
    ...(access ? { access } : {}),
    ...(met ? { met } : {}),
    answers,
  };
}
