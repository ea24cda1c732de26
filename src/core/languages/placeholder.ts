// What a command that is shown has where somebody is to write: pasted as it stands, it says nothing.
import { oneLine } from './one-line.ts';

/**
 * Words that mark a place in the commands of any language, as they are shown there.
 * `test/core/languages/wordings.test.ts` holds to them whatever is printed.
 */
const MARKS: ReadonlySet<string> = new Set(
  oneLine`
    ACCOUNT|COLUMN|COMMAND|DATE|DAY|FILE|FOLDER|ID|LETTER|LOGIN|MILESTONE|NAME|OPPORTUNITY|PATH|PLAYER|PROMPTER|WORDS|文件|檔案|文件夹|
    資料夾|姓名|名字|编号|編號|日期|里程碑|原话|原話|商机|商機|关键词|關鍵詞|关键人|關鍵人|提纲编号|大綱編號|商机编号|商機編號`.split('|'),
);

const QUOTED = /^["'“”‘’「」『』]+|["'“”‘’「」『』]+$/gu;
/** One point is here, two are the folder above. */
const DOTS = /^(?:[…⋯]|\.{3,}|。{2,}|[_＿]{2,})+$/u;
/** In such brackets nobody writes a whole answer. */
const BRACKETED = /^(?:<[^<>]+>|＜[^＜＞]+＞|〈[^〈〉]+〉|\[[^[\]]+\]|［[^［］]+］|【[^【】]+】|\{[^{}]+\}|｛[^｛｝]+｝)$/u;
/** In these somebody may. */
const ENCLOSED = /^(?:\(([^()]+)\)|（([^（）]+)）|《([^《》]+)》)$/u;

/**
 * Whether an answer only marks the place where one belongs: "…", ……, ..., <name>, 【姓名】. 文件 alone is what somebody may well use.
 * @param text as it was typed or handed in
 */
export function marksPlace(text: string): boolean {
  const bare = bareOf(text);
  const inner = ENCLOSED.exec(bare)?.slice(1).find(Boolean);
  return DOTS.test(bare) || BRACKETED.test(bare) || (inner !== undefined && isPlaceholder(inner.toUpperCase()));
}

/** The same of what stands in a line behind an option or in the place of an argument, where NAME and 姓名 are such marks too. */
export function isPlaceholder(text: string): boolean {
  return marksPlace(text) || MARKS.has(bareOf(text));
}

function bareOf(text: string): string {
  return text.trim().replace(QUOTED, '').trim();
}
