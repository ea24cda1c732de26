// Notes that came home: whole, or refused with the reason.
import * as z from 'zod';
import type { Carried } from './carried.ts';
import { fromPieces, type Fault } from './pieces.ts';

const text = z.string();
const schema = z.strictObject({
  ccs: z.literal(1),
  kind: z.literal('page-notes'),
  id: text.regex(/^[0-9A-Z]{8,40}$/u),
  prompter: text.min(1),
  mark: text.min(1),
  answers: z.record(text, z.union([text, z.array(text)])),
  asked: z.record(text, text),
});

/**
 * Reads what a page gave out, however it came: a file, a shared text, a message copied with what stands around it.
 * @returns undefined where a text holds no such notes
 */
export function arrived(
  received: string,
): { readonly notes: Carried } | { readonly fault: Fault | { readonly code: 'pieces-newer' } } | undefined {
  const read = fromPieces(received);
  if (read === undefined || 'fault' in read) return read;
  const taken = schema.safeParse(asJson(read.text));
  // The pieces are whole, so that it is a later version that wrote them.
  return taken.success ? { notes: taken.data } : { fault: { code: 'pieces-newer' } };
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
