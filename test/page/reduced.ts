// The core as it stands in the page of a language: bundled by the same rules, without the browser.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { scriptFor } from '../../build/page.mjs';
import { ROOT } from '../support.ts';

export type Reduced = typeof import('../../src/page/worked-out.ts');

/** Loads it. */
export async function reducedCore(tag: string): Promise<Reduced> {
  const file = join(ROOT, 'node_modules', `.page-${tag}-${process.pid}.mjs`);
  writeFileSync(file, await scriptFor(tag, { entry: 'worked-out.ts', format: 'esm' }));
  try {
    return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Reduced;
  } finally {
    rmSync(file, { force: true });
  }
}
