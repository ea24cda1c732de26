// The types of page.mjs for the build and its tests.

export function packedPageScripts(): Promise<Uint8Array>;
export function scriptFor(tag: string, what: { readonly entry: string; readonly format: 'iife' | 'esm' }): Promise<string>;
