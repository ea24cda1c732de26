// The pipeline: its columns, what is dangerous and why, what moved.
import { maybe, say } from './phrases.ts';
import type { Said, Wording } from '../../wording.ts';

const reached = (wording: Wording | undefined): string => (wording === undefined ? 'not graded' : say(wording));
const known = (text: string | undefined): string => text ?? 'unknown';

const signals = {
  postponed: 'postponed',
  'access-harder': 'access gets harder',
  'plan-obstructed': 'plan ignored',
  'requirements-changed': 'requirements changed',
  'player-changed': 'key player changed',
  overstayed: 'too long in stage',
  stale: 'buyer silent',
  'unknown-milestone': 'unknown milestone',
};

export const pipeline = {
  title: (a: { date: string }) => `Pipeline on ${a.date}`,
  process: (a: { name: string }) => `Process: ${a.name}`,
  all: () => 'All',
  sheet: () => 'Opportunities',
  nobody: () => 'No owner',
  ungraded: () => 'Not graded',
  heads: {
    milestone: 'Milestone',
    count: 'Number',
    then: 'Then',
    amount: 'Amount',
    thenAmount: 'Amount then',
    months: 'Months',
    inactive: 'Set aside',
    danger: 'In danger',
  },
  forecast: () => 'Forecast',
  won: () => 'Won',
  lost: () => 'Lost',
  states: { active: 'active', inactive: 'set aside', won: 'won', lost: 'lost' },
  none: () => 'No opportunities.',
  noneThen: (a: { date: string }) => `No opportunity was open on ${a.date}; all were opened later.`,
  noneOf: (a: { process: string }) => `No opportunity follows the process "${a.process}".`,
  unopened: (a: { ids: readonly string[]; more: number }) =>
    `Not shown, because "opened" is a day still to come: ${a.ids.join(', ')}${a.more > 0 ? ` and ${a.more} more` : ''}`,
  monthsMean: (a: { isMarked: boolean; hasMonths: boolean }) =>
    `Number and amount include what is set aside${a.hasMonths ? '; months are the average in the stage' : ''}.${a.isMarked ? ' The forecast begins at the milestone marked *.' : ''}`,
  numeral: (a: { numeral: string }) => a.numeral,
  /** What stands behind an amount; nothing where the currency is unknown. */
  unit: (a: { currency: string }) => (a.currency === '' ? '' : ` ${a.currency}`),
  doubtful: (a: { count: number; of: number; amounts: readonly string[] }) =>
    `Of the forecast ${a.count} of ${a.of}${a.amounts.length === 0 ? '' : ` (${a.amounts.join(', ')})`} stand on evidence with findings: ccs opportunity audit`,
  notHistory: () => 'What was written down later (back-dated) is not included here; audit and show look at the history.',
  then: (a: { date: string }) => `Then: on ${a.date}.`,
  noRoom: (a: { columns: readonly string[] }) => `No room for: ${a.columns.join(', ')}.`,
  dangerTitle: (a: { count: number }) => (a.count === 1 ? '1 opportunity in danger' : `${a.count} opportunities in danger`),
  noDanger: () => 'Nothing in danger.',
  movesTitle: (a: { since: string; count: number }) => `Moved since ${a.since}: ${a.count}`,
  noMoves: (a: { since: string }) => `Nothing moved since ${a.since}.`,
  more: (a: { count: number }) => `… and ${a.count} more. All of them: --csv, --json or --format html; fewer: --owner NAME`,
  moreRows: (a: { count: number }) => `… and ${a.count} more.`,
  signals,
  dangers: {
    'close-moved': (a: { from: string; to: string; date: string }) => `signing moved from ${a.from} to ${a.to} (on ${a.date})`,
    'close-passed': (a: { close: string }) => `was to be signed by ${a.close}`,
    'step-postponed': (a: { event: string }) => `step postponed: ${a.event}`,
    'step-overdue': (a: { event: string; date: string }) => `overdue since ${a.date}: ${a.event}`,
    'player-left': (a: { name: string; date: string }) => `${a.name} left on ${a.date}`,
    noted: (a: { signal: keyof typeof signals; date: string; what: string | undefined }) =>
      `${signals[a.signal]} (${a.date})${a.what === undefined ? '' : `: ${a.what}`}`,
  },
  moveNames: {
    new: 'new',
    won: 'won',
    lost: 'lost',
    'set-aside': 'set aside',
    'taken-up': 'taken up again',
    forward: 'forward',
    back: 'back',
    value: 'value changed',
    close: 'signing day changed',
    owner: 'owner changed',
  },
  moves: {
    new: () => 'new',
    won: () => 'won',
    lost: () => 'lost',
    'set-aside': () => 'set aside',
    'taken-up': () => 'taken up again',
    forward: (a: { from: Wording | undefined; to: Wording | undefined }) => `forward: ${reached(a.from)} → ${reached(a.to)}`,
    back: (a: { from: Wording | undefined; to: Wording | undefined }) => `back: ${reached(a.from)} → ${reached(a.to)}`,
    value: (a: { from: string | undefined; to: string | undefined }) => `value ${known(a.from)} → ${known(a.to)}`,
    close: (a: { from: string | undefined; to: string | undefined }) => `signing ${known(a.from)} → ${known(a.to)}`,
    owner: (a: { from: string | undefined; to: string | undefined }) => `owner ${known(a.from)} → ${known(a.to)}`,
  },
  columns: {
    id: 'ID',
    account: 'Account',
    name: 'Name',
    owner: 'Owner',
    value: 'Value',
    currency: 'Currency',
    close: 'To be signed',
    process: 'Process',
    milestone: 'Milestone',
    since: 'Since',
    months: 'Months',
    state: 'State',
    forecast: 'In forecast',
    lastBuyerAction: 'Buyer last acted',
    danger: 'Danger',
    moves: 'Moved',
  },
  yes: 'yes',
  no: 'no',
  charts: {
    count: () => 'How many at each milestone',
    amount: (a: { currency: string }) => `How much at each milestone, ${a.currency}`,
    months: (a: { currency: string }) => `Forecast by month of signing, ${a.currency}`,
    inForecast: () => 'active, in the forecast',
    noMonth: () => 'no day',
    noCurrency: () => 'currency unknown',
  },
  sections: { reps: 'Each rep', danger: 'In danger', moves: 'What moved', all: 'All opportunities' },
};

/** Why a pipeline cannot be shown; part of `errors`. */
export const pipelineRefusals = {
  'no-owner': (a: { owner: string; near?: string | undefined; known: readonly string[] }): Said => [
    `No opportunity belongs to "${a.owner}".`,
    maybe(a.near, `There are: ${a.known.join(', ')}`),
  ],
  'day-not-yet': (a: { option: string; value: string }): Said => [
    `${a.option}: ${a.value} is still to come.`,
    'Name today or an earlier day.',
  ],
  'since-not-before': (a: { since: string; at: string }): Said => [
    `--since ${a.since} is not before ${a.at}.`,
    'Name an earlier day behind --since.',
  ],
};
