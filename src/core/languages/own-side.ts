// What who took the notes wrote of their own side: the price they named, what they mean to do (docs/method.md §4).

/** The patterns of one language by which a clause is known; each is tried from the beginning of a clause. */
export type OwnSide = {
  /** 报她一个月三千二: a sum said to them, so that it is ours wherever it stands. */ readonly told: RegExp;
  /** 咱们开价两万六: ours beside a figure, or where what they said to it follows; else it may be theirs. */ readonly price: RegExp;
  /** 记得给她带样品 */ readonly reminder: RegExp;
  /** 周五给他发样册: where it stands apart from the answer, or beside a figure. */ readonly errand: RegExp;
  /** 核对进货单: where it stands apart from a figure. */ readonly task: RegExp;
  /** 给他: whom an errand is for. */ readonly them: RegExp;
  /** 给他带样品: an errand that no buyer has. */ readonly selling: RegExp;
  /** Stands for a face between two clauses. */ readonly comma: string;
  /** What divides clauses, kept as a group. */ readonly mark: RegExp;
  /** 嫌贵: what they said to the price. */ readonly reaction: RegExp;
  /** 她嫌贵: who was spoken to said it. */ readonly person: RegExp;
};

const ARROW = /(?:->|=>|→|⇒)/u;
const BRACKETS = /(?<!\s)\s*[（(【[]([^（()）【】[\]]*)[）)】\]]/gu;
const ENDS = /^[。！!？?….\n]/u;
const SEMICOLON = /^[；;]/u;
/** #周三带样绳, ★ send the sheet: behind what was said, and no 五★, no #3. */
const STARRED = /(?:(?<=[^\s\d])\s+|(?<=[。！；]))(?:[#＃](?=\p{L}{2})[^\s，。,.)）]+|[★☆※](?=\s?\p{L})[^。.)）\n]*)/gu;
/** Behind a figure it may be what is counted: 5 ⭐. */
const FACE = /(?<=[^\s\d\p{Emoji_Presentation}])\s*(?:(?:\p{Emoji_Presentation}|\p{Emoji_Modifier}|\u200D|\uFE0F)\s*)+/gu;
const QUOTES = /[“”「」"]/u;
/** How a clause stands to what was answered: in its sentence, in one of its own, behind an arrow or in brackets. */
type Place = 'within' | 'apart' | 'set off';

/**
 * Leaves out what is ours, and what follows it up to the end of its sentence: where the answer begins again cannot be told.
 * Notes are often in the buyer's own "we": beside a figure it is ours, and else only what is said to them or done for them.
 * @param note an answer as it was typed
 * @param figure whether a figure was asked for, which no errand answers
 */
export function withoutOwnSide(note: string, figure: boolean, words: OwnSide): string {
  const isErrand = (clause: string, place: Place): boolean => {
    if (!words.reminder.test(clause) && (place === 'within' || !words.errand.test(clause))) return false;
    return (
      words.selling.test(clause) || (words.them.test(clause) && (place === 'set off' || (place === 'apart' && words.reminder.test(clause))))
    );
  };
  const isOurs = (clause: string, place: Place, rest: readonly string[]): boolean => {
    if (words.told.test(clause)) return true;
    if (!figure) return (place !== 'within' && words.price.test(clause) && reacts(rest, words)) || isErrand(clause, place);
    return (
      words.price.test(clause) ||
      words.reminder.test(clause) ||
      words.errand.test(clause) ||
      (place !== 'within' && words.task.test(clause))
    );
  };
  const isFirstOurs = (clause: string): boolean =>
    words.told.test(clause) || (figure && (words.reminder.test(clause) || words.errand.test(clause)));

  const plain = note
    .replace(STARRED, '')
    .replace(FACE, (face, at: number, whole: string) => (/^[\p{L}\p{N}]/u.test(whole.slice(at + face.length)) ? words.comma : ''));
  const open = plain.replace(BRACKETS, (whole, inner: string) => {
    const parts = inner.split(words.mark);
    return parts.some((clause, at) => isOurs(clause.trim(), 'set off', parts.slice(at + 1))) ? '' : whole;
  });
  const pieces = open.split(words.mark);
  let kept = '';
  let isLeftOut = false;
  for (let at = 0; at < pieces.length; at += 2) {
    const [before = '', piece = ''] = [pieces[at - 1], pieces[at]];
    const clause = piece.trim();
    const ends = ENDS.test(before);
    if (clause !== '') {
      const place = ARROW.test(before) ? 'set off' : ends || SEMICOLON.test(before) ? 'apart' : 'within';
      const goesOn: boolean = isLeftOut && (!ends || words.reaction.test(clause));
      isLeftOut =
        goesOn || (!QUOTES.test(clause) && (kept === '' ? isFirstOurs(clause) : isOurs(clause, place, pieces.slice(at + 1, at + AHEAD))));
    }
    if (!isLeftOut) kept += `${before}${piece}`;
    else if (ends && !ENDS.test(kept.slice(-1))) kept += before;
  }
  return kept.replace(/^[，,；;。！!\s]+/u, '');
}

/** How far what they said to a price may stand behind it: "our price, 60 a week, she laughed". */
const AHEAD = 5;

/** Whether what who was spoken to said to it stands in the rest of the sentence: clauses, and what divides them. */
function reacts(rest: readonly string[], words: OwnSide): boolean {
  const end = rest.findIndex((piece) => ENDS.test(piece));
  return rest.slice(0, end < 0 ? AHEAD : end).some((piece) => words.person.test(piece.trim()) && words.reaction.test(piece.trim()));
}
