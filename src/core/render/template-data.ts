// The fields of a template in the data that fills it: which are there, and what they would put into the text.
import type { TemplatePlace } from './template-error.ts';

/**
 * A field as a template uses it. `path` leads from the root of the data, `[]` stands for each item of a list:
 * `['scenarios', '[]', 'capability']`, and nothing at all is the data itself. `partial`: where the place lies, if not in the template
 * itself.
 */
export type TemplateField = { path: readonly string[]; use: 'value' | 'block'; place: TemplatePlace; partial?: string };

/** The names of the fields in the data at a path; a list is judged by its first item. */
export function fieldNames(data: unknown, path: readonly string[]): string[] {
  const value = valueAt(data, path);
  return isGroup(value) ? Object.keys(value) : [];
}

/** Which step of a path is the first that leads nowhere; what an empty list would hold is not known. */
export function firstGap(data: unknown, path: readonly string[]): number | undefined {
  let value: unknown = data;
  for (const [index, step] of path.entries()) {
    if (step === '[]') {
      if (Array.isArray(value) && value.length === 0) return undefined;
    } else if (!fieldNames(data, path.slice(0, index)).includes(step)) return index;
    value =
      typeof value === 'object' && value !== null
        ? step === '[]'
          ? Object.values(value)[0]
          : (value as Record<string, unknown>)[step]
        : undefined;
  }
  return undefined;
}

/** The fields of what a field would put into the text, where it is no text but a group of them, or a list of groups. */
export function groupAt(data: unknown, path: readonly string[]): readonly string[] | undefined {
  const value = valueAt(data, path);
  const group: unknown = Array.isArray(value) ? value.find(isGroup) : value;
  return isGroup(group) ? Object.keys(group) : undefined;
}

function valueAt(data: unknown, path: readonly string[]): unknown {
  let value = data;
  for (const step of path) {
    if (value === null || typeof value !== 'object') return undefined;
    if (step === '[]') value = Object.values(value)[0];
    else value = Object.hasOwn(value, step) ? (value as Record<string, unknown>)[step] : undefined;
  }
  return value;
}

function isGroup(value: unknown): value is object {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
