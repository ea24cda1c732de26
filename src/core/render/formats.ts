// The formats of documents, one row each: by which ending of a file it is known, how a document becomes it, and what it needs.
import type { KnownRow } from './docx-table.ts';
import type { Mail } from './eml.ts';
import type { Calendar } from './ics.ts';
import type { Chat } from './message.ts';
import type { Page } from './page.ts';

type Content = string | Uint8Array;

/** A document before it is given a format; it is written only in the formats that need it written. */
export type Document = {
  readonly page: Page;
  /** The record behind it, as it is on disk. */
  readonly record: object;
  /** The document in Markdown, its values escaped. */
  readonly markdown: () => string;
  /** What only some have: whom it goes to, and days for a calendar. */
  readonly mail?: () => Promise<Omit<Mail, 'markdown'>>;
  /** What a message for a chat says of it. */
  readonly chat?: () => Chat;
  readonly calendar?: () => Calendar;
  /** The same as a page that takes notes. */
  readonly notes?: () => Promise<string>;
  /** Rows that are known again when the document comes back changed. */
  readonly known?: readonly KnownRow[];
  /** Formats that this one makes of its record itself. */
  readonly drawn?: Readonly<Partial<Record<DocumentFormat, () => Promise<Content>>>>;
};

/** How a text will be read. */
export type Shown = {
  /** A terminal would break it anywhere. */
  readonly wrapped: boolean;
  /** Columns; 80 where none are named. */
  readonly width?: number | undefined;
  /** Hears of what the format has no room for. */
  readonly leftOut?: (pieces: readonly string[]) => void;
};

type Row = {
  /** The endings of file names that mean it, the usual one first; a form of another format has none. */
  readonly endings: readonly string[];
  /** It is no text, and no terminal can show it. */
  readonly binary?: true;
  /** What a document must have beside its Markdown. */
  readonly needs?: 'mail' | 'calendar' | 'chat' | 'notes';
  readonly make: (document: Document, shown: Shown) => Content | Promise<Content>;
};

// Reading Markdown costs a start 20 ms, which a document in Markdown does not pay.
const ROWS = {
  md: { endings: ['md', 'markdown'], make: ({ markdown }) => markdown() },
  txt: {
    endings: ['txt'],
    make: async ({ markdown }, { wrapped, width }) => (await import('./text.ts')).toText(markdown(), wrapped, width),
  },
  html: { endings: ['html', 'htm'], make: async ({ markdown, page }) => (await import('./html.ts')).toHtml(markdown(), page) },
  docx: {
    endings: ['docx'],
    binary: true,
    make: async ({ markdown, page, known }) => (await import('./docx.ts')).toDocx(markdown(), page, known),
  },
  json: { endings: ['json'], make: ({ record }) => `${JSON.stringify(record, null, 2)}\n` },
  eml: {
    endings: ['eml'],
    needs: 'mail',
    make: async ({ markdown, mail }) => (await import('./eml.ts')).toEml({ markdown: markdown(), ...(await had(mail)()) }),
  },
  message: {
    endings: [],
    needs: 'chat',
    make: async ({ markdown, chat }, { leftOut }) => {
      const message = (await import('./message.ts')).toMessage(markdown(), had(chat)());
      leftOut?.(message.leftOut);
      return message.text;
    },
  },
  ics: { endings: ['ics'], needs: 'calendar', make: async ({ calendar }) => (await import('./ics.ts')).toIcs(had(calendar)()) },
  // Named like any page; by its ending alone nobody asks for a script.
  page: { endings: ['html'], needs: 'notes', make: async ({ notes }) => had(notes)() },
} satisfies Record<string, Row>;

export type DocumentFormat = keyof typeof ROWS;

const FORMATS: Readonly<Record<DocumentFormat, Row>> = ROWS;
const NAMES = Object.keys(ROWS) as readonly DocumentFormat[];

/** The formats that every document can be had in. */
export const DOCUMENT_FORMATS = NAMES.filter((name) => FORMATS[name].needs === undefined);

/** Those, and the ones that only letters can be had in. */
export const LETTER_FORMATS = NAMES.filter((name) => FORMATS[name].needs !== 'notes');

/** Those, the page that takes notes, and the e-mail that brings it to a telephone. */
export const PROMPTER_FORMATS = NAMES.filter((name) => [undefined, 'mail', 'notes'].includes(FORMATS[name].needs));

/** The format that the ending of a file's name means; undefined where it means none. */
export function formatOfFile(name: string): DocumentFormat | undefined {
  const ending = /\.([a-z]+)$/iu.exec(name)?.[1]?.toLowerCase();
  return NAMES.find((format) => FORMATS[format].endings.some((one) => one === ending));
}

/** The usual ending of its files, without the dot. */
export function endingOf(format: DocumentFormat): string {
  return FORMATS[format].endings[0] ?? 'txt';
}

/** Whether a format is no text. */
export function isBinary(format: DocumentFormat): boolean {
  return FORMATS[format].binary === true;
}

/** Whether a document can be had in a format. */
export function canBeHadIn(format: DocumentFormat, document: Pick<Document, 'mail' | 'calendar' | 'chat' | 'notes'>): boolean {
  const { needs } = FORMATS[format];
  return needs === undefined || document[needs] !== undefined;
}

/**
 * A document in a format; the same document gives the same bytes.
 * @param format one that the document can be had in
 * @param shown a paragraph is one line unless it is wrapped
 * @throws TemplateError where its template cannot be used or its data does not fill it; TooLong, NoMessage where a message cannot hold it
 */
export async function documentIn(format: DocumentFormat, document: Document, shown: Shown = { wrapped: false }): Promise<Content> {
  return document.drawn?.[format]?.() ?? FORMATS[format].make(document, shown);
}

/** A caller that has not asked `canBeHadIn` has made a mistake. */
function had<T>(part: T | undefined): T {
  if (part === undefined) throw new TypeError('the document has nothing for this format');
  return part;
}
