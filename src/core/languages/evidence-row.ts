// What a language must know to judge evidence: who, which company, whose deed, a yes or a no (docs/method.md §7).

/** What a language knows of it. Every test that is not certain says no. */
export type SaidWords = {
  /** The words say no. */
  readonly denial: RegExp;
  /** What only looks like a no: "nobody had anything against it"; global. */
  readonly noDenial: RegExp;
  /** The rep tells that it was accepted, or guesses so. */
  readonly report: RegExp;
  /** The rep guesses so from how somebody looked; said of others it is the buyer's. */
  readonly guess: RegExp;
  /** Somebody accepts, in whatever words. */
  readonly assent: RegExp;
  /** It speaks to us. */
  readonly toUs: RegExp;
  /** Somebody without a name is spoken of: he, she, the customer. */
  readonly spokenOf: RegExp;
  /** Somebody of theirs by what they are to the one who speaks: my boss, our drivers. */
  readonly theirOwn: RegExp;
  /** By which way, or where, the rep was told: by phone, when I called. */
  readonly heardBy: RegExp;
  /** Why somebody's words are not there: he forgot to write, the mail will follow, but her yes stands. */
  readonly unwritten: RegExp;
  /** It begins like a note without a doer: agreed, confirmed, a yes. */
  readonly noted: RegExp;
  /** What is changed, or a day that is named: nobody invents that for a yes. */
  readonly particular: RegExp;
};

/** How a reply is polite and says nothing. */
export type PoliteWords = {
  /** The letter itself, what it is made of, how it looks, the trouble it was, good wishes: words of a mere courtesy; global. */
  readonly courtesy: RegExp;
  /** A courtesy has one of these. */
  readonly praised: RegExp;
  /** The letter is spoken of as a thing: its pages, its look. */
  readonly ofLetter: RegExp;
  /** What the letter says is right, in words that are no plain yes; or something is asked for, or will be done. */
  readonly affirms: RegExp;
  /** Whoever speaks leaves it open; global. */
  readonly hedge: RegExp;
  /** A clause hangs on a condition, or is what would follow from one. */
  readonly hanging: RegExp;
  /** Somebody answers for somebody else. */
  readonly onBehalf: RegExp;
  /** Whoever is named in the clause knows nothing of it: he is away, he will be told. */
  readonly unaware: RegExp;
};

/** What is said, and how politely. */
type Speech = SaidWords & PoliteWords;

export type EvidenceWords = Speech & {
  /** Forms of address and titles beside a name; global. */
  readonly address: RegExp;
  /** A title of somebody who helps somebody else: assistant, trainee. */
  readonly helper: RegExp;
  /** What stands where a name should, and names nobody. */
  readonly nobody: RegExp;
  /** What companies are by law, and what many are called; global. */
  readonly legal: RegExp;
  /** They say no to others; global. */
  readonly rejectsOthers: RegExp;
  /** They put it off. */
  readonly delay: RegExp;
  /** A clause that binds them: to a part of it, to a count of something, to a day. */
  readonly commits: RegExp;
  /** It hangs on what somebody else says, or on the price: the condition and what hangs on it; global. */
  readonly conditional: RegExp;
  /** It is not signed yet, though it may be promised. */
  readonly notSigned: RegExp;
  /** Behind a name: accepted. */
  readonly accepts: RegExp;
  /** Somebody spoke with whoever is named next. */
  readonly spokeWith: RegExp;
  /** The customer, he, she, where no name stands. */
  readonly somebody: RegExp;
  /** Words of a mere receipt, and small ones beside them; global. */
  readonly receipt: RegExp;
  /** A clause that says it came, thanks for it, or puts off reading it. */
  readonly receiptClause: RegExp;
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
  /** What the buyer did for or with us, where the doer is left out: asked us, answered our mail, signed. */
  readonly buyerDid: RegExp;
  /** Behind a name: they were given or told something, and did nothing. */
  readonly undergoes: RegExp;
  /** Behind a name: they said, asked, showed. */
  readonly acts: RegExp;
  /** Before a name: it was done to them. */
  readonly toWhom: RegExp;
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
