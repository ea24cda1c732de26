// The chains as Mermaid, for a page that draws it.
import type { Edge, MapView } from './view.ts';

// Everything that could mean something to Mermaid becomes a code; letters, digits and spaces of any script stay.
const MEANING = /[^\p{L}\p{M}\p{N} ]/gu;

/** Text inside a quoted Mermaid label. */
function label(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(MEANING, (character) => `#${character.codePointAt(0)};`);
}

/**
 * A chart of edges.
 * @param shown what stands in the box of a player
 * @param arrows from below to above, where one is a reason for the other; otherwise plain lines
 */
export function mermaid({ dots }: MapView, edges: readonly Edge[], shown: (id: string) => readonly string[], arrows: boolean): string {
  const drawn = dots.filter(({ player }) => edges.some(({ above, below }) => above === player.id || below === player.id));
  const name = (id: string): string => `p${dots.findIndex(({ player }) => player.id === id) + 1}`;
  const boxes = drawn.map(({ player }) => `  ${name(player.id)}["${shown(player.id).filter(Boolean).map(label).join('<br>')}"]`);
  const lines = edges.map(({ above, below }) => (arrows ? `  ${name(below)} --> ${name(above)}` : `  ${name(above)} --- ${name(below)}`));
  return [`flowchart ${arrows ? 'BT' : 'TB'}`, ...boxes, ...lines].join('\n');
}
