// Opportunities: what is asked, what is missing and why it matters, what comes next, and why a milestone is not graded.
import { qualifying } from './qualifying.ts';

type Said = [what: string, remedy: string];
type Wording = string | { readonly en: string; readonly [language: string]: string };
type Wanted = {
  milestone: Wording;
  outcome: Wording | undefined;
  evidence: readonly string[];
  kinds: readonly string[];
  marks: readonly string[];
};
type Gap = { code: string; args: unknown };

const say = (wording: Wording): string => (typeof wording === 'string' ? wording : wording.en);
const listed = (items: readonly string[], last: string): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
const marks: Readonly<Record<string, string>> = { sent: 'sent', accepted: 'its content accepted', access: 'access granted' };
const kinds: Readonly<Record<string, string>> = {
  call: 'the date of a call in which the goal was shared',
  file: 'a file',
  date: 'the date on which the buyer did it',
};
const roles = {
  coach: 'coach',
  champion: 'champion',
  'decision-maker': 'decision maker',
  'finance-approver': 'finance approver',
  user: 'user',
  implementer: 'implementer',
  adversary: 'adversary',
};

const letterOf = ({ kinds: of, marks: wanted }: Wanted): string =>
  `a letter${of.length > 0 ? ` (${listed(of, 'or')})` : ''}${
    wanted.length > 0
      ? ` that is ${listed(
          wanted.map((mark) => marks[mark] ?? mark),
          'and',
        )}`
      : ''
  }`;
const shownBy = (wanted: Wanted): string =>
  listed(
    wanted.evidence.map((kind) => (kind === 'letter' ? letterOf(wanted) : (kinds[kind] ?? kind))),
    'or',
  );
const wants = (a: Wanted): string => `"${say(a.milestone)}" is shown by ${shownBy(a)}.`;
const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

const gaps = {
  nobody: (): Said => ['nobody is named yet', 'A sale is made with people: write down whom you know.'],
  'role-unfilled': (a: { role: keyof typeof roles }): Said => [
    `no ${roles[a.role]}`,
    {
      coach: 'Without somebody who wants you to win you hear things last.',
      champion: 'Without somebody who takes you to the others you stay where you are.',
      'decision-maker': 'You cannot sell to someone who cannot buy.',
      'finance-approver': 'Whoever signs the money can stop it on the last day.',
      user: 'Those who will use it can say no without a word.',
      implementer: 'Those who must make it run are asked in the end.',
      adversary: 'Somebody always wants things as they are, or somebody else: who is it?',
    }[a.role],
  ],
  'goal-unknown': (): Said => ['goal unknown', 'Without a goal there is no opportunity; each has one of their own.'],
  'win-unknown': (): Said => ['no personal win', 'People decide with feeling: what does it do for this person?'],
  'not-met-alone': (): Said => ['not met alone', 'What people really want they say when nobody else is in the room.'],
  'adversary-not-met': (): Said => [
    'an adversary, not met alone',
    'Whoever is against it will speak with the others; speak with them first.',
  ],
  'no-role': (): Said => ['no role', 'Whose say counts, and for what?'],
  'not-on-map': (): Said => ['rank or influence unknown', 'The map shows who is really listened to.'],
  'unknown-player': (a: { ref: string }): Said => [`"${a.ref}" is none of the players`, 'Add that player, or mend the reference.'],
};
const gap = ({ code, args }: Gap): Said => (gaps[code as keyof typeof gaps] as (args: unknown) => Said)(args);
/** With the name of the player whom it concerns. */
const gapOf = (one: Gap): Said => {
  const [what, why] = gap(one);
  const { name } = (one.args ?? {}) as { name?: string };
  return [name === undefined ? what : `${name}: ${what}`, why];
};

const { decline } = qualifying;
/** Questions of the 22, and how many more. */
type Changed = { names: readonly string[]; more: number };
const changed = (word: string, { names, more }: Changed): string =>
  names.length === 0 ? '' : `${word}: ${names.join(', ')}${more === 0 ? '' : ` and ${more} more`}`;
const sheets = qualifying.ready.names;

export const opportunity = {
  roles,
  parts: { approves: 'approves', decides: 'decides', evaluates: 'evaluates', uses: 'uses' },
  attitudes: { sponsor: 'sponsor', supporter: 'supporter', neutral: 'neutral', 'non-supporter': 'non-supporter', enemy: 'enemy' },
  styles: { innovator: 'innovator', visionary: 'visionary', pragmatist: 'pragmatist', conservative: 'conservative', laggard: 'laggard' },
  contacts: { none: 'none yet', brief: 'brief', several: 'several times', deep: 'deep' },
  circles: { political: 'political structure', inner: 'inner circle' },
  trusts: { 0: 'none yet', 1: 'likes us', 2: 'believes us', 3: 'cannot do without us', 4: 'the organisations are bound to each other' },
  unknown: 'not known yet',

  /** Headings in a record; between them two people can work without getting in each other’s way. */
  sections: {
    value: 'What it is worth, whose it is, when it closes',
    prompters: 'The conversations',
    letters: 'The letters',
    players: 'The people',
    milestones: 'What the buyer did, graded by a manager',
    plan: 'The steps agreed with the buyer',
    assessments: 'The 22 questions',
    strategies: 'How to compete',
    ready: 'Ready to close?',
    negotiations: 'Negotiations',
    signals: 'What was noticed',
    changes: 'What became different, and when',
    notes: 'Notes',
  },

  ask: {
    account: ['Which company is it?', 'The customer, as their own people write it.'],
    name: ['What is it about?', 'A few words that tell this sale from others with the same customer. Leave it empty if there is only one.'],
    value: [
      'What is it worth?',
      'The amount you expect to be signed, e.g. 120,000, 120k or €120,000. Leave it empty as long as you would be guessing.',
    ],
    currency: ['In which currency?', 'Three capital letters, e.g. CNY, EUR or USD. "currency: CNY" in ccs.yaml saves you the question.'],
    owner: ['Who owns it?', 'The one person who answers for it. A ccs.yaml with your name saves you the question.'],
    opened: ['Since when?', 'The day on which it was opened, written like 2026-12-01.'],
    close: [
      'When will it be signed?',
      'Written like 2026-12-01: the day the buyer named, not the end of your quarter. Leave it empty if nobody named one.',
    ],
    process: [
      'Which process does it follow?',
      'The milestones it will be graded on. Each is something the buyer does, and each needs something to show.',
    ],
    competitor: ['Who is the main competitor?', 'Often it is doing nothing. Leave it empty if you do not know yet.'],
    plan: [
      'Which steps are agreed with the buyer?',
      'One step a line, its parts with | between them, in this order; what you do not know stays empty. * where both sides decide together whether to go on; status is open, done, postponed or dropped. Ctrl+E opens them in your editor.',
    ],

    'player.name': ['Who is it?', 'The name, as the person would write it.'],
    'player.title': ['What is their job title?', 'Every title has goals of its own.'],
    'player.roles': [
      'Which part do they play?',
      'Coach: wants us to win and tells us things. Champion: gives access to the others. Decision maker: chooses, and may spend what nobody budgeted. Finance approver: signs the money. Users and implementers live with it. Adversary: wants the status quo, or somebody else. One person may be several.',
    ],
    'player.goal': [
      'What do they want to reach?',
      'In their own words. Without a goal there is no opportunity, and each player has another one.',
    ],
    'player.win': [
      'What does it do for them personally?',
      'People decide with feeling and justify with value: a safer job, less travel, to be seen. Never a kickback.',
    ],
    'player.metAlone': [
      'When did you meet them alone?',
      'Written like 2026-12-01. Everyone is met alone once, adversaries too; leave it empty if it has not happened.',
    ],
    'player.attitude': ['How do they stand to us?', 'From sponsor over neutral to enemy, as they showed it, not as you hope.'],
    'player.trust': [
      'How far do they trust us?',
      'One likes us, two believes us, three cannot do without us, four the organisations are bound to each other.',
    ],
    'player.rank': ['Formal rank, 0 to 5', '5 stands at the top of the house.'],
    'player.influence': ['Informal influence, 0 to 5', '5 is listened to by everybody, whatever the title.'],
    'player.part': ['What is their part in the decision?', 'Approves, decides, evaluates or uses.'],
    'player.style': [
      'How do they take to what is new?',
      'Innovators try anything; visionaries want to be first; pragmatists want to see it work; conservatives want it safe; laggards want none of it.',
    ],
    'player.contact': ['How much contact was there?', 'From none to deep.'],
    'player.circle': [
      'Do they belong to a circle?',
      'The political structure decides what happens; the inner circle in it decides who decides.',
    ],
    'player.reportsTo': ['Whom do they report to?', 'One of the players; add that one first if they are missing.'],
    'player.pain': [
      'What hurts them?',
      'The problem this person feels. One player’s pain is a reason for the next one’s, up to somebody who decides.',
    ],
    'player.painFrom': ['Whose pain is a reason for theirs?', 'The players whose problem causes this one.'],
    'player.left': ['When did they leave?', 'Written like 2026-12-01. Who has left stays on record and is no longer counted.'],
    'player.notes': ['Anything else?', 'Facts that help the next colleague.'],
  },

  gap,
  gapOf,
  comma: () => ', ',
  person: (a: { name: string; title?: string | undefined }) => (a.title === undefined ? a.name : `${a.name}, ${a.title}`),
  because: (a: { what: string; why: string }) => `${a.what}: ${a.why}`,
  slides: {
    overstayed: (a: { milestone: Wording | undefined; months: number; normal: number }) =>
      `${a.milestone === undefined ? 'not graded' : `"${say(a.milestone)}"`} for ${a.months.toFixed(1)} months; ${a.normal} is normal`,
    'access-not-given': (a: { letter: string; since: string; days: number }) =>
      `access asked for in ${a.letter} on ${a.since}, and not given for ${days(a.days)}`,
    stale: (a: { since: string; days: number }) => `the buyer last did something on ${a.since}, ${days(a.days)} ago`,
    'unknown-milestone': (a: { milestone: string }) => `its process has no milestone "${a.milestone}"`,
  },
  next: {
    over: (a: { won: boolean }): Said =>
      a.won
        ? ['Measure the benefit with the customer, and ask whom else they know.', 'It is won; a measured benefit sells the next one.']
        : ['Write down what you learnt.', 'It is lost; bad news early is good news.'],
    'set-aside': (a: { since: string; why: string }): Said => [
      'Decide whether to take it up again.',
      `It has been set aside since ${a.since}: ${a.why}`,
    ],
    withdraw: (a: { because: 'tender' | 'strategy'; command: string; named: boolean }, id: string): [...Said, command: string] => [
      'Withdraw politely, then have your manager set it aside.',
      `${a.because === 'tender' ? 'This tender was written with somebody else.' : 'The strategy is to disengage.'} Bad news early is good news: ccs opportunity advance ${id} inactive --as manager --what "…"`,
      decline(a),
    ],
    'stay-in-touch': (a: { date: string }, id: string): Said => [
      `Have your manager set this one aside, and stay in touch: ccs opportunity advance ${id} inactive --as manager --what "…"`,
      `The strategy of ${a.date} is to develop: not this sale, the next one.`,
    ],
    'close-passed': (a: { close: string }): Said => [
      'Ask the buyer for a new date, and why it moved.',
      `It was to be signed by ${a.close}; a date only we believe in is none.`,
    ],
    'plan-overdue': (a: { event: string; date: string }): Said => [
      `Ask what became of: ${a.event}`,
      `It was agreed for ${a.date}. A plan that is ignored is the first sign of danger.`,
    ],
    'plan-next': (a: { event: string; date: string }): Said => [`Prepare: ${a.event}`, `It is agreed with the buyer for ${a.date}.`],
    'find-players': (_: undefined, id: string): Said => [
      `Write down whom you know: ccs opportunity players ${id} --add NAME`,
      'A sale is made with people, and nobody is named yet.',
    ],
    'find-goal': (): Said => ['Find out what one of the players wants to reach.', 'Without a goal there is no opportunity.'],
    'ask-to-meet': (a: { due: string | undefined }): Said => [
      `Ask to meet the key players before you write a line${a.due === undefined ? '.' : `; the tender is due on ${a.due}.`}`,
      'The buyer does not prefer us: without that meeting, do not bid.',
    ],
    assess: (_: undefined, id: string): Said => [
      `Answer the 22 questions: ccs opportunity assess ${id}`,
      'Whether it is worth going on, and how to compete, follows from them.',
    ],
    'assess-again': (a: { date: string }, id: string): Said => [
      `Answer the 22 questions again: ccs opportunity assess ${id}`,
      `They were last answered on ${a.date}, before this stage.`,
    ],
    'choose-strategy': (_: undefined, id: string): Said => [
      `Decide how to compete: ccs opportunity strategy ${id}`,
      'The 22 questions are answered; what follows from them is not decided.',
    ],
    'rethink-strategy': (a: { outcome: keyof typeof qualifying.strategy.outcomes; date: string }, id: string): Said => [
      `Decide again how to compete: ccs opportunity strategy ${id}`,
      `What led to "${qualifying.strategy.outcomes[a.outcome][0]}" on ${a.date} is no longer so.`,
    ],
    'test-power': (a: { player: string; name: string }, id: string): Said => [
      `Test whether ${a.name} is a power sponsor: ccs opportunity power ${id} ${a.player}`,
      'The letter with the plan goes to somebody who gets what they want; nobody here is known to.',
    ],
    'find-power': (a: { name: string | undefined }): Said => [
      `Ask ${a.name === undefined ? '' : `${a.name} `}for the way to somebody who gets what they want.`,
      'None of the players is known to be a power sponsor, and you cannot sell to someone who cannot buy.',
    ],
    'know-first': (a: { unknown: readonly (keyof typeof sheets)[] }, id: string): Said => [
      `Find out what you must know before you ask for the order: ccs opportunity ready ${id}`,
      `Not known yet: ${a.unknown.map((key) => sheets[key].toLowerCase()).join(', ')}. Do not close before the buyer is ready.`,
    ],
    'ask-order': (a: { milestone: Wording }, id: string): Said => [
      `Ask for the order; if one thing is still in the way: ccs opportunity negotiate ${id}`,
      `You know all seven things that one has to know. "${say(a.milestone)}" comes next.`,
    ],
    'hold-call': (a: { prompter: string }): Said => [
      `Hold the conversation and note it: ccs call ${a.prompter}`,
      'Whether the buyer shares the goal is what everything else stands on.',
    ],
    'write-letter': (a: { kind: string; milestone: Wording }): Said => [
      `Write it down and send it: ccs letter ${a.kind}`,
      `"${say(a.milestone)}" is shown by a letter that the buyer can accept.`,
    ],
    'mark-letter': (a: { letter: string; mark: string; milestone: Wording }): Said => [
      {
        sent: `Send the letter ${a.letter}.`,
        accepted: `Ask the buyer whether the letter ${a.letter} says it right.`,
        access: `Ask for the introductions that the letter ${a.letter} speaks of.`,
      }[a.mark] ?? a.letter,
      `Only then "${say(a.milestone)}" can be graded: ccs letter mark ${a.letter} --${a.mark} DATE`,
    ],
    'have-graded': (a: { milestone: Wording; id: string; evidence: string }, id: string): Said => [
      `Have your manager grade it: ccs opportunity advance ${id} ${a.id} --evidence ${a.evidence} --as manager`,
      `What shows "${say(a.milestone)}" is there.`,
    ],
    'mend-player': (a: { gap: Gap }): Said => [`Close the gap: ${gapOf(a.gap)[0]}`, gapOf(a.gap)[1]],
    'show-milestone': (a: Wanted & { id: string }): Said => [
      `Agree with the buyer on the step to "${say(a.milestone)}".`,
      `${a.outcome === undefined ? '' : `${say(a.outcome)} `}${wants(a)}`,
    ],
  },

  /** One of several: the heads of a page that shows where it stands. */
  page: {
    stage: 'Stage',
    evidence: 'Evidence',
    players: 'People',
    assessed: 'Assessed',
    strategy: 'Strategy',
    tender: 'Tender',
    ready: 'Ready',
    missing: 'Missing',
    plan: 'Plan',
    danger: 'Danger',
    next: 'Next',
    note: 'Note',
  },
  heads: {
    id: 'ID',
    stage: 'Stage',
    value: 'Value',
    close: 'Close',
    owner: 'Owner',
    name: 'Name',
    roles: 'Roles',
    attitude: 'Attitude',
    missing: 'Missing',
  },
  ungraded: () => 'not graded yet',
  milestoneNamed: (a: { id: string; name: string }) => a.id,
  lost: () => 'lost',
  setAside: (a: { stage: string }) => `${a.stage} (set aside)`,
  by: (a: { owner: string }) => `owner ${a.owner}`,
  closes: (a: { close: string }) => `to be signed ${a.close}`,
  since: (a: { stage: string; date: string; months: number; normal: number | undefined }) =>
    `${a.stage} since ${a.date} (${a.months.toFixed(1)} months${a.normal === undefined ? '' : `; ${a.normal} is normal`})`,
  setAsideSince: (a: { date: string; why: string }) => `set aside since ${a.date}: ${a.why}`,
  gradedBy: (a: { evidence: string; by: string }) => `${a.evidence === '' ? '' : `${a.evidence} · `}graded by ${a.by}`,
  letterShows: (a: { letter: string }) => `letter ${a.letter}`,
  lookAt: (a: { command: string }) => `See where it stands: ${a.command}`,
  nothing: () => 'nothing',
  noDanger: () => 'none seen',
  noPlan: (a: { command: string | undefined }) => `no step agreed with the buyer${a.command === undefined ? '' : `: ${a.command}`}`,
  planStatuses: { open: 'open', done: 'done', postponed: 'postponed', dropped: 'dropped' },
  planColumns: () => 'what | date | owner on their side | owner on ours | * | billable | status | what shows it',
  power: { yes: 'power sponsor', no: 'no power sponsor' },
  /** How the marks of a side stand; a mark nobody gave is left out. */
  totals: (a: { name: string; groups: readonly { group: string; marks: readonly { mark: string; count: number }[] }[] }) =>
    `${a.name}: ${a.groups.map(({ group, marks: given }) => `${group} ${given.map(({ mark, count }) => `${count}${mark}`).join(' ')}`).join(', ')}`,
  groups: { opportunity: 'opportunity', compete: 'compete', win: 'win', worth: 'worth' },
  assessedOn: (a: { date: string; since: string | undefined; better: Changed; worse: Changed }) =>
    `${a.date}${a.since === undefined ? '' : a.better.names.length + a.worse.names.length === 0 ? `, nothing changed since ${a.since}` : `, since ${a.since} ${[changed('better', a.better), changed('worse', a.worse)].filter(Boolean).join('; ')}`}`,
  strategyOf: (a: { name: string; date: string; meaning: string }) => `${a.name} (${a.date}): ${a.meaning}`,
  strategyGone: (a: { command: string }) => `what led there is no longer so: ${a.command}`,
  readyOf: (a: { known: number; of: number; open: readonly string[] }) =>
    `${a.known} of ${a.of} known${a.open.length === 0 ? '' : `; open: ${a.open.map((name) => name.toLowerCase()).join(', ')}`}`,
  more: (a: { count: number; command: string }) => `… and ${a.count} more: ${a.command}`,
  met: (a: { date: string }) => `met alone ${a.date}`,
  hasLeft: (a: { date: string }) => `left ${a.date}`,
  noOpportunities: () => 'No opportunities yet. Make one: ccs opportunity new',
  noPlayers: (a: { command: string }) => `Nobody is named yet. Add somebody: ${a.command} --add NAME`,
  oddProcess: (a: { process: string }) => `There is no process "${a.process}"; the usual one is shown instead. See "process:" in ccs.yaml.`,
  gradedNow: (a: { milestone: Wording; by: string; date: string; evidence: string }) =>
    `"${say(a.milestone)}", graded by ${a.by} on ${a.date}${a.evidence === '' ? '' : `; evidence: ${a.evidence}`}`,
  gradesOwn: (a: { by: string }) =>
    `${a.by} is the owner as well: whoever sells should not be the one who grades. If somebody else graded, say who: --name "…"`,
  steppedBack: (a: { milestone: Wording; by: string; date: string; why: string }) =>
    `Back to "${say(a.milestone)}", graded by ${a.by} on ${a.date}: ${a.why}`,
  lostNow: (a: { by: string; date: string; why: string }) => `Lost, said by ${a.by} on ${a.date}: ${a.why}`,
  setAsideNow: (a: { by: string; date: string; why: string }) => `Set aside by ${a.by} on ${a.date}: ${a.why}`,
  backNow: (a: { by: string; date: string }) => `Taken up again by ${a.by} on ${a.date}.`,
  added: (a: { name: string; id: string }) => (a.id === a.name ? `Added ${a.name}.` : `Added ${a.name}, called ${a.id} here.`),
  removed: (a: { name: string }) => `Removed ${a.name}.`,

  map: {
    title: (a: { account: string }) => `Who counts: ${a.account}`,
    rank: 'Rank',
    influence: 'Influence',
    axes: () => 'Up: formal rank. To the right: informal influence.',
    circles: () => '* political structure, ** inner circle',
    rings: () => 'One ring (*): political structure. Two rings (**): inner circle.',
    attitudes: () => 'Attitude: ',
    notPlaced: () => 'Not on the map yet, because rank or influence is unknown:',
    reports: () => 'Who reports to whom',
    pain: () => 'Pain chain',
    painMeans: () => 'Each pain is a reason for the one it points to.',
    nobodyReports: () => 'Nobody’s superior is known yet.',
    noPain: () => 'No pain has been written down yet.',
    unknownAttitude: 'unknown',
    columns: { name: 'Name', title: 'Title', roles: 'Roles', attitude: 'Attitude', rank: 'Rank', influence: 'Influence', circle: 'Circle' },
  },
};

/** Why something about an opportunity cannot be done; part of `errors`. */
export const refusals = {
  'no-process': (a: { process: string; near?: string | undefined; known: string }): Said => [
    `There is no process "${a.process}".`,
    a.near ? `Did you mean ${a.near}?` : `There are: ${a.known}. See "process:" in ccs.yaml.`,
  ],
  'no-milestone': (a: { milestone: string; near?: string | undefined; known: string }): Said => [
    `This process has no milestone "${a.milestone}".`,
    a.near ? `Did you mean ${a.near}?` : `It has: ${a.known}`,
  ],
  'which-milestone': (a: { known: string }): Said => ['Which milestone?', `Name one behind the id: ${a.known}`],
  'no-player': (a: { player: string; near?: string | undefined; known: string }): Said => [
    `There is no player ${a.player} here.`,
    a.near
      ? `Did you mean ${a.near}?`
      : a.known === ''
        ? 'Nobody is named yet; add somebody with --add NAME.'
        : `There are: ${a.known}. Add somebody with --add NAME.`,
  ],
  'not-a-manager': (): Said => [
    'Milestones are graded by a manager, not by the rep.',
    'If you are the manager, say so: --as manager --name "Your name"',
  ],
  'no-grader': (): Said => [
    'It is recorded who graded a milestone, and no name is known.',
    'Give it: --name "Your name", or put it into ccs.yaml under seller.',
  ],
  'needs-why': (a: { command: string }): Said => [
    'A reason is needed, so that it is still understood in a year.',
    `Give it: ${a.command} --what "…"`,
  ],
  'milestone-skipped': (a: { milestone: Wording; missing: readonly Wording[] }): Said => [
    `"${say(a.milestone)}" cannot be graded: ${listed(
      a.missing.map((one) => `"${say(one)}"`),
      'and',
    )} ${a.missing.length === 1 ? 'comes' : 'come'} before it.`,
    'No milestone is skipped; grade them one after the other, each with its evidence.',
  ],
  'milestone-reached': (a: { milestone: Wording; since: string }): Said => [
    `It stands at "${say(a.milestone)}" since ${a.since}.`,
    'Nothing was changed.',
  ],
  'step-back-unexplained': (a: { milestone: Wording; now: Wording }): Said => [
    `"${say(a.milestone)}" comes before "${say(a.now)}": that is a step back, and it needs a reason.`,
    'Give it: --what "…"',
  ],
  'is-lost': (a: { id: string }): Said => [
    'This opportunity is lost.',
    `If the buyer came back, take it up again first: ccs opportunity advance ${a.id} back --as manager --what "…"`,
  ],
  'is-inactive': (a: { id: string }): Said => [
    'This opportunity is set aside.',
    `Take it up again first: ccs opportunity advance ${a.id} back --as manager`,
  ],
  'changed-before-grading': (a: { command: string }): Said => [
    'Somebody changed this opportunity at the same moment, and nothing was graded.',
    `See where it stands now, then grade it: ${a.command}`,
  ],
  'not-set-aside': (): Said => ['This opportunity is neither lost nor set aside.', 'Nothing was changed.'],
  'is-won': (a: { id: string }): Said => [
    'This opportunity is won.',
    `If it was not, step back first: ccs opportunity advance ${a.id} MILESTONE --as manager --what "…"`,
  ],
  'no-evidence': (a: Wanted): Said => [
    `"${say(a.milestone)}" needs evidence, and none was given.`,
    `Show it with --evidence: ${shownBy(a)}.`,
  ],
  'wrong-evidence': (a: Wanted & { given: string }): Said => [`A ${a.given} does not show "${say(a.milestone)}".`, wants(a)],
  'wrong-letter': (a: Wanted & { letter: string; kind: string }): Said => [
    `${a.letter} is a letter of the kind "${a.kind}", which does not show "${say(a.milestone)}".`,
    wants(a),
  ],
  'foreign-letter': (a: { letter: string; account: string; id: string }): Said => [
    `The letter ${a.letter} belongs to ${a.account}.`,
    `If it is about this sale all the same, link it first: ccs opportunity link ${a.id} --letter ${a.letter}`,
  ],
  'letter-unmarked': (a: { letter: string; marks: readonly string[] }): Said => [
    `The letter ${a.letter} is no evidence yet; missing: ${listed(
      a.marks.map((mark) => marks[mark] ?? mark),
      'and',
    )}.`,
    `When it has happened, write it down: ccs letter mark ${a.letter}${a.marks.map((mark) => ` --${mark} DATE`).join('')}`,
  ],
  'no-such-call': (a: Wanted & { date: string; id: string }): Said => [
    `No linked prompter has a call of ${a.date} in which the goal was shared.`,
    `Note the call with ccs call, or link its prompter: ccs opportunity link ${a.id} --prompter PROMPTER`,
  ],
  'evidence-unkept': (a: { milestone: string }): Said => [
    `"${a.milestone}" needs no evidence, and none is kept with it.`,
    'Leave --evidence out, and say with --what why.',
  ],
  'evidence-in-future': (a: { date: string }): Said => [`${a.date} is still to come.`, 'Only what has happened shows anything.'],
  'unknown-evidence': (a: { evidence: string; near?: string | undefined }): Said => [
    `"${a.evidence}" is neither a letter, nor a file, nor a day of the calendar.`,
    a.near ? `Did you mean ${a.near}?` : 'Give the id of a letter (ccs letter list), the path of a file, or a date like 2026-12-01.',
  ],
  'no-links': (): Said => ['Nothing was named to be linked.', 'Name it: --prompter ID or --letter ID'],
  'empty-note': (): Said => ['The note has nothing in it.', 'Write it behind the id, in quotes.'],
  'one-player': (a: { option: string }): Said => [`${a.option} needs the player it is for.`, 'Name one: ccs opportunity players ID PLAYER'],
};
