// Data with a text per language: behind each `zh-Hans:` its `zh-Hant:`, with everything else left as it was written.
import { textInTraditional } from './convert.mjs';

/** @param {string} yaml @returns {string} */
export function yamlWithTraditional(yaml) {
  const lines = withoutTraditional(yaml.split('\n'));
  /** @type {string[]} */
  const done = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const found = /^(\s*(?:- )?)(['"]?)zh-Hans\2:/u.exec(line);
    if (!found) {
      done.push(inFlow(line));
      continue;
    }
    const deep = found[1]?.length ?? 0;
    const block = [line];
    while (at + 1 < lines.length && belongs(lines[at + 1] ?? '', deep)) block.push(lines[++at] ?? '');
    done.push(...block, ...block.map((one) => textInTraditional(one).replace('zh-Hans', 'zh-Hant')));
  }
  return done.join('\n');
}

/** @param {string} line @param {number} deep */
function belongs(line, deep) {
  return line.trim() !== '' && (/^\s*/u.exec(line)?.[0].length ?? 0) > deep;
}

/** `{ en: Yes, zh-Hans: 是 }` @param {string} line */
function inFlow(line) {
  return line.replace(
    /(\s*)zh-Hans: ("[^"]*"|'[^']*'|[^,}]+?)(?=\s*[,}])/gu,
    (all, space, value) => `${all},${space || ' '}zh-Hant: ${textInTraditional(value)}`,
  );
}

/** @param {readonly string[]} lines */
function withoutTraditional(lines) {
  /** @type {string[]} */
  const kept = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const found = /^(\s*(?:- )?)(['"]?)zh-Hant\2:/u.exec(line);
    if (!found) {
      kept.push(line.replace(/,\s*zh-Hant: (?:"[^"]*"|'[^']*'|[^,}]+?)(?=\s*[,}])/gu, ''));
      continue;
    }
    while (at + 1 < lines.length && belongs(lines[at + 1] ?? '', found[1]?.length ?? 0)) at++;
  }
  return kept;
}
