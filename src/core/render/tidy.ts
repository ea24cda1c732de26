// What a filled template still needs: no holes where blocks were left out, one line where there is only one, one stop.
import { joinSingleLines } from './markdown-values.ts';

/** Blocks that were left out leave empty lines behind, and values may break lines where there is only one. */
export function tidy(markdown: string): string {
  const lines = joinSingleLines(markdown)
    .split('\n')
    .map((line) => line.trimEnd());
  return `${lines
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()}\n`;
}

/** A value that ends as a sentence, before the stop of the template: one of the two is enough. */
export function oneStop(markdown: string): string {
  return markdown
    .replace(/(?<=[\p{L}\p{N}"”’)）%])\.\.(?=\s|$)/gmu, '.')
    .replace(/。{2,}/gu, '。')
    .replace(/(?<=[?!？！])[.。](?=\s|$|[\p{Script=Han}])/gmu, '');
}
