// A template of a workspace through the eyes of the renderer, which knows its syntax and its fields.
import { lintTemplate } from '../../lint/lint-template.ts';
import type { Linted } from '../../lint/linted.ts';
import { ofFault } from '../../lint/lint-text.ts';
import { decode } from '../../reading/index.ts';
import { templateProblems } from '../../render/template-problems.ts';

/**
 * Lints a template as it is on disk.
 * @param document the name of its folder
 */
export function lintTemplateBytes(file: string, bytes: Uint8Array, document: string): Linted {
  const decoded = decode(bytes);
  if ('problem' in decoded) return { findings: [ofFault(file, decoded.problem)], whole: false };
  return lintTemplate(file, templateProblems(decoded.text, document));
}
