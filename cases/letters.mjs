// Does a letter say what was heard, and nothing else? Playbook, prompter and notes go in; regular expressions look at what comes out.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { casesIn, inPlace, sets, several } from './program.mjs';

/**
 * @typedef {Record<string, unknown>} Answers
 * @typedef {{ playbook?: string, prompter?: Answers, call?: Answers | Answers[] | null }} Meeting
 * @typedef {Meeting & {
 *   id: string, kind: string, language: string, before?: Meeting[], letter: string, set?: Answers, format?: string, exit: number,
 *   must?: string[], mustNot?: string[], warns?: string[], warnsNot?: string[],
 * }} Letter
 */

/** @type {import('./run.mjs').Judge} */
export async function letters(folder, { host, only, atOnce }) {
  const all = /** @type {Letter[]} */ (casesIn(join(folder, 'cases.jsonl'))).filter(({ id }) => only(id));
  return several(all, atOnce, async (one) => {
    const notes = await inPlace({ host, language: one.language, today: dayOf(one) }, (place) => faults(folder, one, place));
    return {
      part: 'letters',
      id: one.id,
      language: one.language,
      name: one.kind,
      wanted: true,
      got: notes.length === 0,
      note: notes.join(' | '),
    };
  });
}

/**
 * What is wrong with the letter of a case; empty where all is well.
 * @param {string} folder
 * @param {Letter} one
 * @param {import('./program.mjs').Place} place
 */
async function faults(folder, one, { ccs }) {
  for (const { playbook, prompter, call } of [...(one.before ?? []), one]) {
    if (playbook === undefined) continue;
    const frozen = join(folder, playbook);
    const made = await ccs(['prompter', 'new', '--playbook', existsSync(frozen) ? frozen : playbook, '--defaults', ...sets(prompter)]);
    const id = /prompters[\\/](\S+)\.yaml/u.exec(made.err)?.[1];
    if (made.code !== 0 || id === undefined) return [`no prompter: ${made.err}`];
    for (const answers of [call ?? []].flat()) {
      const noted = await ccs(['call', id, '--defaults', '--answers', '-'], JSON.stringify(answers));
      if (noted.code !== 0) return [`no call: ${noted.err}`];
    }
  }
  const { code, out, err } = await ccs(['letter', one.letter, '--format', one.format ?? 'txt', ...sets(one.set)]);
  const [text, remarks] = [flat(out, one.language), flat(err, one.language)];
  const written = code === 0;
  return [
    ...(code === one.exit ? [] : [`exit ${code}, wanted ${one.exit}: ${remarks}`]),
    ...(written && one.exit === 0 ? lacking('must', one.must, text) : []),
    ...(written ? present('mustNot', one.mustNot, text) : []),
    ...lacking('warns', one.warns, remarks),
    ...present('warnsNot', one.warnsNot, remarks),
  ];
}

/**
 * The day on which the letter is written: that of the last meeting.
 * @param {Letter} one
 */
function dayOf({ prompter, call }) {
  const days = [prompter, ...[call ?? []].flat()].flatMap((answers) => (typeof answers?.['date'] === 'string' ? [answers['date']] : []));
  return days.sort().at(-1);
}

/**
 * @param {string} what
 * @param {readonly string[]} patterns
 * @param {string} text
 */
function lacking(what, patterns = [], text) {
  return patterns.filter((pattern) => !new RegExp(pattern, 'u').test(text)).map((pattern) => `${what} ${pattern}`);
}

/**
 * @param {string} what
 * @param {readonly string[]} patterns
 * @param {string} text
 */
function present(what, patterns = [], text) {
  return patterns.flatMap((pattern) => {
    const found = new RegExp(pattern, 'u').exec(text);
    return found ? [`${what} ${pattern}: ${text.slice(Math.max(0, found.index - 30), found.index + found[0].length + 30)}`] : [];
  });
}

/**
 * Text on one line: a blank for each break, and none between Chinese signs, where a break means nothing.
 * @param {string} text
 * @param {string} language
 */
function flat(text, language) {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (!language.startsWith('zh')) return line;
  const sign = String.raw`\p{Script=Han}，。；：！？、（）“”…`;
  return line.replace(new RegExp(`(?<=[${sign}]) (?=[${sign}\\d])|(?<=\\d) (?=[\\p{Script=Han}，。；：！？、）])`, 'gu'), '');
}
