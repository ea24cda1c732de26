// What was said and answered above the question that is open, and how a line of it goes again.
import { columnsOf } from '../../core/languages/cells.ts';
import { tamed } from '../../core/reading/visible.ts';

type Told = { readonly id?: string; readonly lines: () => string };

/** Whole lines, drawn anew for every width. */
export class Past {
  readonly #told: Told[] = [];
  readonly #output: NodeJS.WriteStream;

  constructor(output: NodeJS.WriteStream) {
    this.#output = output;
  }

  /** @param id the question that they answer, if they do */
  say(lines: () => string, id?: string): void {
    this.#told.push({ lines, ...(id === undefined ? {} : { id }) });
    this.#output.write(tamed(lines()));
  }

  text(): string {
    return tamed(this.#told.map(({ lines }) => lines()).join(''));
  }

  /** Takes away how a question was answered that is asked again; what has scrolled away stays where it is. */
  forget(id: string): void {
    const at = this.#told.findIndex((one) => one.id === id);
    if (at < 0) return;
    const rows = this.#rowsFrom(at);
    this.#told.splice(at, 1);
    if (rows >= (this.#output.rows || 24)) return;
    const rest = this.#told.slice(at).map(({ lines }) => lines());
    this.#output.write(`\x1b[${rows}A\x1b[0J${tamed(rest.join(''))}`);
  }

  #rowsFrom(at: number): number {
    const width = this.#output.columns || 80;
    const lines = this.#told.slice(at).flatMap((one) => one.lines().split('\n').slice(0, -1));
    return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(columnsOf(line) / width)), 0);
  }
}
