// What a file is, by its name and by what stands in it.
import { PLAYBOOK_KEYS } from '../model/light-playbook.ts';
import { isMap } from '../model/value.ts';

/** `record`: whatever has a `kind` of its own. */
export type Kind = 'playbook' | 'record' | 'settings';

const SETTINGS = 'ccs.yaml';

/** What `kind:` may be beside the kinds of records: data that people write. */
export const DATA_KINDS = ['exchange', 'goals', 'questions', 'template'] as const;

const TOP_KEY = /^(?:["']?)([A-Za-z_][\w.-]*)["']?[ \t]*[:：]/gmu;

/** What a file holds, by its name and its value. */
export function kindOf(name: string, value: unknown): Kind {
  if (name === SETTINGS) return 'settings';
  return isMap(value) && 'kind' in value ? 'record' : 'playbook';
}

/**
 * Whether a value has a top-level key of ours. `kind` alone says nothing: half the world's YAML has one.
 * @param records the names of all kinds of records
 */
export function isOurs(value: unknown, records: readonly string[]): boolean {
  if (!isMap(value)) return false;
  if ([...DATA_KINDS, ...records].some((one) => one === value['kind'])) return true;
  return PLAYBOOK_KEYS.some((key) => Object.hasOwn(value, key));
}

/** What the lines of a text that cannot be read look like: keys of ours, only those of others, or no keys at all. */
export function keysOf(text: string): 'ours' | 'others' | 'none' {
  let any = false;
  for (const [, key = ''] of text.matchAll(TOP_KEY)) {
    if (PLAYBOOK_KEYS.includes(key)) return 'ours';
    any = true;
  }
  return any ? 'others' : 'none';
}
