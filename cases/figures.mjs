// From verdicts to figures: what should have happened and did, what should not have happened and did.

/**
 * One thing that a case says, and what the program did about it.
 * @typedef {{
 *   part: string,
 *   language: string,
 *   name: string,
 *   id: string,
 *   wanted: boolean,
 *   got: boolean,
 *   note: string,
 * }} Verdict `name` is a rule, a code or a kind; `wanted` and `got` agree where all is well; `note` says what came instead
 * @typedef {{ part: string, language: string, name: string, found: number, of: number, wrongly: number, ofGood: number }} Row
 */

/**
 * The figures of each part, name and language, in the order of the parts.
 * @param {readonly Verdict[]} verdicts
 * @returns {Row[]}
 */
export function figures(verdicts) {
  /** @type {Map<string, Row>} */
  const rows = new Map();
  const parts = [...new Set(verdicts.map(({ part }) => part))];
  for (const { part, language, name, wanted, got } of verdicts) {
    const key = [parts.indexOf(part), name, language].join('\n');
    const row = rows.get(key) ?? { part, language, name, found: 0, of: 0, wrongly: 0, ofGood: 0 };
    rows.set(key, row);
    row[wanted ? 'of' : 'ofGood']++;
    if (got) row[wanted ? 'found' : 'wrongly']++;
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

/**
 * The figures as a table, with a line for each part and language in all.
 * @param {readonly Row[]} rows
 */
export function table(rows) {
  const lines = [];
  const width = Math.max(...rows.map(({ name }) => name.length), 'in all'.length);
  const line = (/** @type {Row} */ { name, language, found, of, wrongly, ofGood }) =>
    [
      `  ${name.padEnd(width)}  ${language.padEnd(7)}`,
      of > 0 ? share(found, of) : ' '.repeat(17),
      ofGood > 0 ? `wrongly ${share(wrongly, ofGood)}` : '',
    ]
      .join('  ')
      .trimEnd();
  for (const part of new Set(rows.map((row) => row.part))) {
    const own = rows.filter((row) => row.part === part);
    lines.push('', part, ...own.map(line));
    for (const language of new Set(own.map((row) => row.language))) {
      const same = own.filter((row) => row.language === language);
      if (same.length > 1) lines.push(line({ ...sum(same), part, language, name: 'in all' }));
    }
  }
  return lines.join('\n').trim();
}

/**
 * What went otherwise than the cases say, one a line.
 * @param {readonly Verdict[]} verdicts
 */
export function misses(verdicts) {
  return verdicts
    .filter(({ wanted, got }) => wanted !== got)
    .map(({ id, name, wanted, note }) => `${wanted ? 'missed ' : 'wrongly'} ${id} ${name}: ${note}`);
}

/** @param {readonly Row[]} rows */
function sum(rows) {
  const all = (/** @type {'found' | 'of' | 'wrongly' | 'ofGood'} */ key) => rows.reduce((total, row) => total + row[key], 0);
  return { found: all('found'), of: all('of'), wrongly: all('wrongly'), ofGood: all('ofGood') };
}

/**
 * @param {number} part
 * @param {number} whole
 */
function share(part, whole) {
  return `${String(part).padStart(4)} of ${String(whole).padEnd(4)} ${String(Math.round((100 * part) / whole)).padStart(3)} %`;
}
