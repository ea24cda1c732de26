// A simple layered layout: who stands above whom, top to bottom, without crossing more than needed.
import type { Edge } from './view.ts';

/**
 * Puts ids into layers: everyone below all those who stand above them. An edge that would close a circle is not followed.
 * @param ids those who have no edge at all are left out
 */
export function layersOf(ids: readonly string[], edges: readonly Edge[]): readonly (readonly string[])[] {
  const depths = new Map<string, number>();
  const depthOf = (id: string, path: ReadonlySet<string>): number => {
    const known = depths.get(id);
    if (known !== undefined) return known;
    const above = edges.filter((edge) => edge.below === id && !path.has(edge.above));
    const depth = Math.max(-1, ...above.map((edge) => depthOf(edge.above, new Set([...path, id])))) + 1;
    depths.set(id, depth);
    return depth;
  };
  const drawn = ids.filter((id) => edges.some(({ above, below }) => above === id || below === id));
  const layers: string[][] = [];
  for (const id of drawn) (layers[depthOf(id, new Set([id]))] ??= []).push(id);
  const filled = layers.filter((layer) => layer !== undefined);
  // Everyone below the middle of those above them.
  for (const [index, layer] of filled.entries()) {
    const before = filled[index - 1];
    if (before === undefined) continue;
    const middle = (id: string): number => {
      const places = edges
        .filter((edge) => edge.below === id)
        .map((edge) => before.indexOf(edge.above))
        .filter((place) => place >= 0);
      return places.length === 0 ? before.length : places.reduce((sum, place) => sum + place, 0) / places.length;
    };
    layer.sort((a, b) => middle(a) - middle(b));
  }
  return filled;
}
