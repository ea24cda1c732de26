// Every figure of the sums with the sentence it came from (`--show-sums`).
import { factorWords, sumsOf, sumWords, yearTaken } from '../../core/method/talk/sums.ts';
import { rowOrStandby } from '../../core/languages/index.ts';
import type { Call } from '../../core/model/call.ts';
import type { Prompter } from '../../core/model/prompter.ts';
import type { Desk } from '../desk.ts';

/** Says what was multiplied and who said it, on standard error: documents stay as they are. */
export function tellSums(desk: Desk, prompter: Prompter | undefined, call: Call | undefined = prompter?.calls?.at(-1)): void {
  const { figureFrom, figureMissing, noSums } = desk.words.call;
  const sums = prompter && call ? sumsOf(prompter, call, desk.workspace.settings.currency) : [];
  if (prompter === undefined || call === undefined || sums.length === 0) return desk.tell(desk.style.dim(noSums()));
  const { language, scenarios } = prompter;
  for (const sum of sums) {
    desk.tell(desk.style.bold(scenarios.find(({ id }) => id === sum.scenario)?.capability ?? sum.scenario));
    desk.tell(`  ${sumWords(language, sum)}`);
    for (const factor of sum.factors) {
      const { ask, said, figure } = factor;
      const from = { figure: factorWords(language, factor), ask, said, date: call.date, name: prompter.contact.name };
      desk.tell(`    ${figure === undefined ? figureMissing({ ask, said }) : figureFrom(from)}`);
    }
  }
  const year = rowOrStandby(language).grammar.year(
    yearTaken(
      sums.filter(({ worth }) => worth !== undefined),
      prompter,
      call,
    ),
  );
  if (year !== '') desk.tell(desk.style.dim(`  ${year}`));
}
