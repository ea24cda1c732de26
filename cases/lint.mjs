// Does the linter speak where it should, and only there? Single lines, whole playbooks, and files that one rule is about.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { casesIn, inPlace, json, several } from './program.mjs';

/**
 * @typedef {import('./figures.mjs').Verdict} Verdict
 * @typedef {{ file: string, rule: string }} Finding
 * @typedef {{ id: string, language: string, field: string, value: unknown, product: string, industry: string, title: string, expect: string[], allow?: string[] }} Line
 * @typedef {{ id: string, language: string, rule: string, files: Record<string, string>, expect: boolean, why?: string }} Book
 */

/** What a whole playbook or several are about: a single line cannot show it. */
const NOT_OF_A_LINE = new Set([
  'impact-asked',
  'question-load',
  'same-mould',
  'goal-for-decider',
  'scenario-count',
  'translation-parity',
  'goal-duplicate',
  'playbook-duplicate',
]);
/** The cases stand beside each other without being one library. */
const APART = ['goal-duplicate', 'playbook-duplicate', 'translation-parity'].flatMap((rule) => ['--rule', `${rule}=off`]);
const PLANTED = 'playbooks with planted faults';
const OF_THE_PLAYBOOK = new Set(['frame', 'confirm', 'goal', 'impact', 'opening', 'otherGoals']);

/** @type {import('./run.mjs').Judge} */
export async function lint(folder, how) {
  return [...(await lines(folder, how)), ...(await playbooks(join(folder, 'playbooks'), how)), ...(await books(folder, how))];
}

/**
 * Each line in a field of a good playbook; what that playbook raises by itself is not the line's.
 * @type {import('./run.mjs').Judge}
 */
async function lines(folder, { host, only }) {
  const path = join(folder, 'lines.jsonl');
  const all = existsSync(path) ? /** @type {Line[]} */ (casesIn(path)).filter(({ id }) => only(id)) : [];
  const files = new Map(all.map((line) => [`${line.id}.yaml`, JSON.stringify(withLine(base(folder, line.language), line), null, 1)]));
  for (const language of new Set(all.map((line) => line.language)))
    files.set(`base.${language}.yaml`, JSON.stringify(base(folder, language), null, 1));
  const spoken = byFile(await findings(host, files, APART));
  const saidOf = (/** @type {Line} */ { id, language }) => {
    const usual = new Set(spoken.get(`base.${language}.yaml`));
    return new Set((spoken.get(`${id}.yaml`) ?? []).filter((rule) => !usual.has(rule) && !NOT_OF_A_LINE.has(rule)));
  };
  const rules = new Set(all.flatMap((line) => [...line.expect, ...saidOf(line)]).filter((rule) => !NOT_OF_A_LINE.has(rule)));
  return all.flatMap((line) => {
    const { id, language, expect, allow = [] } = line;
    const said = saidOf(line);
    const at = { id, language, note: `${line.field}: ${JSON.stringify(line.value)}` };
    const judged = [...rules].filter((rule) => expect.includes(rule) || !allow.includes(rule));
    /** @type {Verdict[]} */
    const verdicts = judged.map((rule) => ({
      ...at,
      part: 'rules on single lines',
      name: rule,
      wanted: expect.includes(rule),
      got: said.has(rule),
    }));
    if (expect.length === 0)
      verdicts.push({ ...at, part: 'good lines', name: 'spoken against', wanted: false, got: judged.some((rule) => said.has(rule)) });
    return verdicts;
  });
}

/**
 * Whole playbooks with planted faults: a fault is found when its rule speaks as often as it is planted.
 * @param {string} folder
 * @param {import('./run.mjs').How} how
 * @returns {Promise<Verdict[]>}
 */
async function playbooks(folder, { host, only }) {
  if (!existsSync(folder)) return [];
  const expected = /** @type {Record<string, { rule: string, path?: string }[]>} */ (
    JSON.parse(readFileSync(join(folder, 'expect.json'), 'utf8'))
  );
  const files = new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
  const spoken = byFile(await findings(host, files, APART));
  const rules = new Set(Object.values(expected).flatMap((planted) => planted.map(({ rule }) => rule)));
  return Object.entries(expected)
    .filter(([file]) => only(file) && files.has(file))
    .flatMap(([file, planted]) => {
      const said = spoken.get(file) ?? [];
      const at = { id: file, language: /^language: *(\S+)/mu.exec(files.get(file) ?? '')?.[1] ?? 'en' };
      if (planted.length === 0)
        return [{ ...at, part: 'good playbooks', name: 'spoken against', wanted: false, got: said.length > 0, note: said.join(', ') }];
      const left = [...said];
      const found = planted.map(({ rule, path = '' }) => {
        const index = left.indexOf(rule);
        if (index >= 0) left.splice(index, 1);
        return { ...at, part: PLANTED, name: rule, wanted: true, got: index >= 0, note: path };
      });
      const others = [...new Set([...rules, ...said])].filter((rule) => !planted.some((one) => one.rule === rule));
      return [
        ...found,
        ...others.map((rule) => ({ ...at, part: PLANTED, name: rule, wanted: false, got: said.includes(rule), note: 'not planted here' })),
      ];
    });
}

/**
 * Files on which one rule speaks or is silent, each set by itself.
 * @type {import('./run.mjs').Judge}
 */
async function books(folder, { host, only, atOnce }) {
  const path = join(folder, 'books.jsonl');
  const all = existsSync(path) ? /** @type {Book[]} */ (casesIn(path)).filter(({ id }) => only(id)) : [];
  return several(all, atOnce, async ({ id, language, rule, files, expect, why = '' }) => {
    const said = await findings(host, new Map(Object.entries(files)), []);
    return {
      part: 'files that a rule is about',
      id,
      language,
      name: rule,
      wanted: expect,
      got: said.some((one) => one.rule === rule),
      note: why,
    };
  });
}

/**
 * What the linter says of files, in one run.
 * @param {import('./program.mjs').Host} host
 * @param {ReadonlyMap<string, string>} files
 * @param {readonly string[]} flags
 * @returns {Promise<Finding[]>}
 */
function findings(host, files, flags) {
  if (files.size === 0) return Promise.resolve([]);
  return inPlace({ host }, async ({ home, ccs }) => {
    const folder = join(home, 'files');
    mkdirSync(folder);
    for (const [name, text] of files) writeFileSync(join(folder, name), text);
    const { out, err } = await ccs(['lint', folder, '--format', 'json', '--no-cache', ...flags]);
    const report = json(out);
    if (report === undefined) throw new Error(err);
    return report.findings;
  });
}

/**
 * The rules that spoke, by the name of the file.
 * @param {readonly Finding[]} all
 */
function byFile(all) {
  /** @type {Map<string, string[]>} */
  const rules = new Map();
  for (const { file, rule } of all) {
    const name = basename(file);
    rules.set(name, [...(rules.get(name) ?? []), rule]);
  }
  return rules;
}

/**
 * @param {string} folder
 * @param {string} language
 */
function base(folder, language) {
  return JSON.parse(readFileSync(join(folder, `base.${language}.json`), 'utf8'));
}

/**
 * @param {any} playbook
 * @param {Line} line
 */
function withLine(playbook, { field, value, product, industry, title }) {
  Object.assign(playbook, { product, industry, title });
  if (OF_THE_PLAYBOOK.has(field)) playbook[field] = value;
  else playbook.scenarios[0][field] = value;
  return playbook;
}
