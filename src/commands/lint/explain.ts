// `ccs explain`: what a rule asks for, why, and a bad and a good example; without a rule the list of them.
import type { Desk } from '../../desk/desk.ts';
import { jsonText } from '../../desk/printing/json.ts';
import { pageWidth } from '../../desk/printing/page.ts';
import { wrapped } from '../../desk/printing/table.ts';
import { CcsError } from '../../core/errors.ts';
import type { Language } from '../../core/languages/index.ts';
import { filesOf, RULES, type LibraryExample } from '../../core/method/rules/index.ts';
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
  const chosen = id === undefined ? RULES : RULES.filter((rule) => rule.id === id);
  if (chosen.length === 0)
    throw new CcsError('unknown-rule', {
      rule: id ?? '',
      near: nearest(
        id ?? '',
        RULES.map((rule) => rule.id),
      ),
    });
  const rules = chosen.map((rule) => explained(desk, rule));
  if (options.json) desk.print(jsonText(rules));
  else if (id === undefined) list(desk, rules);
  else for (const rule of rules) page(desk, rule);
  return 0;
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
  const { levels, explainMore } = desk.words.lint;
  for (const { id, level, summary } of rules) {
    desk.print(`${bold(id)} ${dim(levels[level])}\n`);
    desk.print(wrapped(summary, pageWidth(desk), '  '));
  }
  desk.tell(explainMore());
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
