// What a file is, by its name and by what stands in it.
import { PLAYBOOK_KEYS } from '../model/light-playbook.ts';

/** `record`: whatever has a `kind` of its own. */
export type Kind = 'playbook' | 'record' | 'settings';

const SETTINGS = 'ccs.yaml';

/** What `kind:` may be; whoever adds a record adds it here. */
export const RECORD_KINDS = ['exchange', 'letter', 'prompter', 'opportunity', 'questions', 'template'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

const TOP_KEY = /^(?:["']?)([A-Za-z_][\w.-]*)["']?[ \t]*[:：]/gmu;

/** What a file holds, by its name and its value. */
export function kindOf(name: string, value: unknown): Kind {
  if (name === SETTINGS) return 'settings';
  return isMap(value) && 'kind' in value ? 'record' : 'playbook';
}

/** Whether a text names one of our records. */
export function isRecordKind(name: unknown): name is RecordKind {
  return (RECORD_KINDS as readonly unknown[]).includes(name);
}

/** Whether a value has a top-level key of ours. `kind` alone says nothing: half the world's YAML has one. */
export function isOurs(value: unknown): boolean {
  if (!isMap(value)) return false;
  if (isRecordKind(value['kind'])) return true;
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

export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
