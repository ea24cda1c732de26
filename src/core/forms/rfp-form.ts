// The questions about a tender, and the record that their answers come to (docs/method.md §5).
import type { Words } from '../languages/index.ts';
import { bidFor, percentOf, shareIn } from '../method/sale/bid.ts';
import type { Opportunity, Rfp, YesNo } from '../model/opportunity.ts';
import type { Answers, Form } from '../interview/form.ts';
import { amountProblem, plainAmount } from './opportunity-form.ts';
import { asks, asksYesNo, textsOf } from './qualifying-question.ts';
import { buyerPhaseQuestion } from './strategy-form.ts';

type Standing = Pick<Opportunity, 'rfp' | 'buyerPhase' | 'invited'>;
type Tender = Standing & Pick<Opportunity, 'currency'>;

/** The form of a tender; whether the players can be met is asked where the buyer does not prefer us. */
export function rfpForm(words: Words, { rfp = {}, buyerPhase, invited, currency }: Tender): Form {
  const share = rfp.winRate === undefined ? undefined : percentOf(rfp.winRate);
  const cost = rfp.costOfSelling === undefined ? undefined : String(rfp.costOfSelling);
  const phase = buyerPhaseQuestion(words, buyerPhase);
  const preferred = asksYesNo(words, 'preferred', 'rfp.preferred', rfp.preferred);
  return (answers) => [
    phase,
    ...((answers['buyerPhase'] ?? phase.default) === '3' ? [asksYesNo(words, 'invited', 'invited', invited, ['unsure'])] : []),
    preferred,
    ...((answers['preferred'] ?? preferred.default ?? 'yes') === 'yes'
      ? []
      : [asksYesNo(words, 'meetPlayers', 'rfp.meetPlayers', rfp.meetPlayers)]),
    asks('winRate', 'rfp.winRate', 'text', share, {
      problem: (value) =>
        value === '' || shareIn(String(value)) !== undefined ? undefined : { code: 'no-percent', args: { text: String(value) } },
    }),
    asks('costOfSelling', 'rfp.costOfSelling', 'text', cost, { problem: (value) => amountProblem(String(value), currency) }),
    asks('due', 'rfp.due', 'date', rfp.due),
  ];
}

/** What was answered, with the decision it comes to. */
export function rfpOf(form: Form, answers: Answers, today: string): Standing & { readonly rfp: Rfp } {
  const text = textsOf(form, answers);
  const yesNo = (id: string): YesNo | undefined => text(id) as YesNo | undefined;
  const [due, winRate, cost] = [text('due'), shareIn(text('winRate') ?? ''), plainAmount(text('costOfSelling') ?? '')];
  const buyer = pruned({
    buyerPhase: text('buyerPhase') === undefined ? undefined : (Number(text('buyerPhase')) as 1 | 2 | 3),
    invited: yesNo('invited'),
  });
  const asked = pruned({ due, preferred: yesNo('preferred'), meetPlayers: yesNo('meetPlayers'), winRate, costOfSelling: cost });
  return { ...buyer, rfp: { ...asked, ...pruned({ decision: bidFor(asked, buyer).decision }), date: today } };
}

function pruned<T extends object>(given: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: NonNullable<T[K]> };
}
