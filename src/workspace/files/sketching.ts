// Sketches of files: the quick reader and the light check where they do, and for the rest what `read` would say.
import { CcsError } from '../../core/errors.ts';
import { decode } from '../../core/reading/index.ts';
import { readStrict } from '../../core/reading/strict.ts';
import { contentReader } from '../../io/content.ts';
import type { Io } from '../../io/index.ts';
import { stayInside } from '../folder.ts';
import { judgedText } from '../judging.ts';
import type { Kept } from '../kinds.ts';
import type { Migration } from '../migrations.ts';
import type { Broken } from '../records.ts';
import { shownPath } from '../shown-path.ts';
import type { Entry } from './listing.ts';

/**
 * Makes a reader that throws for nothing that stands in a file: what is wrong there hides no other record.
 * @param folder in which links have to stay
 */
export async function sketcher<T, S>(
  io: Io,
  folder: string,
  kind: Kept<T, S>,
  migrations: readonly Migration<string>[],
): Promise<(entry: Entry) => { readonly sketch: S } | { readonly broken: Broken }> {
  const form = { schema: await kind.schema(), migrations };
  const { sketch, unwanted, take } = await kind.sketching();
  const contentOf = contentReader(io.disk);
  return ({ id, path, isLink }) => {
    const fail = (error: CcsError, faults: Broken['faults'] = []): { broken: Broken } => ({
      broken: { id, where: shownPath(io, path), faults, error },
    });
    try {
      if (isLink) stayInside(io, folder, path);
    } catch (error) {
      if (error instanceof CcsError) return fail(error);
      throw error;
    }
    const content = contentOf(path);
    if ('reason' in content) return fail(new CcsError('cannot-read', { path, reason: content.reason }));
    const decoded = decode(content.bytes);
    if ('problem' in decoded) return fail(new CcsError('faulty-file', { path, faults: [decoded.problem] }), [decoded.problem]);
    const taken = take?.(decoded.text);
    if (taken !== undefined) return { sketch: taken };
    const strict = readStrict(decoded.text, false, unwanted);
    const quick = strict && sketch(strict.value);
    if (quick !== undefined) return { sketch: quick };
    const judged = judgedText(form, decoded.text);
    const slow = 'faults' in judged ? undefined : sketch(judged.value);
    const faults = 'faults' in judged ? judged.faults : [];
    return slow === undefined ? fail(new CcsError('faulty-file', { path, faults }), faults) : { sketch: slow };
  };
}
