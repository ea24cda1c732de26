// What a kind of letter is called, in the reader's language: `sponsor` is the id of a template, 支持者信 its name.
import { inLanguage } from '../../core/languages/index.ts';
import { listTemplates } from '../../library/templates.ts';
import type { Desk } from '../desk.ts';

const NAMES = new WeakMap<Desk, ReadonlyMap<string, string>>();

/** Templates are looked at once, and only where there is a letter to be named. */
export function letterName(desk: Desk, kind: string): string {
  let names = NAMES.get(desk);
  if (names === undefined) {
    const { templates } = listTemplates(desk.io, desk.workspace, 'letter');
    names = new Map(templates.map((one) => [one.kind, inLanguage(one.template.name, desk.language)]));
    NAMES.set(desk, names);
  }
  return names.get(kind) ?? kind;
}
