// Answers from the command line: `--set`, `--answers`, `--defaults`.
import { CcsError } from '../../core/errors.ts';
import { fromSets, fromTree, missing, take, type Taken } from '../../core/interview/answers.ts';
import type { Answers, Form, Question } from '../../core/interview/form.ts';
import { forFew } from '../../io/engine.ts';
import { readGiven } from '../../io/given.ts';
import { fileKind } from '../../core/reading/file-kind.ts';
import { decode, read, visibleDeep, type Path, type Reading } from '../../core/reading/index.ts';
import { dayOf } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';

export type AnswerOptions = { set?: readonly string[]; answers?: string; defaults?: boolean };

/**
 * What was handed in, the file first, so that `--set` beats it. One record is filled from here on, and nothing of it is done often; whoever
 * goes on to many says so.
 * @param text what stands in the file, where it was read already: a pipe can only be read once
 */
export async function handedIn(desk: Desk, { set = [], answers }: AnswerOptions, text?: string): Promise<readonly Answers[]> {
  forFew();
  const file = answers === undefined ? [] : [fromFile(answers, text ?? (await answersText(desk, answers)))];
  return [...file, visibleDeep(fromSets(set))];
}

/**
 * Checks what was handed in against a form, and remarks on what is not used.
 * @param before what was answered already, in the draft that is gone on with
 * @throws CcsError unknown-id, set-twice, bad-answer
 */
export function taken(
  desk: Desk,
  form: Form,
  all: readonly Question[],
  given: readonly Answers[],
  command: string,
  before: Answers = {},
): Taken['answers'] {
  const today = dayOf(desk.io.now());
  const { answers, ignored } = take(form, all, given, desk.words, command, today, before);
  tellDays(desk, all, Object.assign({}, ...given) as Answers, answers);
  if (ignored.length > 0) desk.tell(desk.style.yellow(desk.words.commands.ignoredAnswers({ ids: ignored })));
  return answers;
}

/** Says which day was understood where it was not written out. */
function tellDays(desk: Desk, all: readonly Question[], given: Answers, answers: Answers): void {
  for (const { id, kind } of all) {
    const [text, day] = [given[id], answers[id]];
    if (kind === 'date' && typeof text === 'string' && typeof day === 'string' && day !== '' && text.trim() !== day)
      desk.tell(desk.style.dim(desk.words.commands.dayUnderstood({ option: id, text, day })));
  }
}

/** @throws CcsError missing-answers where something is needed and nobody can be asked */
export function refuseToInvent(form: Form, answers: Answers, command: string): void {
  const ids = missing(form, answers);
  if (ids.length > 0) throw new CcsError('missing-answers', { ids, command });
}

/**
 * What stands in a file, comes out of a pipe, or with `-` from standard input.
 * @param most bytes that will be looked at; 1 MiB if nothing else is said
 * @throws CcsError no-file, not-a-file, cannot-read
 */
export async function givenBytes({ io }: Desk, file: string, most?: number): Promise<Uint8Array> {
  return file === '-' ? io.stdin.read() : readGiven(io, file, most);
}

/**
 * The text that was handed in as answers.
 * @throws CcsError stdin-taken, no-file, not-a-file, cannot-read, answers-of-other-kind, faulty-file
 */
export async function answersText(desk: Desk, file: string): Promise<string> {
  if (file === '-' && desk.canAsk) throw new CcsError('stdin-taken', undefined);
  const bytes = await givenBytes(desk, file);
  const kind = fileKind(bytes);
  if (kind !== undefined) throw new CcsError('answers-of-other-kind', { path: file, kind });
  const decoded = decode(bytes);
  if ('problem' in decoded) throw new CcsError('faulty-file', { path: file, faults: [decoded.problem] });
  return decoded.text;
}

function fromFile(file: string, text: string): Answers {
  const reading = read(text);
  const { value, problems } = reading;
  if (problems.length > 0) throw new CcsError('faulty-file', { path: file, faults: problems });
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new CcsError('answers-no-map', { path: file });
  return visibleDeep(fromTree(asWritten(value, reading)));
}

/** Numbers and the like as they stand in the file: an account called 007 is not called 7. */
function asWritten(value: unknown, reading: Reading, path: Path = []): unknown {
  if (Array.isArray(value)) return value.map((item, index) => asWritten(item, reading, [...path, index]));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asWritten(item, reading, [...path, key])]));
  return typeof value === 'number' || typeof value === 'boolean' ? reading.text.slice(...reading.range(path)) : value;
}
