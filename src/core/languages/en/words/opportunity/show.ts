// Where a sale stands: the page and the list of them.
import type { Said } from '../../../wording.ts';
import { listed } from '../phrases.ts';
import { opportunityFields } from './new.ts';

type LookPoint = keyof typeof opportunityFields.looks;
type Share = { have: number; of: number };
const share = (a: Share): string => `${a.have} of ${a.of}`;

/** Questions of the 22, and how many more. */
type Changed = { names: readonly string[]; more: number };
const changed = (word: string, { names, more }: Changed): string =>
  names.length === 0 ? '' : `${word}: ${names.join(', ')}${more === 0 ? '' : ` and ${more} more`}`;

export const show = {
  comma: () => ', ',
  /** One of several: the heads of a page that shows where it stands. */
  page: {
    stage: 'Stage',
    buyer: 'Buyer',
    evidence: 'Evidence',
    doubtful: 'Doubtful',
    players: 'People',
    assessed: 'Assessed',
    strategy: 'Strategy',
    tender: 'Tender',
    ready: 'Ready',
    missing: 'Missing',
    plan: 'Plan',
    signing: 'Signing',
    strength: 'Strength',
    coverage: 'Coverage',
    criteria: 'Criteria',
    step: 'Step',
    tools: 'Tools',
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
  by: (a: { owner: string }) => `owner ${a.owner}`,
  closes: (a: { close: string }) => `hoped for ${a.close}`,
  phase: (a: { phase: 1 | 2 | 3; preferred: 'yes' | 'no' | 'unsure' | undefined }) =>
    ({
      1: 'forming the need: go to whoever decides, and help to shape it',
      2:
        a.preferred === 'yes'
          ? 'comparing solutions, and you are preferred: keep it so with whoever decides, and agree on the steps'
          : 'comparing solutions: still winnable; become the preferred one of whoever decides',
      3:
        a.preferred === 'yes'
          ? 'deciding, and afraid of the risk: with you they talk details and risks through; take the fear away before the price'
          : 'deciding, and afraid of the risk: with whoever is not preferred they talk of the price only; see the key players, ' +
            'or ccs opportunity strategy',
    })[a.phase],
  noSigning: () => 'the buyer has agreed to no day',
  signingAgreed: (a: { date: string; by: string; agreed?: string | undefined; hoped: string | undefined }) =>
    `${a.date}, agreed by ${a.by}${a.agreed === undefined ? '' : ` on ${a.agreed}`}` +
    `${a.hoped === undefined ? '' : ` (we hope for ${a.hoped})`}`,
  strengthOf: (a: { number: number; parts: Readonly<Record<'roles' | 'goals' | 'metAlone' | 'wins' | 'attitude', Share>> }) =>
    `${a.number} of 100: roles filled ${share(a.parts.roles)}, goals known ${share(a.parts.goals)}, ` +
    `met alone ${share(a.parts.metAlone)}, personal wins ${share(a.parts.wins)}, attitude by influence ${a.parts.attitude.have} %`,
  covers: (a: { ours: string; theirs: string; every: string | undefined }) =>
    `${a.ours} → ${a.theirs}${a.every === undefined ? '' : ` (${a.every})`}`,
  uncovered: (a: { names: readonly string[] }) => `nobody sees ${listed(a.names)}`,
  criteriaMet: (a: { met: number; of: number; lastLook: { at: LookPoint; date: string } | undefined; nextLook: LookPoint | undefined }) =>
    `${a.met} of ${a.of} met` +
    `${a.lastLook === undefined ? ', not looked at yet' : ` (${opportunityFields.looks[a.lastLook.at]}, ${a.lastLook.date})`}` +
    `${a.nextLook === undefined ? '' : `; next: ${opportunityFields.looks[a.nextLook]}`}`,
  criterionOpen: (a: { text: string }) => `not met yet: ${a.text}`,
  planAgreedBy: (a: { by: string; date: string; file?: string | undefined }) =>
    `agreed by ${a.by} on ${a.date}${a.file === undefined ? '' : ` (${a.file})`}`,
  since: (a: { stage: string; date: string; months: number; normal: number | undefined; ours: boolean }) =>
    `${a.stage} since ${a.date} (${a.months.toFixed(1)} months` +
    `${a.normal === undefined ? '' : `; up to ${a.normal} is normal${a.ours ? ' by our own estimate' : ''}`})`,
  setAsideSince: (a: { date: string; why: string }) => `set aside since ${a.date}: ${a.why}`,
  gradedBy: (a: { evidence: string; by: string }) => `${a.evidence === '' ? '' : `${a.evidence} · `}graded by ${a.by}`,
  letterShows: (a: { letter: string }) => `letter ${a.letter}`,
  openedAlready: (a: { ids: readonly string[]; id: string }) =>
    `From this prompter there is a sale already: ${a.ids.join(', ')}. A second one counts twice in the pipeline; ` +
    `to look at it: ccs opportunity show ${a.id}`,
  openAlready: (a: { sales: readonly string[]; first: string }) =>
    `A sale to this company is open: ${a.sales.join(', ')}. A second one counts in the pipeline beside it; ccs opportunity show ${a.first} shows it.`,
  knownAlike: (a: { names: readonly string[] }) =>
    `On record there is ${listed(a.names, 'and')}. If that is the company, write its name like that; otherwise the same once more.`,
  heldAlready: (a: { talk: string }) =>
    `There is a conversation with this company: ccs opportunity new --from ${a.talk} begins with it and its people.`,
  lookAt: (a: { command: string }) => `See where it stands: ${a.command}`,
  nothing: () => 'nothing',
  noDanger: (a: { isMissing: boolean }): string =>
    a.isMissing ? 'no sign that it slides back; what is missing above is a risk of its own' : 'none seen',
  agreedInTalk: (a: { what: string; date: string; prompter: string; command: string }) =>
    `${`${a.date} ${a.what}`.trim()} (noted in ${a.prompter}; into the plan: ${a.command})`,
  noPlan: (a: { command: string | undefined }) => `no step agreed with the buyer${a.command === undefined ? '' : `: ${a.command}`}`,
  power: { yes: 'power sponsor', no: 'no power sponsor' },
  /** How the marks of a side stand; a mark nobody gave is left out. */
  totals: (a: { name: string; groups: readonly { group: string; marks: readonly { mark: string; count: number }[] }[] }) =>
    `${a.name}: ` +
    `${a.groups.map(({ group, marks: given }) => `${group} ${given.map(({ mark, count }) => `${count}${mark}`).join(' ')}`).join(', ')}`,
  groups: { opportunity: 'opportunity', compete: 'compete', win: 'win', worth: 'worth' },
  assessedOn: (a: { date: string; since: string | undefined; better: Changed; worse: Changed }) => {
    const changes = [changed('better', a.better), changed('worse', a.worse)].filter(Boolean).join('; ');
    if (a.since === undefined) return a.date;
    return `${a.date}, ${changes === '' ? `nothing changed since ${a.since}` : `since ${a.since} ${changes}`}`;
  },
  strategyOf: (a: { name: string; date: string; meaning: string }) => `${a.name} (${a.date}): ${a.meaning}`,
  strategyGone: (a: { command: string }) => `what led there is no longer so: ${a.command}`,
  readyOf: (a: { known: number; of: number; open: readonly string[] }) =>
    `${a.known} of ${a.of} known${a.open.length === 0 ? '' : `; open: ${a.open.map((name) => name.toLowerCase()).join(', ')}`}`,
  more: (a: { count: number; command: string }) => `… and ${a.count} more: ${a.command}`,
};

export const linkRefusals = {
  'no-links': (): Said => ['Nothing was named to be linked.', 'Name it: --prompter ID or --letter ID'],
  'empty-note': (): Said => ['The note has nothing in it.', 'Write it behind the id, in quotes.'],
};
