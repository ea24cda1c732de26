// What a command that is shown has where somebody is to write: pasted as it stands, it says nothing.

/**
 * Words that mark a place in the commands of any language, as they are shown there.
 * `test/core/languages/wordings.test.ts` holds to them whatever is printed.
 */
const MARKS: ReadonlySet<string> = new Set([
  ...['ACCOUNT', 'COLUMN', 'COMMAND', 'DATE', 'DAY', 'FILE', 'FOLDER', 'ID', 'LETTER', 'LOGIN', 'MILESTONE', 'NAME'],
  ...['OPPORTUNITY', 'PATH', 'PLAYER', 'PROMPTER', 'WORDS'],
  ...[
    '文件',
    '檔案',
    '文件夹',
    '資料夾',
    '姓名',
    '名字',
    '编号',
    '編號',
    '日期',
    '里程碑',
    '原话',
    '原話',
    '商机',
    '商機',
    '关键词',
    '關鍵詞',
  ],
  ...['关键人', '關鍵人', '提纲编号', '大綱編號', '商机编号', '商機編號'],
]);

const QUOTED = /^["'“”‘’「」『』]+|["'“”‘’「」『』]+$/gu;
/** One point is here, two are the folder above. */
const DOTS = /^(?:[…⋯]|\.{3,}|。{2,}|[_＿]{2,})+$/u;
/** In such brackets nobody writes a whole answer. */
const BRACKETED = /^(?:<[^<>]+>|＜[^＜＞]+＞|〈[^〈〉]+〉|\[[^[\]]+\]|［[^［］]+］|【[^【】]+】|\{[^{}]+\}|｛[^｛｝]+｝)$/u;
/** In these somebody may. */
const ENCLOSED = /^(?:\(([^()]+)\)|（([^（）]+)）|《([^《》]+)》)$/u;

/**
 * Whether a text only marks the place where one belongs: "…", ……, ..., <name>, 【姓名】, NAME.
 * @param text as it was typed or handed in
 */
export function isPlaceholder(text: string): boolean {
  const bare = text.trim().replace(QUOTED, '').trim();
  const [, ...enclosed] = ENCLOSED.exec(bare) ?? [];
  const inner = enclosed.find(Boolean);
  const isMark = DOTS.test(bare) || MARKS.has(bare) || BRACKETED.test(bare);
  return isMark || (inner !== undefined && isPlaceholder(inner.toUpperCase()));
}
