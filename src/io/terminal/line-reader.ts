// Lines from an input, none of them lost, whether they come one by one or all at once.
import { createInterface } from 'node:readline';
import type { Interface } from 'node:readline';
import { Interrupted } from '../../core/errors.ts';
import { ENDED, heard, keeping } from '../signals.ts';

/** Reads an input that may end, or be interrupted, in the middle of a question. */
export class LineReader {
  readonly #input: NodeJS.ReadStream;
  readonly #lines: string[] = [];
  #reading: Interface | undefined;
  #ended = false;
  #wake = (): void => undefined;

  constructor(input: NodeJS.ReadStream) {
    this.#input = input;
  }

  /**
   * The next line, without its end.
   * @throws Interrupted on Ctrl+C or a signal to end, or when there are no more
   */
  async next(): Promise<string> {
    const reading = (this.#reading ??= this.#open());
    let interrupted = false;
    const interrupt = (): void => {
      interrupted = true;
      this.#wake();
    };
    const deaf = heard(['SIGINT', ...ENDED], interrupt);
    if (!this.#ended) reading.resume();
    try {
      while (this.#lines.length === 0 && !this.#ended && !interrupted) await new Promise<void>((wake) => (this.#wake = wake));
    } finally {
      if (interrupted || this.#lines.length === 0) keeping();
      deaf();
      // An input that is read from keeps the process alive.
      if (!this.#ended) reading.pause();
    }
    const line = interrupted ? undefined : this.#lines.shift();
    if (line === undefined) throw new Interrupted();
    return line;
  }

  #open(): Interface {
    const end = (): void => {
      this.#ended = true;
      this.#wake();
    };
    this.#input.on('error', end);
    return createInterface({ input: this.#input, terminal: false, crlfDelay: Infinity })
      .on('close', end)
      .on('line', (line) => {
        this.#lines.push(line);
        this.#wake();
      });
  }
}
