// What a file is, by what stands in it, and the schema that it has to keep.
import type * as z from 'zod';
import { exchangeSchema } from '../model/exchange.ts';
import { letterSchema } from '../model/letter.ts';
import { opportunitySchema } from '../model/opportunity.ts';
import { playbookSchema } from '../model/playbook.ts';
import { prompterSchema } from '../model/prompter.ts';
import { settingsSchema } from '../model/settings.ts';
import { templateSchema } from '../model/template.ts';

/** `record`: whatever has a `kind` of its own. */
export type Kind = 'playbook' | 'record' | 'settings';

const SETTINGS = 'ccs.yaml';

/** What `kind:` may be; whoever adds a record adds it here. */
const RECORDS: Readonly<Record<string, z.ZodType>> = { exchange: exchangeSchema, letter: letterSchema, prompter: prompterSchema, opportunity: opportunitySchema, template: templateSchema };

/** The names of all records there are. */
export const RECORD_KINDS: readonly string[] = Object.keys(RECORDS);

const PLAYBOOK_KEYS: readonly string[] = Object.keys(playbookSchema.shape);
const TOP_KEY = /^(?:["']?)([A-Za-z_][\w.-]*)["']?[ \t]*[:：]/gmu;

/** What a file holds, by its name and its value. */
export function kindOf(name: string, value: unknown): Kind {
  if (name === SETTINGS) return 'settings';
  return isMap(value) && 'kind' in value ? 'record' : 'playbook';
}

/** The schema of a file; undefined where its `kind` is none of ours. */
export function schemaFor(kind: Kind, value: unknown): z.ZodType | undefined {
  if (kind === 'settings') return settingsSchema;
  if (kind === 'playbook') return playbookSchema;
  const name = (value as { kind: unknown }).kind;
  return typeof name === 'string' && Object.hasOwn(RECORDS, name) ? RECORDS[name] : undefined;
}

/** Whether a value has a top-level key of ours. `kind` alone says nothing: half the world's YAML has one. */
export function isOurs(value: unknown): boolean {
  if (!isMap(value)) return false;
  if (typeof value['kind'] === 'string' && Object.hasOwn(RECORDS, value['kind'])) return true;
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
