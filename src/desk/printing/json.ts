// What `--json` prints: data for other programs.

/** A value as indented JSON, ending in a line break. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
