// The playbook that the examples of the rules are told on.

export const englishExample = `ccs: 1
language: en
product: sales forecasting software
industry: machine building
title: head of sales
goal: give the board a revenue figure that holds
frame: How do you arrive at the revenue figure you give the board today?
scenarios:
  - id: quarter-end
    capability: see which deals have stood still for a month
    diagnose: How many deals slip out of a quarter after they were promised?
    event: the last week of the quarter begins
    question: would it help if
    player: each regional manager
    action: open a list of deals that nobody has touched for a month
  - id: new-hire
    capability: tell a new rep's guess from an old hand's
    diagnose: How far apart are your best and your worst rep with their forecasts?
    event: a rep in her first year reports a large deal as certain
    question: would it help if
    player: her manager
    action: look up how often such deals have closed for beginners
  - id: board-question
    capability: show what each figure rests on
    diagnose:
      - When a figure turns out wrong, who else feels it?
      - How much time goes into answering the board's questions about a forecast?
    event: a member of the board doubts the figure for the south
    question: would it help if
    player: you
    action: show on one page what each customer has confirmed in writing
  - id: late-surprise
    capability: hear of a lost deal in the week it is lost
    diagnose: How long does it usually take until a lost deal leaves the forecast?
    event: a customer signs with somebody else
    question: would it help if
    player: the rep
    action: take the deal out of the figure from the car park
confirm: So if you could {{capabilities}}, would that help you {{goal}}?
`;
