// A milestone graded in a walk: which one, what shows it, or why it is another end (docs/method.md §7).
import type { Answers, Form, Option, Problem, Question } from '../interview/form.ts';
import type { Words } from '../languages/index.ts';
import type { EvidenceKind } from '../model/process.ts';

export type AdvanceView = {
  /** Where it can go, the most likely first. */
  readonly milestones: readonly Option[];
  /** By what each of those is shown that have to be shown; of the others the reason is asked. */
  readonly shownBy: ReadonlyMap<string, readonly EvidenceKind[]>;
  /** The letters of the sale. */
  readonly letters: readonly Option[];
  readonly by: string | undefined;
  /** Why a milestone cannot be shown by that, as grading itself would say. */
  readonly refused: (
    milestone: string,
    shown: { readonly letter: string } | { readonly day: string } | { readonly file: string },
  ) => Problem | undefined;
};

const [FILE, DAY, NOTHING] = ['/file', '/day', '/nothing'];

/** The form: `milestone`, `shown`, `file` or `day`, `what`, `by`; what was given on the line is not asked. */
export function advanceForm({ asked }: Words, { milestones, shownBy, letters, by, refused }: AdvanceView, given: Answers): Form {
  const said = asked.advance;
  const question = (id: string, kind: Question['kind'], of: keyof typeof said, more: Partial<Question> = {}): Question => ({
    id,
    kind,
    title: () => said[of][0],
    help: () => said[of][1],
    required: true,
    ...more,
  });
  return (answers) => {
    const [first] = milestones;
    const milestone = answers['milestone'] ?? given['milestone'] ?? first?.value;
    const kinds = typeof milestone === 'string' ? shownBy.get(milestone) : undefined;
    const isForward = kinds !== undefined;
    const takes = (...of: readonly EvidenceKind[]): boolean => kinds === undefined || of.some((kind) => kinds.includes(kind));
    const ways = [
      ...(takes('letter') ? letters : []),
      ...(takes('date', 'call') ? [{ value: DAY, label: asked.aDay }] : []),
      ...(takes('file') ? [{ value: FILE, label: asked.aFile }] : []),
      ...(milestone === 'lost' ? [{ value: NOTHING, label: asked.nothing }] : []),
    ];
    const doubted = (hold: (text: string) => Parameters<typeof refused>[1]): Pick<Question, 'problem'> => ({
      problem: (value) => (value === '' ? undefined : refused(String(milestone), hold(String(value)))),
    });
    const isShown = (isForward || milestone === 'lost') && ways.length > 0 && given['evidence'] === undefined;
    const shown = isShown ? (answers['shown'] ?? ways[0]?.value) : undefined;
    const all = [
      question('milestone', 'choice', 'milestone', { options: milestones, ...(first ? { default: first.value } : {}) }),
      ...(isShown
        ? [
            question('shown', 'choice', 'shown', {
              options: ways,
              ...(ways[0] ? { default: ways[0].value } : {}),
              problem: (value) => (String(value).startsWith('/') ? undefined : refused(String(milestone), { letter: String(value) })),
            }),
          ]
        : []),
      ...(shown === FILE
        ? [
            question(
              'file',
              'text',
              'file',
              doubted((file) => ({ file })),
            ),
          ]
        : []),
      ...(shown === DAY ? [question('day', 'date', 'day', { side: 'behind', ...doubted((day) => ({ day })) })] : []),
      ...(isForward ? (shown === DAY ? [question('what', 'text', 'what')] : []) : [question('what', 'text', 'why')]),
      question('by', 'text', 'by', by === undefined ? {} : { default: by }),
    ];
    return all.filter(({ id }) => given[id] === undefined);
  };
}

/** What was said, as the line would say it. */
export function advanceSaid(form: Form, answers: Answers): { milestone?: string; evidence?: string; what?: string; by?: string } {
  const asked = new Map(
    form(answers).flatMap((step) => (step.kind === 'card' ? [] : [[step.id, answers[step.id] ?? step.default] as const])),
  );
  const text = (id: string): string | undefined => {
    const value = asked.get(id);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const shown = text('shown');
  const evidence = shown === FILE ? text('file') : shown === DAY ? text('day') : shown === NOTHING ? undefined : shown;
  const said = { milestone: text('milestone'), evidence, what: text('what'), by: text('by') };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}
