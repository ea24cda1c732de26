// Where a sentence of Chinese ends.

/** 一句一句，带着句末标点；引号里的标点不断句。 */
export function sentencesIn(text: string): readonly string[] {
  const sentences: string[] = [];
  let at = '';
  let depth = 0;
  const characters = [...text];
  for (const [index, character] of characters.entries()) {
    at += character;
    if (/[“「『]/u.test(character)) depth++;
    else if (/[”」』]/u.test(character)) depth = Math.max(0, depth - 1);
    // 引语说完了，后面另起一句。
    const isQuoteOver =
      /[”」』]/u.test(character) && /[。！？!?]/u.test(characters[index - 1] ?? '') && !/[，、；,;的]/u.test(characters[index + 1] ?? '');
    if (depth === 0 && (isQuoteOver || /[。！？!?\n]/u.test(character))) {
      sentences.push(at.trim());
      at = '';
    }
  }
  return [...sentences, at.trim()].filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
