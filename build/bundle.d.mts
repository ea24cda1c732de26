// The types of bundle.mjs for its tests.
import type { BuildResult } from 'esbuild';

export function bundle(): Promise<Pick<BuildResult<{ write: false; metafile: true }>, 'outputFiles' | 'metafile'>>;
