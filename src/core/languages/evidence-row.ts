// What a language must know to judge evidence: who, which company, whose deed, a yes or a no (docs/method.md §7).

/** What a language knows of it. Every test that is not certain says no. */
export type EvidenceWords = {
  /** Forms of address and titles beside a name; global. */
  readonly address: RegExp;
  /** What stands where a name should, and names nobody. */
  readonly nobody: RegExp;
  /** What companies are by law, and what many are called; global. */
  readonly legal: RegExp;
  /** The words say no. */
  readonly denial: RegExp;
  /** They say no to others; global. */
  readonly rejectsOthers: RegExp;
  /** They put it off. */
  readonly delay: RegExp;
  /** The rep tells that it was accepted, or guesses so. */
  readonly report: RegExp;
  /** Behind a name: accepted. */
  readonly accepts: RegExp;
  /** Somebody spoke with whoever is named next. */
  readonly spokeWith: RegExp;
  /** The customer, he, she, where no name stands. */
  readonly somebody: RegExp;
  /** Words of a mere receipt, and small ones beside them; global. */
  readonly receipt: RegExp;
  /** A receipt has one of these. */
  readonly received: RegExp;
  /** A machine wrote it: bounced, read, away. */
  readonly machine: RegExp;
  /** The clauses of a sentence. */
  readonly clause: RegExp;
  /** A clause begins with us. */
  readonly we: RegExp;
  /** What a seller does, where the doer is left out. */
  readonly sellerDid: RegExp;
  /** A clause begins with somebody of theirs. */
  readonly they: RegExp;
  /** A clear yes, in whatever words. */
  readonly yes: RegExp;
  /** One answer to a letter and a plan. */
  readonly both: RegExp;
  /** A product and its parts; global. */
  readonly product: RegExp;
  /** What we write, as the name of a file. */
  readonly ourPaper: RegExp;
  /** What they send back, as the name of a file. */
  readonly theirPaper: RegExp;
  /** A heading that is the name of a company and nothing else. */
  readonly institution: RegExp;
  /** What stands for a grader without a name. */
  readonly noGrader: RegExp;
  /** Where a mail begins to quote the one before. */
  readonly quoted: RegExp;
  /** How the subject of a mail begins that hands on another one. */
  readonly forwarded: RegExp;
  /** Where a company is, in its name; global. */
  readonly place: RegExp;
  /** Words for numbers; global. */
  readonly number: RegExp;
};
