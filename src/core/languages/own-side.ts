// What who took the notes wrote of their own side: the price they named, what they mean to do (docs/method.md §4).

/** The patterns of one language by which a clause is known; each is tried from the beginning of a clause. */
export type OwnSide = {
  /** 报她一个月三千二: said to them, so that it is ours wherever it stands. */ readonly told: RegExp;
  /** 咱们开价两万六: ours where an answer stands before it. */ readonly price: RegExp;
  /** 记得给她带样品 */ readonly reminder: RegExp;
  /** 周五给他发样册: where it stands apart from the answer, or beside a figure. */ readonly errand: RegExp;
  /** 核对进货单: where it stands apart from a figure. */ readonly task: RegExp;
  /** What divides clauses, kept as a group. */ readonly mark: RegExp;
  /** 嫌贵: what they said to the price. */ readonly reaction: RegExp;
};

const ARROW = /\s*(?:-+>|=+>|→|⇒)\s*/u;
const BRACKETS = /\s*[（(【[]([^（()）【】[\]]*)[）)】\]]/gu;
const ENDS = /^[。！!？?….\n]/u;
const QUOTES = /[“”「」"]/u;

/**
 * Leaves out what is ours, and what follows it up to the end of its sentence: where the answer begins again cannot be told.
 * @param note an answer as it was typed
 * @param figure whether a figure was asked for, which no errand answers
 */
export function withoutOwnSide(note: string, figure: boolean, words: OwnSide): string {
  const isOurs = (clause: string, apart: boolean): boolean =>
    words.told.test(clause) ||
    words.price.test(clause) ||
    words.reminder.test(clause) ||
    ((apart || figure) && words.errand.test(clause)) ||
    (apart && figure && words.task.test(clause));
  const isFirstOurs = (clause: string): boolean =>
    words.told.test(clause) || (figure && (words.reminder.test(clause) || words.errand.test(clause)));

  const open = note.replace(BRACKETS, (whole, inner: string) =>
    inner.split(words.mark).some((clause) => isOurs(clause.trim(), true)) ? '' : whole,
  );
  const pieces = open.split(words.mark);
  let kept = '';
  let isLeftOut = false;
  for (let at = 0; at < pieces.length; at += 2) {
    const [before = '', piece = ''] = [pieces[at - 1], pieces[at]];
    const clause = piece.trim();
    const ends = ENDS.test(before);
    if (clause !== '') {
      const goesOn: boolean = isLeftOut && (!ends || words.reaction.test(clause));
      isLeftOut = goesOn || (!QUOTES.test(clause) && (kept === '' ? isFirstOurs(clause) : isOurs(clause, ends || ARROW.test(before))));
    }
    if (!isLeftOut) kept += `${before}${piece}`;
    else if (ends && !ENDS.test(kept.slice(-1))) kept += before;
  }
  return kept.replace(/^[，,；;。！!\s]+/u, '');
}
