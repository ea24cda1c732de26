// The two processes that ccs brings along: of each milestone its name and what has happened then; of the seven steps also what both
// sides do on the way there, and what it means inside our company.

type Milestones = Readonly<Record<string, readonly [name: string, outcome: string, step?: string, inside?: string]>>;

export const processes = {
  default: {
    name: 'The usual process',
    milestones: {
      active: ['Active', 'Somebody on their side talks with us about a subject of theirs.'],
      'goal-shared': ['Goal shared', 'A buyer told us a goal; a letter that repeats it was sent, or it stands in the notes of a call.'],
      champion: ['Champion', 'The letter is sent, its content accepted, and access to the others granted.'],
      evaluating: ['Evaluating', 'The decision maker accepted the evaluation plan.'],
      verbal: ['Verbal', 'Somebody who can sign said yes.'],
      signed: ['Signed', 'The agreement is signed.'],
    },
  },
  signature: {
    name: 'Signature Selling',
    milestones: {
      engaged: [
        'Engaged',
        'Both sides see value in working together.',
        'They take stock of their business; we get to know it, and their IT.',
        'Their plan fits where we want to go; sales are ranked, the account plan is shared, every person there has somebody of ours who sees them.',
      ],
      identified: [
        'Identified',
        'The customer admits a need to act; a sponsor is found, a plan of action agreed.',
        'They set a direction; we plan with them, or leave.',
        'The first assessment is made, and the account plan brought up to date.',
      ],
      validated: [
        'Validated',
        'Vision, satisfaction criteria and access are agreed, and the letter acknowledged.',
        'They say what they need; we build the vision with them.',
        'We have judged how likely a sale is, and changed its plan by that.',
      ],
      qualified: [
        'Qualified',
        'The power sponsor accepts the preliminary solution and the evaluation plan; if not, we leave.',
        'They weigh what they could do; we show what we can.',
        'Likelihood and plan are judged anew, and the risk is weighed.',
      ],
      proposed: [
        'Proposed',
        'Solution, price, dates and conditions of signing are agreed.',
        'They choose; we work the solution out together.',
        'Likelihood and plan are judged anew.',
      ],
      won: [
        'Won',
        'It is signed, and the start is fixed.',
        'They settle their last doubts; we close.',
        'Likelihood and plan are judged anew; whoever will deliver is named.',
      ],
      measured: [
        'Measured',
        'The benefit has been measured.',
        'They put it to use; we see that what they expect is met.',
        'What came is held against what was promised.',
      ],
    },
  },
} satisfies Readonly<Record<string, { readonly name: string; readonly milestones: Milestones }>>;
