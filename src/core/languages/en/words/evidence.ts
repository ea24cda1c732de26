// What is wrong with what shows a milestone, and what an audit says around it.
import { shellWord } from '../../shell-word.ts';
import { listed } from './phrases.ts';

const moments = {
  sent: 'sent',
  accepted: 'accepted',
  access: 'access granted',
  date: 'dated',
  call: 'the call',
  mail: 'the mail',
  graded: 'graded',
  shown: 'shown by',
  below: 'the milestone below',
};
type Moment = keyof typeof moments;

const unsaid = {
  bare: 'rests on the rep’s word: there is neither the buyer’s sentence nor a reply.',
  report: 'rests on the rep’s word: somebody tells that it was accepted, and the buyer does not say so.',
  ours: 'rests on the rep’s word: these are our own words.',
  machine: 'rests on the rep’s word: a machine wrote that, and no person.',
  receipt: 'rests on the rep’s word: it says that something arrived, and agrees to nothing.',
  denied: 'rests on the rep’s word: what the buyer said is no yes.',
};
type Nameless = { thing: string; name?: string };
const nameless = {
  none: () => 'The sale has no players: nobody of the buyer’s is named.',
  date: () => 'A bare date names nobody, and says nothing.',
  unnamed: () => 'Nobody of the buyer’s is named who is a player of this sale. Say in --what who of theirs did what.',
  met: (a: Nameless) => `Access was granted, and nobody says to whom: ccs letter mark ${shellWord(a.thing)} --met NAME`,
  stranger: (a: Nameless, sale: string) =>
    `"${a.name}" is not among the people of this sale: ccs opportunity players ${shellWord(sale)} --add ${shellWord(a.name ?? '')}`,
  post: (a: Nameless) =>
    `Access was granted to "${a.name}", and that is no person’s name: ccs letter mark ${shellWord(a.thing)} --met NAME`,
  same: (a: Nameless) => `Access was granted to ${a.name}, to whom the letter went: nobody new was met.`,
};
const quoted = (said: string): string => (said === '' ? '' : ` "${said}"`);

/** What is the matter; `sale`: its id, for the command that mends it. */
const findings = {
  'other-account': (a: { thing: string; account: string }) => `${a.thing} is about ${a.account}, another account.`,
  'unknown-addressee': (a: { thing: string; name: string }, sale: string) =>
    `${a.thing}: ${a.name} is not among the people of this sale. Whoever belongs to it: ` +
    `ccs opportunity players ${shellWord(sale)} --add ${a.name === '–' ? 'NAME' : shellWord(a.name)}`,
  reused: (a: { thing: string; milestone: string }) => `${a.thing} has shown "${a.milestone}" already, by the same marks or words.`,
  hollow: (a: { thing: string; piece: string }) =>
    `In ${a.thing} there is nothing of the buyer’s:${quoted(a.piece) || ' nothing was noted.'}`,
  'out-of-order': (a: { thing: string; moment: Moment; day: string; after: Moment; afterDay: string | undefined }) =>
    a.afterDay === undefined
      ? `${a.thing}: ${moments[a.moment]} ${a.day}, and never ${moments[a.after]}.`
      : `${a.thing}: ${moments[a.moment]} ${a.day}, but ${moments[a.after]} ${a.afterDay}.`,
  future: (a: { thing: string; moment: Moment; day: string }) => `${a.thing}: ${moments[a.moment]} ${a.day}, which is still to come.`,
  'before-opening': (a: { thing: string; moment: Moment; day: string }) =>
    `${a.thing}: ${moments[a.moment]} ${a.day}, before this sale was opened.`,
  'missing-file': (a: { thing: string; empty: boolean }) => `${a.thing} is ${a.empty ? 'empty' : 'not there'}.`,
  'changed-since': (a: { thing: string }) => `${a.thing} is no longer what was accepted or graded.`,
  'own-word': (a: { thing: string; why: keyof typeof unsaid; said: string }) =>
    `The acceptance of ${a.thing}${quoted(a.said)} ${unsaid[a.why]}` +
    (a.why === 'bare'
      ? ` Note either: ccs letter mark ${shellWord(a.thing)} --said "…", or ccs letter mark ${shellWord(a.thing)} --reply FILE`
      : ''),
  denied: (a: { thing: string; said: string }) => `${a.thing}: the words say no, or not yet:${quoted(a.said)}`,
  'self-graded': (a: { by: string; beside: string | undefined }) =>
    `${a.by} owned the sale on that day, and graded it.` +
    `${a.beside === undefined ? '' : ` ${a.beside} sold here too, whatever "alone" in ccs.yaml says.`}`,
  'nameless-grade': (a: { by: string; theirs: boolean }) =>
    a.theirs
      ? `${a.by} is the buyer's: nobody of ours graded it.`
      : `"${a.by}" is no name, so that nobody has graded it. Say who did: --name NAME`,
  'back-dated': (a: { thing: string; day: string; brought: string; days: number }) =>
    `${a.thing} says ${a.day}; it was brought on ${a.brought}, more than ${a.days} days later (numbers.backDatedDays in ccs.yaml).`,
  skipped: (a: { missing: readonly string[] }) => `Left out before it: ${listed(a.missing, 'and')}.`,
  'seller-action': (a: { thing: string }) => `${a.thing}: only we did something, and not the buyer.`,
  'no-player': (a: Nameless & { why: keyof typeof nameless }, sale: string) =>
    `${a.thing === '' ? '' : `${a.thing}: `}${nameless[a.why](a, sale)}`,
  'plan-unchanged': (a: { thing: string }) => `The plan ${a.thing} counts as agreed, and the buyer neither changed nor answered it.`,
  copied: (a: { thing: string; other: string; account: string }) => `${a.thing} says what ${a.other} (${a.account}) says.`,
};

export const evidence = {
  findings,
  title: (a: { id: string; count: number }) =>
    a.count === 0 ? `${a.id}: nothing is wrong with what shows it.` : `${a.id}: ${a.count} ${a.count === 1 ? 'finding' : 'findings'}`,
  noMilestone: () => 'not shown by anything',
  old: (a: { count: number; since: string | undefined }) =>
    `${a.count} ${a.count === 1 ? 'acceptance rests' : 'acceptances rest'} on the rep’s word from before ${
      a.since ?? 'anybody asked for more'
    } (evidence: since in ccs.yaml).`,
  unread: (a: { files: readonly string[] }) =>
    `What a picture, a PDF or a Word file says nobody can check here; look yourself: ${a.files.join(', ')}`,
  noGit: () => 'The workspace is in no git repository, so nobody can tell what was written down later.',
  audited: (a: { count: number; found: number }) =>
    `${a.count} ${a.count === 1 ? 'opportunity' : 'opportunities'} looked at; ` +
    `${a.found === 0 ? 'nothing is wrong.' : `${a.found} with findings.`}`,
};
