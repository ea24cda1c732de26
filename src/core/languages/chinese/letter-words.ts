// The words by which letters in one Chinese script say back what was heard; how they are put together is the same in both.

/** What a script says around what was heard. */
export type LetterWords = {
  /** BCP 47 tag of its letters. */ readonly language: string;
  /** 说 */ readonly says: string;
  readonly quotes: readonly [string, string];
  /** 现在 */ readonly now: string;
  /** 是因为 */ readonly because: string;
  /** 结果是 */ readonly result: string;
  /** 为主 */ readonly mainly: string;
  /** 约 */ readonly about: string;
  /** 大约 */ readonly roughly: string;
  /** 占 */ readonly share: string;
  /** 这种情况 */ readonly matter: string;
  /** 贵: 贵公司 */ readonly honoured: string;
  /** 您这边 */ readonly yourSide: string;
  /** 您认为 */ readonly youThink: string;
  /** 我们 */ readonly we: string;
  /** 他们 */ readonly they: string;
  /** 从 */ readonly since: string;
  /** 没有 */ readonly no: string;
  /** 别人 */ readonly others: string;
  /** 还有 */ readonly also: string;
  /** 目前的障碍是 */ readonly obstacle: string;
  /** 目前的情况是 */ readonly situation: string;
  /** What was asked for and how it was answered, in the words it was said in. */
  readonly saidTo: (asked: string, said: string) => string;
  /** An answer in the words it was said in. */
  readonly inOwnWords: (said: string) => string;
};
