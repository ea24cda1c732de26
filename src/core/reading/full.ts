// The full reader: everything that is not strict, through the `yaml` package and behind limits of our own.
import { compose } from './compose.ts';
import { parseCst } from './cst.ts';
import { MAX_PROBLEMS, MAX_SIZE } from './limits.ts';
import { mend } from './mend.ts';
import type { Mark } from './place.ts';
import { type Finding, finding } from './problem.ts';
import { surveyOf } from './survey.ts';
import { fullWidthBraces, hiddenCharacters, oddIndents } from './trap.ts';

export type Full = {
  value: unknown;
  findings: Finding[];
  mark: Mark;
  /** From offsets of the marks to offsets of the text. */
  back: (offset: number) => number;
};

// A trap can hide those below it: `scenarios：` swallows the line that follows.
const ROUNDS = 4;

/**
 * Reads any text. Traps that can be fixed are read as if they were, so that one cause gives one finding and not a second
 * one about the value that YAML sees instead.
 */
export function readFull(text: string): Full {
  if (text.length > MAX_SIZE) return refusal([finding('too-large', { limit: MAX_SIZE / 1024 / 1024 }, [0, 0])]);
  return readRound(text, [...hiddenCharacters(text), ...fullWidthBraces(text)], ROUNDS);
}

function readRound(text: string, hidden: readonly Finding[], rounds: number): Full {
  const parsed = parseCst(text);
  if ('refused' in parsed) return refusal([...hidden, parsed.refused]);
  const survey = surveyOf(text, parsed.tokens);
  const traps = [...hidden, ...oddIndents(text, survey.texts), ...survey.traps];
  if (traps.length === 0 && survey.refused.length === 0) {
    return { ...compose(text, parsed.tokens, survey), back: (offset) => offset };
  }
  const fixes = traps.flatMap(({ fix }) => fix ?? []);
  const fixable = fixes.length === traps.length && fixes.length <= MAX_PROBLEMS && rounds > 0;
  // What is left confuses the parser and gives values that nobody meant: nothing more can be said.
  if (!fixable || survey.refused.length > 0) return refusal([...traps, ...survey.refused]);

  const { text: mended, back } = mend(text, fixes);
  const inner = readRound(mended, [], rounds - 1);
  return {
    value: inner.value,
    mark: inner.mark,
    back: (offset) => back(inner.back(offset)),
    findings: [...traps, ...inner.findings.map((found) => moved(found, back))],
  };
}

function refusal(findings: Finding[]): Full {
  return { value: undefined, findings, mark: { value: [0, 0] }, back: (offset) => offset };
}

/** A finding about a mended text, moved to the text as it was. Only the fixes of traps are small enough to go along. */
function moved({ fix, span, ...rest }: Finding, back: (offset: number) => number): Finding {
  const found: Finding = { ...rest, span: [back(span[0]), back(span[1])] };
  if (fix && found.rule === 'yaml-trap') found.fix = { ...fix, start: back(fix.start), end: back(fix.end) };
  return found;
}
