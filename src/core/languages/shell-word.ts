// A word of a command that is printed to be copied.

/** A word as a shell takes it: whatever it is, it arrives as it is and runs nothing. */
export function shellWord(word: string): string {
  if (/^[\p{L}\p{N}._/-][\p{L}\p{N}._=/-]*$/u.test(word)) return word;
  // Between double quotes where that will do, which all shells know; a backslash of a path of Windows means nothing there.
  return /["$`!]|\\\\|\\$/u.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`;
}
