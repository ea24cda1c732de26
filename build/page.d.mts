// The types of page.mjs for its tests.

export function scriptFor(tag: string, what: { readonly entry: string; readonly format: 'iife' | 'esm' }): Promise<string>;
