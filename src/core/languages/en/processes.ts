// The names of the two processes that ccs brings along: of each milestone its name and what has happened then.

type Milestones = Readonly<Record<string, readonly [name: string, outcome: string]>>;

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
      engaged: ['Engaged', 'Both sides see value in working together.'],
      identified: ['Identified', 'The customer admits a need to act; a sponsor is found, a plan of action agreed.'],
      validated: ['Validated', 'Vision, satisfaction criteria and access are agreed, and the letter acknowledged.'],
      qualified: ['Qualified', 'The power sponsor accepts the preliminary solution and the evaluation plan; if not, we leave.'],
      proposed: ['Proposed', 'Solution, price, dates and conditions of signing are agreed.'],
      won: ['Won', 'It is signed, and the start is fixed.'],
      measured: ['Measured', 'The benefit has been measured.'],
    },
  },
} satisfies Readonly<Record<string, { readonly name: string; readonly milestones: Milestones }>>;
