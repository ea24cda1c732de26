// What a Word document is once it is read.

/** A text with the tracked changes in it (`now`), and without them (`was`). */
export type WordText = { readonly now: string; readonly was: string };

/** What stands in one place. */
export type WordPlace = {
  readonly text: WordText;
  /** Bookmarks that begin in it. */
  readonly marks: readonly string[];
  /** Ids of comments on it. */
  readonly comments: readonly string[];
  /** Who changed it, where that was tracked. */
  readonly by: readonly string[];
};

export type WordRow = {
  readonly cells: readonly WordPlace[];
  /** The whole row, where that was tracked. */
  readonly tracked?: 'inserted' | 'deleted';
  readonly by: readonly string[];
};

export type WordPart =
  | ({ readonly kind: 'paragraph'; readonly isListed: boolean } & WordPlace)
  | { readonly kind: 'table'; readonly rows: readonly WordRow[] };

/** What is there and is not read: pictures, text boxes, notes at the foot, tables inside tables, cells merged or added. */
export type WordOddity = 'picture' | 'textbox' | 'footnote' | 'nested-table' | 'merged-cells' | 'object';

export type WordComment = { readonly by: string; readonly date: string; readonly text: string };

export type WordDocument = {
  readonly parts: readonly WordPart[];
  readonly comments: ReadonlyMap<string, WordComment>;
  readonly odd: readonly { readonly what: WordOddity; readonly near: string }[];
  /** The newest day of a tracked change or a comment. */
  readonly changed?: string;
};
