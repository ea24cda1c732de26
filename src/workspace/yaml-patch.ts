// Changes a parsed YAML document so that it gives another value; nodes that do not differ stay the same nodes.
import { isMap, isNode, isScalar, isSeq, type Document, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';

type Plain = Readonly<Record<string, unknown>>;

/** The keys that stay, in their order, and each new one behind the one that comes before it in the value. */
export function keysInOrder(old: readonly string[], wanted: readonly string[]): string[] {
  const keys = old.filter((key) => wanted.includes(key));
  wanted.forEach((key, index) => {
    if (!keys.includes(key)) keys.splice(index === 0 ? 0 : keys.indexOf(wanted[index - 1]!) + 1, 0, key);
  });
  return keys;
}

/** The node, changed to give the value; another node with the same comments where it cannot. */
export function patchNode(document: Document, node: unknown, value: unknown): Node {
  if (isMap(node) && isPlain(value)) return patchMap(document, node, value);
  if (isSeq(node) && Array.isArray(value)) return patchSeq(document, node, value);
  if (isScalar(node) && node.value === value) return node;
  const made = document.createNode(value);
  if (isNode(node)) {
    const { commentBefore, comment, spaceBefore } = node;
    Object.assign(made, { commentBefore, comment, spaceBefore });
  }
  // Quotes stay quotes; a block for text of several lines is chosen anew.
  if (isScalar(node) && isScalar(made) && isQuoted(node) && isOneLine(made)) made.type = node.type!;
  return made;
}

function patchMap(document: Document, map: YAMLMap, value: Plain): Node {
  asBlock(map);
  const pairs = new Map(map.items.map((pair) => [nameOf(pair), pair]));
  const defined = Object.keys(value).filter((key) => value[key] !== undefined);
  map.items = keysInOrder([...pairs.keys()], defined).map((key) => {
    const pair = pairs.get(key);
    if (pair === undefined) return document.createPair(key, value[key]) as Pair;
    pair.value = patchNode(document, pair.value, value[key]);
    return pair;
  });
  return map;
}

function patchSeq(document: Document, seq: YAMLSeq, values: readonly unknown[]): Node {
  asBlock(seq);
  const ids = values.map(idOf);
  const known = ids.every((id) => id !== undefined) && new Set(ids).size === ids.length;
  const byId = new Map(seq.items.map((item) => [isMap(item) ? item.get('id') : undefined, item]));
  seq.items = values.map((value, index) => patchNode(document, known ? byId.get(ids[index]) : seq.items[index], value));
  return seq;
}

/** `[]` is only a way to write that nothing is there yet: what comes in is written like anything else. */
function asBlock(collection: YAMLMap | YAMLSeq): void {
  if (collection.items.length === 0) collection.flow = false;
}

function idOf(value: unknown): unknown {
  return isPlain(value) && typeof value['id'] === 'string' ? value['id'] : undefined;
}

function nameOf({ key }: Pair): string {
  return String(isScalar(key) ? key.value : key);
}

function isQuoted({ type }: Scalar): boolean {
  return type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
}

function isOneLine({ value }: Scalar): boolean {
  return typeof value === 'string' && !value.includes('\n');
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
