// `ccs explain`: a chapter of the method, or a page of it; what a rule asks for, why, and a bad and a good example; alone, what there is.
import type { Desk } from '../../desk/desk.ts';
import { jsonText } from '../../desk/printing/json.ts';
import { pageWidth } from '../../desk/printing/page.ts';
import { wrapped } from '../../desk/printing/table.ts';
import { CcsError } from '../../core/errors.ts';
import type { Language } from '../../core/languages/index.ts';
import { filesOf, RULES, type LibraryExample } from '../../core/method/rules/index.ts';
import { BOOK, CHAPTERS, type Book } from '../../core/method/book.ts';
import { nearest } from '../../core/model/schema-problems.ts';

type Rule = (typeof RULES)[number];

/** A rule as `--json` gives it; each example is a list of files. */
type Explained = {
  readonly id: Rule['id'];
  readonly level: Rule['level'];
  readonly section: string;
  readonly summary: string;
  readonly reason: string;
  readonly bad: readonly string[];
  readonly good: readonly string[];
};

export async function explain(desk: Desk, options: { json?: boolean }, id?: string): Promise<number> {
  const pages = id === undefined ? undefined : pagesFor(desk, id);
  const chosen = id === undefined ? RULES : RULES.filter((rule) => rule.id === id);
  if (pages !== undefined && chosen.length === 0) {
    if (options.json) desk.print(jsonText(pages));
    else read(desk, pages);
    return 0;
  }
  if (chosen.length === 0)
    throw new CcsError('unknown-rule', {
      rule: id ?? '',
      near: nearRule(id ?? ''),
    });
  const rules = chosen.map((rule) => explained(desk, rule));
  if (options.json) desk.print(jsonText(rules));
  else if (id === undefined) list(desk, rules);
  else for (const rule of rules) page(desk, rule);
  return 0;
}

/** By a slip of the hand, or by one of the words that a rule is called by. */
function nearRule(typed: string): string | undefined {
  const ids: readonly string[] = [...CHAPTERS, ...RULES.map((rule) => rule.id)];
  return nearest(typed, ids) ?? ids.find((id) => id.split('-').includes(typed.toLowerCase()));
}

type Chapter = { readonly id: string; readonly title: string; readonly about: string; readonly pages: readonly Told[] };
type Told = { readonly name: string; readonly text: string; readonly command: string };

/** Every chapter with its pages and the command of each, as the reader types it. */
function chaptersOf({ words: { book, bookWords } }: Desk): readonly Chapter[] {
  // The compiler holds words and commands to the same pages.
  const written: Book = book;
  const typed = (command: string): string => command.replace(/\bID\b/u, bookWords.id()).replace(/\bPLAYER\b/u, bookWords.player());
  return CHAPTERS.map((id) => {
    const { title, about, pages } = written[id];
    const commands: Readonly<Record<string, string>> = BOOK[id];
    const told = Object.entries(pages).map(([page, said]): Told => ({ ...said, command: `ccs ${typed(commands[page] ?? '')}` }));
    return { id, title, about, pages: told };
  });
}

/** A chapter by its id or its title, else the pages whose names hold what was typed. */
function pagesFor(desk: Desk, typed: string): readonly Chapter[] | undefined {
  const wanted = typed.toLowerCase();
  const chapters = chaptersOf(desk);
  const whole = chapters.find(({ id, title }) => id === wanted || title.toLowerCase() === wanted);
  if (whole) return [whole];
  const found = chapters
    .map((chapter) => ({ ...chapter, pages: chapter.pages.filter(({ name }) => name.toLowerCase().includes(wanted)) }))
    .filter(({ pages }) => pages.length > 0);
  return found.length > 0 ? found : undefined;
}

function read(desk: Desk, chapters: readonly Chapter[]): void {
  const { bold, cyan } = desk.outStyle;
  chapters.forEach(({ title, about, pages }, at) => {
    desk.print(`${at > 0 ? '\n' : ''}${wrapped(bold(title), pageWidth(desk))}${wrapped(about, pageWidth(desk))}`);
    for (const { name, text, command } of pages) {
      desk.print(`\n${wrapped(cyan(name), pageWidth(desk))}${wrapped(text, pageWidth(desk), '  ')}`);
      // Not wrapped: it is to be copied.
      desk.print(`  ${desk.words.bookWords.used({ command })}\n`);
    }
  });
}

function explained({ words, language }: Desk, rule: Rule): Explained {
  const { id, level, section } = rule;
  const { summary, reason } = words.rules[id];
  const shown = (which: 'bad' | 'good'): readonly string[] =>
    rule.scope === 'library' ? compared(language, rule.examples[language], which) : [rule.examples[language][which].trimEnd()];
  return { id, level, section, summary, reason, bad: shown('bad'), good: shown('good') };
}

/** Of two files that are compared, the keys that one of the examples names. */
function compared(language: Language, example: LibraryExample, which: 'bad' | 'good'): readonly string[] {
  const keys = new Set([...example.bad, ...example.good].flatMap((lines) => lines.match(/^[A-Za-z]+(?=:)/gmu) ?? []));
  return filesOf(language, example, which).map(({ text }) => {
    const blocks = text.trimEnd().split(/\n(?=[A-Za-z])/u);
    return blocks.filter((block) => keys.has(block.slice(0, block.indexOf(':')))).join('\n');
  });
}

function list(desk: Desk, rules: readonly Explained[]): void {
  const { bold, dim } = desk.outStyle;
  const { levels } = desk.words.lint;
  const { book, bookWords } = desk.words;
  desk.print(`${bookWords.chapters()}\n\n`);
  const width = pageWidth(desk);
  for (const id of CHAPTERS)
    desk.print(wrapped(`${bold(id)} ${dim(`${book[id].title} · ${Object.keys(book[id].pages).length}`)}`, width, '', '  '));
  desk.print(`\n${bookWords.rules()}\n\n`);
  for (const { id, level, summary } of rules) {
    desk.print(`${bold(id)} ${dim(levels[level])}\n`);
    desk.print(wrapped(summary, width, '  '));
  }
  desk.tell(bookWords.more());
}

function page(desk: Desk, { id, level, section, summary, reason, bad, good }: Explained): void {
  const { bold, dim, red, green } = desk.outStyle;
  const { lint } = desk.words;
  desk.print(`${bold(id)} ${dim(`${lint.levels[level]} · ${lint.section({ section })}`)}\n\n`);
  desk.print(wrapped(summary, pageWidth(desk)));
  desk.print(`\n${bold(lint.why())}\n${wrapped(reason, pageWidth(desk), '  ')}`);
  desk.print(`\n${red(lint.bad())}\n${example(bad)}`);
  desk.print(`\n${green(lint.good())}\n${example(good)}`);
}

function example(files: readonly string[]): string {
  return files.map((lines) => `${lines.replace(/^(?=.)/gmu, '  ')}\n`).join('  ---\n');
}
