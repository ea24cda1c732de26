// Names made of what they name, for what must be the same each time.

/** 32 hexadecimal digits that texts come to; the same texts always to the same. */
export async function fingerprint(...texts: readonly string[]): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(texts)));
  return [...new Uint8Array(bytes).slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
