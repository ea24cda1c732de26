// The script of the page that takes notes, as the build made it: one for each language, packed together.
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { baseLanguage, STANDBY, TAGS, type Language } from '../core/languages/index.ts';
import type { Io } from '../io/index.ts';
import { shipped } from './shipped.ts';

/** Where the build puts it. */
const FILE = 'page.br';

/** As the build packed them. */
type Packed = { readonly opener: string; readonly scripts: Readonly<Record<Language, string>> };

/** The script that speaks the language of a document, what starts it, and which language that is. */
export function pageScript(io: Io, tag: string): { readonly language: Language; readonly script: string; readonly opener: string } {
  const base = baseLanguage(tag);
  const language = TAGS.find((one) => one === base) ?? STANDBY;
  const packed = io.disk.readFileSync(join(shipped('dist'), FILE));
  const { opener, scripts } = JSON.parse(brotliDecompressSync(packed).toString()) as Packed;
  return { language, opener, script: scripts[language] };
}
