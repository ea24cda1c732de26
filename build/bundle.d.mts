// The types of bundle.mjs for its tests.
import type { BuildResult } from 'esbuild';

export function bundle(): Promise<BuildResult<{ write: false; metafile: true }>>;
