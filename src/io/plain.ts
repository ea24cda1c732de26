// Asks in plain lines: nothing is moved or drawn over, which suits screen readers and dumb terminals.
import type { CardView, ChecksView, ChoiceView, OptionView, Port, Reply, TextView, View } from '../core/interview/port.ts';
import { Interrupted } from '../core/errors.ts';
import { searched } from '../core/languages/searched.ts';
import { tamed } from '../core/reading/visible.ts';
import type { AskOptions } from './index.ts';
import { LineReader } from './terminal/line-reader.ts';
import type { Streams } from './terminal/ask.ts';
import { inEditor } from './terminal/editor.ts';
import { cleaned, withoutBullets } from './terminal/key.ts';
import { wrappedAtWords } from './terminal/layout.ts';
import { spelled } from './terminal/spelled.ts';
import { matching } from './terminal/matching.ts';
import type { KeyWords } from './terminal/widget.ts';

/** A reply, or why the line was none, or a text to be shown again as what stands there. */
type Taken = Reply | { readonly problem: string } | { readonly standing: string; readonly problem?: string };

/** Somebody who reads and writes lines. Neither escape sequences nor cursor movements are written. */
export function plainPort({ words }: AskOptions, streams: Streams): Port {
  const desk = new Desk(words.keys, streams);
  return { ask: (view) => desk.ask(view), tell: (text) => desk.say(text) };
}

class Desk {
  readonly #words: KeyWords;
  readonly #streams: Streams;
  readonly #lines: LineReader;
  /** Whom the questions are about, which is said once. */
  #about: string | undefined;

  constructor(words: KeyWords, streams: Streams) {
    this.#words = words;
    this.#streams = streams;
    this.#lines = new LineReader(streams.input);
  }

  say(text: string): void {
    this.#streams.output.write(tamed(`${wrappedAtWords(text, this.#streams.output.columns || 80)}\n`));
  }

  async #heard(typed: Promise<string>): Promise<string> {
    try {
      return cleaned(await typed);
    } catch (error) {
      // What is said next does not stand behind the ^C.
      this.#streams.output.write('\n');
      throw error;
    }
  }

  async ask(view: View): Promise<Reply> {
    if (view.about !== undefined && view.about !== this.#about) this.say((this.#about = view.about));
    this.say(view.of === 0 ? view.title : `${view.at}/${view.of} ${view.title}`);
    let shown = view;
    let problem =
      view.problem ?? (view.kind === 'text' && view.left !== undefined ? this.#words.left({ typed: view.left, byKey: false }) : undefined);
    view.say?.forEach((said) => this.say(said));
    this.#show(shown);
    this.#tellAway(view);
    for (;;) {
      if (problem !== undefined) this.say(`! ${problem}`);
      problem = undefined;
      // Listening begins before anybody can see that it is their turn.
      const typed = this.#lines.next();
      this.#streams.output.write('> ');
      const line = await this.#heard(typed);
      switch (command(line)) {
        case '<':
          return { act: 'back' };
        case '?':
          this.say(view.help);
          continue;
      }
      const gone = away(view, line, this.#words);
      if (gone === 'list') {
        view.places?.forEach(({ key, label, note }) => this.say(`${key === undefined ? ' ' : key}. ${label}${note ? ` ${note}` : ''}`));
        continue;
      }
      if (gone && 'problem' in gone) {
        ({ problem } = gone);
        continue;
      }
      if (gone) return gone;
      const taken = await this.#take(shown, line);
      if ('act' in taken) return taken;
      problem = taken.problem;
      if ('standing' in taken && shown.kind === 'text') {
        shown = { ...shown, initial: taken.standing };
        this.#show(shown);
      }
    }
  }

  #tellAway({ places = [], aside }: View): void {
    if (places.length > 0) this.say(this.#words.tellGo({ keys: keysOf(places) }));
    if (aside) this.say(this.#words.tellAside());
  }

  #show(view: View): void {
    const words = this.#words;
    switch (view.kind) {
      case 'text':
        if (view.initial !== '') this.say(words.now({ value: view.initial }));
        this.#preview(view, view.initial);
        return this.say((view.lines ? words.tellLines : words.tellText)({ filled: view.initial !== '' }));
      case 'choice': {
        this.#options(view.options);
        const initial = view.options.find(({ value }) => value === view.initial);
        if (initial) this.say(words.now({ value: initial.label }));
        return this.say(words.tellChoice({ filled: initial !== undefined }));
      }
      case 'checks': {
        this.#options(view.options);
        const labels = view.initial.flatMap((value) => view.options.find((option) => option.value === value)?.label ?? []);
        this.say(words.now({ value: words.list({ items: labels }) }));
        return this.say(view.ordered ? words.tellOrder() : words.tellChecks());
      }
      case 'card':
        view.lines.forEach((line) => this.say(`- ${line}`));
        this.say(view.spoken);
        return this.say(words.tellCard());
    }
  }

  #options(options: readonly OptionView[]): void {
    options.forEach(({ label, note, key }, index) => this.say(`${key ?? index + 1}. ${label}${note ? ` (${note})` : ''}`));
  }

  #preview({ preview }: TextView, draft: string): void {
    const sentence = draft === '' ? undefined : preview?.(draft);
    if (sentence) this.say(this.#words.becomes({ sentence }));
  }

  async #take(view: View, line: string): Promise<Taken> {
    switch (view.kind) {
      case 'text':
        return this.#takeText(view, line);
      case 'choice':
        return takeChoice(view, line, this.#words);
      case 'checks':
        return takeChecks(view, line, this.#words);
      case 'card':
        return takeCard(view, line, this.#words);
    }
  }

  async #takeText(view: TextView, first: string): Promise<Taken> {
    if (command(first) === '!') {
      const { text, problem } = await inEditor(view.initial, this.#streams.env, this.#words);
      return { standing: text, ...(problem !== undefined && { problem }) };
    }
    const text = first.trim() === '' ? view.initial : command(first) === '-' ? '' : await this.#more(view, first);
    if (text !== view.initial) this.#preview(view, text);
    return {
      act: 'answer',
      value: view.lines
        ? withoutBullets(text)
            .split('\n')
            .filter((line) => line.trim() !== '')
        : text,
    };
  }

  /** The lines that belong to an answer after its first one. */
  async #more(view: TextView, first: string): Promise<string> {
    const lines = [first];
    const open = (): boolean => (view.lines ? lines.at(-1)?.trim() !== '' : lines.at(-1)?.endsWith('\\') === true);
    const text = (): string =>
      view.lines ? lines.join('\n') : lines.map((line, index) => (index < lines.length - 1 ? line.slice(0, -1) : line)).join('\n');
    try {
      while (open()) lines.push(await this.#heard(this.#lines.next()));
    } catch (error) {
      lines.push('');
      throw error instanceof Interrupted ? new Interrupted(text().trimEnd()) : error;
    }
    return text();
  }
}

/** A line of one sign, which may have been typed in full width. */
function command(line: string): string {
  const sign = line.trim().normalize('NFKC');
  return sign === '《' ? '<' : sign;
}

/** `>` lists the places, `>3` goes to one, `#` takes a note; all of them may have been typed in full width. */
function away({ places = [], aside }: View, line: string, words: KeyWords): Reply | { readonly problem: string } | 'list' | undefined {
  const typed = line.trim().normalize('NFKC').toLowerCase();
  if (aside && typed === '#') return { act: 'aside' };
  const [, key] = /^[>》]\s*(\S?)$/u.exec(typed) ?? [];
  if (places.length === 0 || key === undefined) return undefined;
  if (key === '') return 'list';
  const place = places.find((one) => one.key === key);
  return place ? { act: 'go', to: place.value } : { problem: words.nowhere({ typed: key, keys: keysOf(places) }) };
}

function keysOf(places: readonly OptionView[]): string {
  return places.flatMap(({ key }) => key ?? []).join(' ');
}

function takeChoice({ options, initial, optional }: ChoiceView, line: string, words: KeyWords): Taken {
  const typed = line.trim();
  const answer = (value: string): Reply => ({ act: 'answer', value });
  const standing = options.find(({ value }) => value === initial);
  if (typed === '') return standing || optional ? answer(standing?.value ?? '') : { problem: words.tellChoice({ filled: false }) };
  const keyed = options.find(({ key }) => key !== undefined && key === searched(typed));
  if (keyed) return answer(keyed.value);
  const numbered = options[numberOf(typed) - 1];
  if (numbered) return answer(numbered.value);
  const named = options.some(({ key }) => key !== undefined) ? spelled(options, typed) : undefined;
  if (named) return answer(named.value);
  const same = options.filter(({ label, value }) => searched(label) === searched(typed) || value === typed);
  const [found, ...more] = same.length > 0 ? same : matching(options, typed);
  if (!found) return { problem: words.noneFits({ typed }) };
  return more.length === 0
    ? answer(found.value)
    : { problem: words.severalFit({ typed, labels: [found, ...more].map(({ label }) => label) }) };
}

function takeChecks({ options, initial, ordered }: ChecksView, line: string, words: KeyWords): Taken {
  const typed = line.split(/[\s,，、]+/u).filter(Boolean);
  if (typed.length === 0) return { act: 'answer', value: initial };
  if (command(line) === '-') return { act: 'answer', value: [] };
  const stranger = typed.find((number) => !options[numberOf(number) - 1]);
  if (stranger !== undefined) return { problem: words.whichNumber({ typed: stranger, count: options.length }) };
  const values = [...new Set(typed.flatMap((number) => options[numberOf(number) - 1]?.value ?? []))];
  return { act: 'answer', value: ordered ? values : options.flatMap(({ value }) => (values.includes(value) ? value : [])) };
}

function takeCard(_: CardView, line: string, words: KeyWords): Taken {
  switch (searched(line.trim())) {
    case '':
      return { act: 'keep' };
    case 'e':
      return { act: 'open' };
    case 'x':
      return { act: 'leave-out' };
    default:
      return { problem: words.tellCard() };
  }
}

/** NaN where it is no number. */
function numberOf(typed: string): number {
  const digits = typed.normalize('NFKC');
  return /^\d{1,6}$/u.test(digits) ? Number(digits) : Number.NaN;
}
