// How strings are written in YAML, so that nothing in them is taken for anything else.
import type { Scalar, ScalarTag, Tags } from 'yaml';

const STRING = 'tag:yaml.org,2002:str';

// Characters that no file should hold raw: they steer terminals, end lines or get lost.
const NEVER_RAW = /[\0-\x08\x0B-\x1F\x7F-\x9F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|\p{Cs}/gu;

// Text that would read, or look, as if it held a key: `name：value`, or a space that is none.
const LIKE_A_KEY = /^[\p{L}_][\p{L}\p{N}_.-]*\s*[:：]|\t/u;

// A block whose first line is not indented and that ends in one line break at most: anything else needs signs few people know.
const BLOCK = /^\S[^]*\S\n?$/u;

/** The tags of a schema, with our way to write strings. */
export function withOurStrings(tags: Tags): Tags {
  return tags.map((tag) => (isStringTag(tag) ? { ...tag, stringify: ours(tag.stringify!) } : tag));
}

type Stringify = NonNullable<ScalarTag['stringify']>;

function ours(theirs: Stringify): Stringify {
  return (item, ctx, ...comments) => {
    const text = String(item.value);
    if (text.search(NEVER_RAW) !== -1) return escaped(text);
    if (item.type !== undefined && item.type !== 'PLAIN') return theirs(item, ctx, ...comments);
    if (!text.includes('\n')) return LIKE_A_KEY.test(text) ? escaped(text) : theirs(item, ctx, ...comments);
    if (!BLOCK.test(text) || ctx.implicitKey || ctx.inFlow) return escaped(text);
    return theirs({ ...item, type: 'BLOCK_LITERAL' } as Scalar, ctx, ...comments);
  };
}

function isStringTag(tag: Tags[number]): tag is ScalarTag {
  return typeof tag === 'object' && tag.tag === STRING;
}

/** In double quotes on one line. */
function escaped(text: string): string {
  return JSON.stringify(text).replace(NEVER_RAW, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
