// Whether two names mean one company: what it is by law, "and" or "&", brackets and slips of the pen apart (docs/method.md §7).
import { distance } from 'fastest-levenshtein';
import { allOf, without } from '../../languages/evidence-words.ts';
import { folded, HAN, squeezed } from './folded.ts';

/** `same`: surely. `part`: one holds the other, a branch or a mother. `other`: another company. */
export type Kinship = 'same' | 'part' | 'other';

// A pipeline compares the same few thousand names again and again.
const CORES = new Map<string, string>();

/** The name without what it is by law. */
export function coreOf(name: string): string {
  let core = CORES.get(name);
  if (core === undefined) {
    if (CORES.size > 20_000) CORES.clear();
    const plain = folded(name).replace(/\s*[&+]\s*/gu, ' and ');
    const bare = squeezed(without('legal', plain));
    CORES.set(name, (core = bare === '' ? squeezed(plain) : bare));
  }
  return core;
}

/** How two companies are related by their names. */
export function kinship(one: string, other: string): Kinship {
  const [a, b] = [coreOf(one), coreOf(other)];
  if (sameButForPlace(one, other)) return 'same';
  if (a === b || initialsOf(one) === b || initialsOf(other) === a) return 'same';
  const [less, more] = a.length <= b.length ? [a, b] : [b, a];
  if (less.length >= 6 && more.length - less.length <= 2 && distance(a, b) <= (less.length >= 10 ? 2 : 1)) return 'same';
  return less.length >= (HAN.test(less) ? 3 : 5) && more.includes(less) ? 'part' : 'other';
}

/** One of the two says where it is, and the other does not: 恒润包材 and 苏州恒润包材. */
function sameButForPlace(one: string, other: string): boolean {
  const [a, b] = [placed(one), placed(other)];
  if (a.rest !== b.rest || a.rest.length < (HAN.test(a.rest) ? 3 : 5)) return false;
  if (a.places.length === 0 || b.places.length === 0) return true;
  return a.places.some((place) => b.places.some((its) => its.includes(place) || place.includes(its)));
}

type Placed = { readonly rest: string; readonly places: readonly string[] };

const PLACED = new Map<string, Placed>();

function placed(name: string): Placed {
  let found = PLACED.get(name);
  if (found === undefined) {
    if (PLACED.size > 20_000) PLACED.clear();
    const plain = folded(name);
    const bare = without('place', squeezed(without('legal', without('place', plain))), '');
    const places = [...allOf('place', plain), ...allOf('place', squeezed(plain))].map(coreOf).filter((place) => place !== '');
    PLACED.set(name, (found = { rest: coreOf(bare), places }));
  }
  return found;
}

function initialsOf(name: string): string {
  const words = folded(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^(?:and|of|the|for)$/u.test(word));
  return words.length < 3 ? '' : words.map((word) => word[0]).join('');
}

/** Whether a domain may be that of a company: kestrel-bay.example of Kestrel Bay Exchange. Undefined where it cannot be told. */
export function ownsDomain(domain: string, company: string): boolean | undefined {
  const labels = domain
    .toLowerCase()
    .split('.')
    .slice(0, -1)
    .map((label) => label.replace(/[^a-z0-9]/gu, ''));
  const core = coreOf(company);
  if (HAN.test(core) || labels.length === 0) return undefined;
  const first =
    folded(company)
      .split(/[^\p{L}\p{N}]+/u)
      .find((word) => word.length > 2) ?? core;
  return labels.some(
    (label) =>
      label.length > 2 &&
      (core.includes(label) || label.includes(core) || label.includes(first) || label.startsWith(initialsOf(company) || ' ')),
  );
}
