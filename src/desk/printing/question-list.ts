// What a form asks, for those who answer without being asked.
import type { Question } from '../../core/interview/form.ts';
import { lineIn } from '../../core/interview/views.ts';
import type { Desk } from '../desk.ts';
import { jsonText } from './json.ts';
import { pageWidth } from './page.ts';
import { wrapped } from './table.ts';

/** Prints every question: its id, its kind, its default, whether it is required. */
export function printQuestions(desk: Desk, questions: readonly Question[], asJson: boolean | undefined): void {
  if (asJson) return desk.print(jsonText(questions.map((question) => described(desk, question))));
  const { bold, dim } = desk.outStyle;
  const { heads } = desk.words.commands;
  const width = pageWidth(desk);
  for (const question of questions) {
    const { id, kind, default: standing } = question;
    const needed = question.required ? (standing === undefined ? heads.required : heads.requiredFilled) : heads.optional;
    desk.print(wrapped(`${bold(id)}  ${dim(`${kind}, ${needed}`)}`, width, '', '  '));
    desk.print(wrapped(question.title(desk.words), width, '  '));
    for (const line of shapeOf(desk, question)) desk.print(wrapped(dim(line), width, '    '));
    const values = standing === undefined ? [] : typeof standing === 'string' ? [standing] : standing.map(lineIn(question));
    for (const value of values.filter(Boolean)) desk.print(wrapped(dim(value), width, '    = ', '      '));
  }
}

/** What an answer may be, where not everything may. */
function shapeOf({ words: { commands } }: Desk, { kind, options = [], columns }: Question): readonly string[] {
  if (columns) return [commands.inEachRow({ columns: columns.join(' | ') })];
  const values = options.filter(({ value }) => value !== '').map(({ value, label }) => commands.choice({ value, label }));
  return values.length === 0 || kind === 'order' ? [] : [kind === 'checks' ? commands.someOf({ values }) : commands.oneOf({ values })];
}

function described({ words }: Desk, question: Question): object {
  return {
    id: question.id,
    kind: question.kind,
    title: question.title(words),
    required: question.required === true,
    ...(question.default === undefined ? {} : { default: question.default }),
    ...(question.options ? { options: question.options.map(({ value }) => value) } : {}),
    ...(question.columns ? { columns: question.columns } : {}),
    help: question.help(words),
  };
}
