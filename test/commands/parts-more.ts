import type { Part } from './parts.ts';
export const MORE_PARTS: readonly Part[] = [];
