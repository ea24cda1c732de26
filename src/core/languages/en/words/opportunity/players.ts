// The people of a sale: what is asked of them, what is missing of them and why it matters, and the map.
import { listed, maybe } from '../phrases.ts';
import { type Asked, type Said, type Coded, worded } from '../../../wording.ts';

const roles = {
  coach: 'coach',
  champion: 'champion',
  'decision-maker': 'decision maker',
  'finance-approver': 'finance approver',
  user: 'user',
  implementer: 'implementer',
  adversary: 'adversary',
};

/** The player whom it concerns. */
type Whose = { player: string; name: string };
export const gaps = {
  nobody: (): Said => ['nobody is named yet', 'A sale is made with people: write down whom you know.'],
  'met-before-decider': (a: { names: readonly string[] }): Said => [
    `nobody who can buy is known, and ${listed(a.names)} ${a.names.length === 1 ? 'is' : 'are'} met already`,
    'Whoever cannot buy is visited after somebody who can is found: you cannot sell to someone who cannot buy.',
  ],
  'role-unfilled': (a: { role: keyof typeof roles; graded?: true }): Said => [
    a.role === 'adversary'
      ? 'who is against it is unknown'
      : a.graded
        ? `which of the people is the ${roles[a.role]}`
        : `no ${roles[a.role]}`,
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
  'goal-unknown': (_: Whose): Said => ['goal unknown', 'Without a goal there is no opportunity; each has one of their own.'],
  'win-unknown': (_: Whose): Said => ['no personal win', 'People decide with feeling: what does it do for this person?'],
  'not-met-alone': (_: Whose): Said => ['no meeting alone noted', 'What people really want they say when nobody else is in the room.'],
  'adversary-not-met': (_: Whose): Said => [
    'an adversary, and no meeting alone noted',
    'Whoever is against it will speak with the others; speak with them first.',
  ],
  'no-role': (_: Whose): Said => ['no role', 'Whose say counts, and for what?'],
  'not-on-map': (_: Whose): Said => ['rank or influence unknown', 'The map shows who is really listened to.'],
  'unknown-player': (a: Whose & { ref: string }): Said => [`"${a.ref}" is none of the players`, 'Add that player, or mend the reference.'],
};

const contacts = { none: 'none yet', brief: 'brief', several: 'several times', deep: 'deep' };

export const players = {
  roles,
  parts: { approves: 'approves', decides: 'decides', evaluates: 'evaluates', uses: 'uses' },
  attitudes: { sponsor: 'sponsor', supporter: 'supporter', neutral: 'neutral', 'non-supporter': 'non-supporter', enemy: 'enemy' },
  styles: { innovator: 'innovator', visionary: 'visionary', pragmatist: 'pragmatist', conservative: 'conservative', laggard: 'laggard' },
  contacts,
  /** What is known of a player, by the id under which it is asked. */
  fields: {
    name: 'Name',
    title: 'Title',
    roles: 'Roles',
    goal: 'Goal',
    win: 'Personal win',
    metAlone: 'Met alone',
    attitude: 'Attitude',
    trust: 'Trust',
    rank: 'Rank',
    influence: 'Influence',
    part: 'Part in the decision',
    style: 'Style',
    contact: 'Contact',
    prefers: 'Likes best',
    circle: 'Circle',
    reportsTo: 'Reports to',
    pain: 'Pain',
    painFrom: 'Pain comes from',
    left: 'Left',
    notes: 'Notes',
  },
  contactOf: (a: { contact: 'none' | 'brief' | 'several' | 'deep' }) => `contact: ${contacts[a.contact]}`,
  circles: { political: 'political structure', inner: 'inner circle' },
  prefersNames: { us: 'ours', other: 'somebody else’s', nobody: 'nobody’s yet' },
  prefersUs: 'prefers us',
  prefersOther: 'prefers somebody else',
  trusts: { 0: 'none yet', 1: 'likes us', 2: 'believes us', 3: 'cannot do without us', 4: 'the organisations are bound to each other' },
  /** What leads from a level of trust to the next. */
  trustNext: {
    0: 'to be liked, take an interest in the person and keep each small promise',
    1: 'to be believed, say what we cannot do, and let somebody of their own kind tell what we did',
    2: 'to be needed, do for their goal what nobody else does, before they ask',
    3: 'bring more people of both houses together: the next level is of the account',
  },
  unknown: 'not known yet',
  person: (a: { name: string; title?: string | undefined }) => (a.title === undefined ? a.name : `${a.name}, ${a.title}`),
  because: (a: { what: string; why: string }) => `${a.what}: ${a.why}`,
  met: (a: { date: string }) => `met alone ${a.date}`,
  hasLeft: (a: { date: string }) => `left ${a.date}`,
  noPlayers: (a: { command: string }) => `Nobody is named yet. Add somebody: ${a.command} --add NAME`,
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
    columns: {
      name: 'Name',
      title: 'Title',
      roles: 'Roles',
      attitude: 'Attitude',
      rank: 'Rank',
      influence: 'Influence',
      circle: 'Circle',
      traits: 'Part, style, contact',
    },
  },
};

export const playersAsk = {
  'player.name': ['Who is it?', 'The name, as the person would write it.'],
  'player.title': ['What is their job title?', 'Every title has goals of its own.'],
  'player.roles': [
    'Which part do they play?',
    'Coach: wants us to win and tells us things. Champion: gives access to the others. ' +
      'Decision maker: chooses, and may spend what nobody budgeted. Finance approver: signs the money. ' +
      'Users and implementers live with it. Adversary: wants the status quo, or somebody else. One person may be several.',
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
    'As you would write it: yesterday, 28 November, 2026-11-28. ' +
      'Everyone is met alone once, adversaries too; leave it empty if it has not happened.',
  ],
  'player.attitude': ['How do they stand to us?', 'From sponsor over neutral to enemy, as they showed it, not as you hope.'],
  'player.trust': [
    'How far do they trust us?',
    'One likes us, two believes us, three cannot do without us. The fourth level is between the organisations and stands with the account.',
  ],
  'player.rank': ['Formal rank, 0 to 5', '5 stands at the top of the house.'],
  'player.influence': ['Informal influence, 0 to 5', '5 is listened to by everybody, whatever the title.'],
  'player.part': ['What is their part in the decision?', 'Approves, decides, evaluates or uses.'],
  'player.style': [
    'How do they take to what is new?',
    'Innovators try anything; visionaries want to be first; pragmatists want to see it work; conservatives want it safe; ' +
      'laggards want none of it.',
  ],
  'player.contact': ['How much contact was there?', 'From none to deep.'],
  'player.prefers': [
    'Whose offer do they like best?',
    'Signs that it is yours: they talk details and risks through with you, and what comes after signing. ' +
      'Sign that it is not: with you only the price is talked about. "I will sell it inside myself" is such a sign too.',
  ],
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
  'player.left': [
    'When did they leave?',
    'As you would write it: yesterday, 28 November, 2026-11-28. Who has left stays on record and is no longer counted.',
  ],
  'player.notes': ['Anything else?', 'Facts that help the next colleague.'],
} satisfies Readonly<Record<string, Asked>>;

export type Gap = Coded<typeof gaps>;
export const gap = (one: Gap): Said => worded(gaps, one);
/** With the name of the player whom it concerns. */
export const gapOf = (one: Gap): Said => {
  const [what, why] = gap(one);
  const name = one.args && 'name' in one.args ? one.args.name : undefined;
  return [name === undefined ? what : `${name}: ${what}`, why];
};

export const playersRefusals = {
  'no-player': (a: { player: string; near?: string | undefined; known: readonly string[] }): Said => [
    `There is no player ${a.player} here.`,
    maybe(
      a.near,
      a.known.length === 0
        ? 'Nobody is named yet; add somebody with --add NAME.'
        : `There are: ${a.known.join(', ')}. Add somebody with --add NAME.`,
    ),
  ],
  'one-player': (a: { option: string }): Said => [`${a.option} needs the player it is for.`, 'Name one: ccs opportunity players ID PLAYER'],
};
