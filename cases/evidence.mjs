// Is dishonest evidence refused and found, and honest evidence left alone? Plays the history of a workspace and holds the audit against it.
import { join } from 'node:path';
import { casesIn, inPlace, json, several } from './program.mjs';

/**
 * @typedef {import('./figures.mjs').Verdict} Verdict
 * @typedef {Record<string, string | { base64: string }>} Files
 * @typedef {{ date: string, authorDate?: string, author?: string, message?: string, paths: string[], content?: Files }} Commit
 * @typedef {{ write: Files } | { run: string[], exit?: number | null }} Step
 * @typedef {{
 *   id: string, language: string, honest: boolean, hard?: boolean, why: string, today: string, example?: boolean,
 *   workspace?: Files, git: Commit[] | null, steps: Step[], audit: { id: string, codes: string[], may?: string[] },
 * }} Story
 */

/** @type {import('./run.mjs').Judge} */
export async function evidence(folder, { host, only, atOnce }) {
  const all = /** @type {Story[]} */ (casesIn(join(folder, 'cases.jsonl'))).filter(({ id }) => only(id));
  const verdicts = await several(all, atOnce, (one) =>
    inPlace({ host, language: one.language, today: one.today }, (place) => judged(one, place)),
  );
  return verdicts.flat();
}

/**
 * @param {Story} one
 * @param {import('./program.mjs').Place} place
 * @returns {Promise<Verdict[]>}
 */
async function judged(one, { ccs, git, put }) {
  const { id, language, why } = one;
  /** @type {Verdict[]} */
  const verdicts = [];
  if (one.example) await ccs(['init', '.', '--example']);
  if (one.git) await commit(one, { git, put });
  put(one.workspace ?? {});
  for (const step of one.steps) {
    if ('write' in step) {
      put(step.write);
      continue;
    }
    const { code, err } = await ccs(step.run);
    if (typeof step.exit !== 'number') continue;
    const note = `exit ${code}, wanted ${step.exit}: ${step.run.join(' ')}: ${firstLine(err)}`;
    verdicts.push({
      part: 'steps',
      id,
      language,
      name: step.exit === 0 ? 'taken' : 'refused',
      wanted: true,
      got: code === step.exit,
      note,
    });
  }
  const { out, err } = await ccs(['opportunity', 'audit', one.audit.id, '--json']);
  const said = /** @type {{ code: string }[] | undefined} */ (json(out));
  const codes = new Set((said ?? []).map(({ code }) => code));
  const note = `${why} ${said === undefined ? `There was no audit: ${firstLine(err)}` : `Raised: ${[...codes].join(', ') || 'nothing'}.`}`;
  const story = (/** @type {string} */ name, /** @type {boolean} */ wanted, /** @type {boolean} */ got) =>
    verdicts.push({ part: 'stories', id, language, name, wanted, got, note });
  const { codes: wanted, may = [] } = one.audit;
  if (one.honest) {
    // Without an audit nobody is acquitted either.
    story('honest, left alone', true, said !== undefined && [...codes].every((code) => wanted.includes(code) || may.includes(code)));
    return verdicts;
  }
  story(
    one.hard ? 'dishonest and hard to see, caught' : 'dishonest, caught',
    true,
    wanted.some((code) => codes.has(code)),
  );
  if (!one.hard)
    story(
      'dishonest, with every code',
      true,
      wanted.every((code) => codes.has(code)),
    );
  for (const code of wanted) verdicts.push({ part: 'codes', id, language, name: code, wanted: true, got: codes.has(code), note });
  return verdicts;
}

/**
 * The history of the workspace, commit by commit.
 * @param {Story} one
 * @param {Pick<import('./program.mjs').Place, 'git' | 'put'>} place
 */
async function commit({ git: commits, workspace }, { git, put }) {
  const done = async (/** @type {string[]} */ args, more = {}) => {
    const { code, err } = await git(args, more);
    if (code !== 0) throw new Error(`git ${args.join(' ')}: ${err}`);
  };
  await done(['init', '-q', '-b', 'main']);
  for (const { date, authorDate = date, author, message = 'x', paths, content } of commits ?? []) {
    put(Object.fromEntries(paths.map((path) => [path, content?.[path] ?? workspace?.[path] ?? ''])));
    await done(['add', '-A', '-f']);
    const line = ['commit', '-q', '--allow-empty', '-m', message, ...(author === undefined ? [] : ['--author', author])];
    await done(line, { GIT_COMMITTER_DATE: moment(date), GIT_AUTHOR_DATE: moment(authorDate) });
  }
}

/**
 * A day is taken at noon.
 * @param {string} date
 */
function moment(date) {
  return date.includes('T') ? date : `${date}T12:00:00Z`;
}

/** @param {string} text */
function firstLine(text) {
  return text.trim().split('\n', 1)[0] ?? '';
}
