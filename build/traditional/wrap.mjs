// Patterns that are written over several lines fit the page again when their signs have become more.
const WIDTH = 140;
/** What stands behind the last line. */
const CLOSE = '`,';
const TEMPLATE = /(oneLine`)([^`]*)(`)/gu;
/** What is never torn: an escape, a class of signs, what is put in by name, or one sign. */
const PIECE = /\\[pPu]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|\$\{[^}]*\}|[^]/gu;

/**
 * Every pattern that is written over several lines, broken behind a bar or before a group where lines are too wide.
 * @param {string} code TypeScript
 */
export function wrapped(code) {
  return code.replace(TEMPLATE, (whole, open, pattern, close) => {
    if (!`${pattern}${CLOSE}`.split('\n').some(isWide)) return whole;
    const indent = /\n( *)\S/u.exec(pattern)?.[1] ?? '  ';
    const end = /\n *$/u.exec(pattern)?.[0] ?? '';
    return `${open}\n${linesOf(pattern.replace(/\n\s*/gu, ''), indent).join('\n')}${end}${close}`;
  });
}

/** Tools count bytes, and a Chinese sign has three. @param {string} line */
const isWide = (line) => Buffer.byteLength(line) > WIDTH;

/** @param {string} pattern @param {string} indent */
function linesOf(pattern, indent) {
  const lines = [];
  let line = indent;
  let part = '';
  for (const [piece] of pattern.matchAll(PIECE)) {
    if (piece === '(' && !/[ ^]$/u.test(part)) take();
    part += piece;
    if (piece === '|') take();
  }
  take(CLOSE);
  lines.push(line);
  return lines;

  function take(behind = '') {
    // A blank at the beginning of a line would be lost.
    if (line !== indent && isWide(line + part + behind) && !part.startsWith(' ')) {
      lines.push(line);
      line = indent;
    }
    line += part;
    part = '';
  }
}
