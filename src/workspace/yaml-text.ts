// Values to YAML that people read, edit and merge.
import { Document, isMap, isScalar } from 'yaml';
import type { CreateNodeOptions, DocumentOptions, ParseOptions, SchemaOptions, ToStringOptions } from 'yaml';
import { withOurStrings } from './yaml-string.ts';

type Options = DocumentOptions & ParseOptions & SchemaOptions & CreateNodeOptions;

/** How a text becomes a document. */
export const READING: Options = { customTags: withOurStrings, aliasDuplicateObjects: false, logLevel: 'silent' };
/** How a document becomes a text. */
export const WRITING: ToStringOptions = { lineWidth: 0, doubleQuotedAsJSON: true };

/**
 * Writes a value as YAML: one key a line in the order given, several lines of text as a block, nothing folded, nothing
 * shared. What is undefined is left out.
 * @param value anything that JSON could hold
 * @param headings what stands above keys of the outermost map, as a comment below an empty line: git merges changes of two people that have
 * unchanged lines between them
 * @returns text without control characters, whatever the strings hold, that gives the same value when it is read
 */
export function toYaml(value: unknown, headings: Headings = {}): string {
  const document = new Document(value, READING);
  for (const { key } of isMap(document.contents) ? document.contents.items : []) {
    const heading = isScalar(key) ? headings[String(key.value)] : undefined;
    if (heading !== undefined && isScalar(key)) Object.assign(key, { spaceBefore: true, commentBefore: ` ${heading}` });
  }
  return document.toString(WRITING);
}

/** One-line comments by the key that they stand above. */
export type Headings = Readonly<Record<string, string>>;
