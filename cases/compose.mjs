// Does what is composed sound as it should? Scenarios and confirm questions, greetings, numbers that were said, days in words.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { casesIn, inPlace, json, sets, several } from './program.mjs';

/**
 * @typedef {import('./program.mjs').Place} Place
 * @typedef {{
 *   id: string, language: string, kind: string, input: Record<string, any>, spoken: string, also?: string[],
 *   number?: { best?: number | null, low?: number, high?: number },
 * }} Spoken
 * @typedef {{ right: boolean, got: string }} Heard
 * @typedef {(one: Spoken, playbook: any, place: Place) => Promise<Heard>} Play
 */

const MEETING = ['--defaults', '--set', 'account=甲公司', '--set', 'contact.name=王建国'];
/**
 * How each kind is played. A kind that is not here is for people to read.
 * @type {Readonly<Record<string, Play>>}
 */
const PLAYS = { scenario, confirm, greeting, number, date };

/** @type {import('./run.mjs').Judge} */
export async function compose(folder, { host, only, atOnce }) {
  const all = /** @type {Spoken[]} */ (casesIn(join(folder, 'compose.jsonl'))).filter(({ id, kind }) => only(id) && kind in PLAYS);
  return several(all, atOnce, async (one) => {
    const { id, language, kind, input } = one;
    const playbook = JSON.parse(readFileSync(join(folder, `base.${language}.json`), 'utf8'));
    const play = /** @type {Play} */ (PLAYS[kind]);
    const { right, got } = await inPlace({ host, language, today: input['today'] }, (place) => play(one, playbook, place));
    const note = `${JSON.stringify(input)} became ${got.trim().slice(0, 200) || 'nothing'}; wanted ${one.spoken || 'to be asked again'}`;
    return { part: 'composed', id, language, name: kind, wanted: true, got: right, note };
  });
}

/** @type {Play} */
async function scenario(one, playbook, { put, ccs }) {
  const { say, ...first } = playbook.scenarios[0];
  playbook.scenarios[0] = { ...first, ...one.input };
  put({ 'playbook.yaml': JSON.stringify(playbook) });
  const { out, err } = await ccs(['prompter', 'new', '--playbook', 'playbook.yaml', ...MEETING, '--format', 'txt']);
  // On paper what is spoken stands in a block of its own, first the first scenario.
  const block = /^(?:[ \t]*>.*\n?)+/mu.exec(out)?.[0];
  return { right: wanted(one).some((text) => bare(out).includes(bare(text))), got: block === undefined ? out || err : bare(block) };
}

/** @type {Play} */
async function confirm(one, playbook, { put, ccs }) {
  const { capabilities, goal, template } = one.input;
  const scenarios = capabilities.map((/** @type {string} */ capability, /** @type {number} */ at) => ({
    ...playbook.scenarios[at % playbook.scenarios.length],
    id: `s${at}`,
    capability,
  }));
  put({ 'playbook.yaml': JSON.stringify({ ...playbook, scenarios, goal, confirm: template ?? playbook.confirm }) });
  const { out, err } = await ccs(['prompter', 'new', '--playbook', 'playbook.yaml', ...MEETING, '--format', 'json']);
  const got = json(out)?.confirm ?? err;
  return { right: wanted(one).some((text) => bare(got) === bare(text)), got };
}

/** @type {Play} */
async function greeting(one, _playbook, { ccs }) {
  const asked = /** @type {{ id: string }[]} */ (json((await ccs(['letter', 'summary', '--questions', '--json'])).out) ?? []);
  const answers = {
    'to.name': one.input['name'],
    'to.title': one.input['title'],
    'to.company': '甲公司',
    goal: '少停一会儿',
    vision: '夜里也领到刀',
    'from.name': '林岚',
  };
  const known = Object.entries(answers).filter(([id, value]) => value && asked.some((question) => question.id === id));
  const { out, err } = await ccs(['letter', 'summary', '--language', one.language, '--format', 'txt', ...sets(Object.fromEntries(known))]);
  const lines = out.split('\n').map((line) => line.trim());
  // 王总 is right whether it is greeted with 尊敬的, with 您好, or alone.
  const name = (/** @type {string} */ text) => text.replace(/^尊敬的/u, '').replace(/[：:，,！!].*$/u, '');
  const greets = (/** @type {string} */ line) => /[：:，,！!]/u.test(line) && wanted(one).some((text) => name(line) === name(text));
  return { right: lines.some(greets), got: lines.find((line) => /[：！]$/u.test(line)) ?? err };
}

/** @type {Play} */
async function number(one, playbook, { put, ccs }) {
  const { answer, unit } = one.input;
  const ask = '一个月大概有多少？';
  playbook.scenarios[0].diagnose = [{ ask, ...(unit ? { measure: unit } : {}) }];
  put({ 'playbook.yaml': JSON.stringify(playbook) });
  await ccs(['prompter', 'new', '--playbook', 'playbook.yaml', ...MEETING]);
  const heard = { goalShared: 'yes', scenarios: { [playbook.scenarios[0].id]: { answers: [{ ask, answer }] } } };
  const call = await ccs(['call', '--defaults', '--answers', '-'], JSON.stringify(heard));
  const noted = json((await ccs(['prompter', 'render', '--format', 'json'])).out)?.calls?.[0]?.scenarios?.[0]?.answers?.[0];
  if (noted === undefined) return { right: false, got: call.err };
  const { ask: _ask, answer: _answer, ...figures } = noted;
  const got = JSON.stringify(figures);
  const { best, low, high } = one.number ?? {};
  if (best === undefined || best === null) return { right: got === '{}', got };
  return { right: holds(got, best) || (low !== undefined && high !== undefined && holds(got, low) && holds(got, high)), got };
}

/** @type {Play} */
async function date(one, playbook, { put, ccs }) {
  put({ 'playbook.yaml': JSON.stringify(playbook) });
  const { code, out } = await ccs([
    'prompter',
    'new',
    '--playbook',
    'playbook.yaml',
    ...MEETING,
    '--set',
    `date=${one.input['typed']}`,
    '--format',
    'json',
  ]);
  const got = json(out)?.date ?? `exit ${code}`;
  return { right: one.spoken === '' ? code === 2 : got === one.spoken, got };
}

/** @param {Spoken} one */
function wanted({ spoken, also = [] }) {
  return [spoken, ...also].filter(Boolean);
}

/**
 * Whether a figure stands in a text, with or without marks of thousands.
 * @param {string} text
 * @param {number} figure
 */
function holds(text, figure) {
  const digits = String(figure).replace('.', String.raw`\.`);
  return new RegExp(String.raw`(?<![\d.])${digits}(?:\.0+)?(?![\d.])`, 'u').test(text.replace(/(?<=\d),(?=\d{3})/gu, ''));
}

/**
 * Text without what a page adds to it: marks of a quotation, and white space, which means nothing in Chinese.
 * @param {string} text
 */
function bare(text) {
  return text.replace(/^[ \t]*>[ \t]?/gmu, '').replace(/\s+/gu, '');
}
