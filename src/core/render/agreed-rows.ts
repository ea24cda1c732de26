// What was agreed with the buyer beside the steps, as labelled lines of the page of an opportunity.
import type { Words } from '../languages/index.ts';
import { criteriaState, uncovered } from '../method/sale/agreed.ts';
import { preferenceOf } from '../method/sale/bid.ts';
import { strengthOf } from '../method/sale/strength.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { PageRow } from './opportunity-sheets.ts';

/** What the phase that the buyer is in asks of us, and of whoever is preferred (docs/method.md §5). */
export function phaseRow(opportunity: Opportunity, { opportunity: said }: Words, isOver: boolean): readonly PageRow[] {
  const { buyerPhase: phase } = opportunity;
  if (phase === undefined || isOver) return [];
  return [{ label: said.page.buyer, lines: [said.phase({ phase, preferred: preferenceOf(opportunity) })] }];
}

/** The day of signing, apart from the one that is hoped for. */
export function signingRow({ close, signing }: Opportunity, { opportunity: said }: Words, isOver: boolean): readonly PageRow[] {
  if (signing === undefined && (close === undefined || isOver)) return [];
  const line =
    signing === undefined ? said.noSigning() : said.signingAgreed({ ...signing, hoped: close === signing.date ? undefined : close });
  return [{ label: said.page.signing, lines: [line] }];
}

/** How strong the key players are, and who of ours sees whom. */
export function strengthRows(opportunity: Opportunity, { opportunity: said }: Words): readonly PageRow[] {
  const strength = strengthOf(opportunity);
  const { coverage = [], players = [] } = opportunity;
  const nameOf = (ref: string): string => players.find(({ id }) => id === ref)?.name ?? ref;
  const alone = uncovered(opportunity).map(({ name }) => name);
  return [
    ...(strength === undefined ? [] : [{ label: said.page.strength, lines: [said.strengthOf(strength)] }]),
    ...(coverage.length === 0
      ? []
      : [
          {
            label: said.page.coverage,
            lines: [
              coverage.map(({ ours, theirs, every }) => said.covers({ ours, theirs: nameOf(theirs), every })).join(said.comma()),
              ...(alone.length > 0 ? [said.uncovered({ names: alone })] : []),
            ],
          },
        ]),
  ];
}

/** What the buyer will be content with, and how that stands. */
export function criteriaRow(opportunity: Opportunity, { opportunity: said }: Words): readonly PageRow[] {
  const state = criteriaState(opportunity);
  if (state === undefined) return [];
  const { met, open, last, next } = state;
  return [
    {
      label: said.page.criteria,
      lines: [
        said.criteriaMet({ met: met.length, of: met.length + open.length, lastLook: last, nextLook: next }),
        ...open.map(({ text }) => said.criterionOpen({ text })),
      ],
    },
  ];
}
