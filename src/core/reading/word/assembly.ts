// The tags of a Word document put together to paragraphs and tables.
import type { WordOddity, WordPart, WordPlace, WordRow } from './document.ts';

type Open<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

/** What is not part of the text, by the tag that holds it. */
const ODD: Readonly<Record<string, WordOddity>> = {
  drawing: 'picture',
  pict: 'picture',
  object: 'object',
  footnoteReference: 'footnote',
  endnoteReference: 'footnote',
  cellIns: 'merged-cells',
  cellDel: 'merged-cells',
  cellMerge: 'merged-cells',
};

/** Takes tags in their order. */
export class Assembly {
  readonly parts: WordPart[] = [];
  readonly odd: { what: WordOddity; near: string }[] = [];
  /** The newest day of a tracked change. */
  changed = '';
  private rows: Open<WordRow>[] | undefined;
  private cell: Place | undefined;
  private paragraph: Place | undefined;
  private isListed = false;
  /** How deep we are in what changes the meaning of a text. */
  private readonly within = { tables: 0, inserted: 0, deleted: 0, boxes: 0, fallbacks: 0, texts: 0, rowSettings: 0 };
  private boxed = '';

  open(name: string, given: (name: string) => string): void {
    const { within } = this;
    if (name === 'Fallback') within.fallbacks += 1;
    if (within.fallbacks > 0) return;
    const odd = ODD[name];
    if (odd !== undefined) this.note(odd);
    if (name === 'txbxContent') within.boxes += 1;
    else if (name === 'tbl') this.openTable();
    else if (name === 'tr' && within.tables === 1) this.rows?.push({ cells: [], by: [] });
    else if (name === 'trPr') within.rowSettings += 1;
    else if (name === 'tc' && within.tables === 1) this.cell = new Place();
    else if (name === 'gridSpan' && Number(given('val')) > 1) this.note('merged-cells');
    else if (name === 'p') this.openParagraph();
    else if (name === 'numPr') this.isListed = true;
    else if (name === 'ins' || name === 'moveTo') this.track('inserted', given);
    else if (name === 'del' || name === 'moveFrom') this.track('deleted', given);
    else if (name === 't' || name === 'delText') within.texts += 1;
    else if (name === 'tab') this.add(' ');
    else if (name === 'br' || name === 'cr') this.add(' ');
    else if (name === 'noBreakHyphen') this.add('-');
    else if (name === 'sym') this.add('?');
    else if (name === 'bookmarkStart') this.here?.marks.push(given('name'));
    else if (name === 'commentRangeStart' || name === 'commentReference') this.comment(given('id'));
  }

  close(name: string): void {
    const { within } = this;
    if (name === 'Fallback') within.fallbacks -= 1;
    if (within.fallbacks > 0) return;
    if (name === 'txbxContent') this.closeBox();
    else if (name === 'tbl') this.closeTable();
    else if (name === 'trPr') within.rowSettings -= 1;
    else if (name === 'tc' && within.tables === 1 && this.cell !== undefined) {
      this.rows?.at(-1)?.cells.push(this.cell.closed());
      this.cell = undefined;
    } else if (name === 'p') this.closeParagraph();
    else if (name === 'ins' || name === 'moveTo') within.inserted -= 1;
    else if (name === 'del' || name === 'moveFrom') within.deleted -= 1;
    else if (name === 't' || name === 'delText') within.texts -= 1;
  }

  text(text: string): void {
    if (this.within.texts > 0 && this.within.fallbacks === 0) this.add(text);
  }

  private get here(): Place | undefined {
    return this.cell ?? this.paragraph;
  }

  private add(text: string): void {
    if (this.within.boxes > 0) this.boxed += text;
    else this.here?.add(text, this.within);
  }

  private note(what: WordOddity, near = this.here?.now ?? ''): void {
    this.odd.push({ what, near: near.replace(/\s+/gu, ' ').trim() });
  }

  private openTable(): void {
    this.within.tables += 1;
    if (this.within.tables === 1) this.rows = [];
    else this.note('nested-table');
  }

  private closeTable(): void {
    this.within.tables -= 1;
    if (this.within.tables > 0 || this.rows === undefined) return;
    this.parts.push({ kind: 'table', rows: this.rows });
    this.rows = undefined;
  }

  private openParagraph(): void {
    if (this.within.boxes > 0) this.boxed += ' ';
    else if (this.cell !== undefined) this.cell.add(' ', { inserted: 0, deleted: 0 });
    else if (this.within.tables === 0) {
      this.paragraph = new Place();
      this.isListed = false;
    }
  }

  private closeParagraph(): void {
    if (this.within.boxes > 0 || this.paragraph === undefined || this.within.tables > 0) return;
    this.parts.push({ kind: 'paragraph', isListed: this.isListed, ...this.paragraph.closed() });
    this.paragraph = undefined;
  }

  private closeBox(): void {
    this.within.boxes -= 1;
    if (this.within.boxes > 0) return;
    this.note('textbox', this.boxed);
    this.boxed = '';
  }

  /** A change that was tracked: of the row, where it stands among the settings of one. */
  private track(how: 'inserted' | 'deleted', given: (name: string) => string): void {
    const by = given('author');
    const day = given('date').slice(0, 10);
    if (/^\d{4}-\d{2}-\d{2}$/u.test(day) && day > this.changed) this.changed = day;
    const row = this.rows?.at(-1);
    if (this.within.rowSettings > 0 && row !== undefined) {
      row.tracked = how;
      if (by !== '') row.by.push(by);
    } else if (by !== '') this.here?.by.add(by);
    this.within[how] += 1;
  }

  private comment(id: string): void {
    const comments = this.here?.comments;
    if (comments !== undefined && !comments.includes(id)) comments.push(id);
  }
}

/** A paragraph or a cell while it is put together. */
class Place {
  now = '';
  was = '';
  readonly marks: string[] = [];
  readonly comments: string[] = [];
  readonly by = new Set<string>();

  add(text: string, { inserted, deleted }: { readonly inserted: number; readonly deleted: number }): void {
    if (deleted === 0) this.now += text;
    if (inserted === 0) this.was += text;
  }

  closed(): WordPlace {
    const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();
    const { marks, comments } = this;
    return { text: { now: plain(this.now), was: plain(this.was) }, marks, comments, by: [...this.by] };
  }
}
