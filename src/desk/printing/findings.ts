// Findings about evidence as lines, and as data.
import { inLanguage } from '../../core/languages/index.ts';
import type { Finding } from '../../core/method/evidence/finding.ts';
import { findingText } from '../../core/render/findings.ts';
import type { Process } from '../../core/model/process.ts';
import type { Desk } from '../desk.ts';
import { pageWidth } from './page.ts';
import { flowed } from './table.ts';

/** A finding as data; what it says is in the user's language. */
export function findingJson(desk: Pick<Desk, 'words'>, finding: Finding, sale: string): object {
  return {
    code: finding.code,
    milestone: finding.milestone,
    what: findingText(desk.words, finding, sale),
    ...(finding.old ? { old: true } : {}),
  };
}

/** The name of a milestone as it is shown. */
export function milestoneName({ words, language }: Pick<Desk, 'words' | 'language'>, course: Process, id: string | undefined): string {
  if (id === undefined) return words.evidence.noMilestone();
  const name = course.milestones.find((milestone) => milestone.id === id)?.name;
  return name === undefined ? id : inLanguage(name, language);
}

/** All findings of a sale, by milestone. */
export function findingLines(desk: Desk, findings: readonly Finding[], course: Process, sale: string): string {
  const width = pageWidth(desk);
  let last: string | undefined;
  return findings
    .map((finding, index) => {
      const name = milestoneName(desk, course, finding.milestone);
      const head = index > 0 && name === last ? '' : flowed(name, width, '', '', desk.outStyle.cyan);
      last = name;
      return head + flowed(findingText(desk.words, finding, sale), width, '  - ', '    ');
    })
    .join('');
}
