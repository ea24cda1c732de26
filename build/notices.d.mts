// The types of notices.mjs for its tests.
import type { Metafile } from 'esbuild';

export function notices(metafile: Metafile): string;
