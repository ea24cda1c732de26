// The story of `ccs init --example`: the data in examples/, moved in time so that it always ends this week.
import { join, relative, sep } from 'node:path';
import { isPair, isScalar, parseDocument, visit } from 'yaml';
import { daysBetween, later } from '../../core/languages/days/calendar.ts';
import { STANDBY, type Language } from '../../core/languages/index.ts';
import type { Io } from '../../io/index.ts';
import { shipped } from '../../library/shipped.ts';
import { isDay } from '../../core/model/value.ts';

/** The Monday on which the story was written: what lies before it has happened, the next meeting is a week later. */
export const BASE = '2026-06-01';

const WEEK = 7;
// A day, or the id of a record, which begins with one.
const DATED = /^(?<day>\d{4}-\d{2}-\d{2})(?=-|$)/u;

export type ExampleFile = {
  /** Inside the workspace, e.g. `letters/2026-05-28-sponsor-hollins-produce.yaml`. */
  readonly path: string;
  readonly text: string;
};

/**
 * The files of the example, moved by whole weeks, so that every meeting stays on its day of the week.
 * @param today a day of the calendar
 */
export function exampleFiles(io: Io, language: Language, today: string): readonly ExampleFile[] {
  const root = [language, STANDBY].map((tag) => join(shipped('examples'), tag)).find((folder) => io.disk.existsSync(folder)) ?? '';
  const days = Math.floor(daysBetween(BASE, today) / WEEK) * WEEK;
  const names = io.disk
    .readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
  return names.toSorted().map((name) => {
    const text = io.disk.readFileSync(join(root, name), 'utf8');
    const path = name
      .split(sep)
      .map((part) => moved(part, days))
      .join(sep);
    return { path, text: name.endsWith('.yaml') ? movedYaml(text, days) : text };
  });
}

/** Days and ids that stand as values of their own are moved; everything else stays as it was written, byte for byte. */
export function movedYaml(text: string, days: number): string {
  const places: { from: number; to: number }[] = [];
  visit(parseDocument(text), {
    Scalar(key, node, path) {
      const parent = path.at(-1);
      if (key === 'key' || (isPair(parent) && parent.key === node)) return;
      if (isScalar(node) && typeof node.value === 'string' && DATED.test(node.value) && node.range)
        places.push({ from: node.range[0], to: node.range[1] });
    },
  });
  return places
    .toReversed()
    .reduce((moving, { from, to }) => `${moving.slice(0, from)}${movedQuoted(moving.slice(from, to), days)}${moving.slice(to)}`, text);
}

function movedQuoted(written: string, days: number): string {
  const quote = /^["']/u.exec(written)?.[0] ?? '';
  return `${quote}${moved(written.slice(quote.length, written.length - quote.length), days)}${quote}`;
}

function moved(dated: string, days: number): string {
  return dated.replace(DATED, (day) => (isDay(day) ? later(day, days) : day));
}
