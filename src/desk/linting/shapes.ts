// The shapes that files are held to, with those of every kind of record.
import { shapeProblemsWith, type ShapeProblems } from '../../core/lint/shape.ts';
import { recordShapes } from '../../workspace/index.ts';

/** Loads the schemas of all kinds. */
export async function shapes(): Promise<ShapeProblems> {
  return shapeProblemsWith(await recordShapes());
}
