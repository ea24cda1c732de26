// Samples of the arguments that wordings take, by the name of the argument. A wording with an argument of a new name, or one that takes
// something else under a known name, does not compile before it has samples here.
import type { Words } from '../../../src/core/languages/index.ts';

/** Every wording that takes something, with its path. */
type Taking<T, P extends string = ''> = T extends (...given: infer Given) => unknown
  ? Given extends readonly []
    ? never
    : { readonly path: P; readonly takes: Given[0] }
  : T extends readonly unknown[]
    ? never
    : T extends object
      ? { [K in Extract<keyof T, string | number>]: Taking<T[K], P extends '' ? `${K}` : `${P}.${K}`> }[Extract<keyof T, string | number>]
      : never;
type All = Taking<Words>;
type Named = Exclude<All['takes'], string | readonly unknown[] | undefined>;
type Name<U = Named> = U extends object ? Extract<keyof U, string> : never;

const text = <N extends string>(name: N): readonly [`⟦${N}⟧`] => [`⟦${name}⟧`];
const maybe = <N extends string>(name: N): readonly [`⟦${N}⟧`, undefined] => [`⟦${name}⟧`, undefined];
const list = <N extends string>(name: N): readonly [readonly [`⟦${N}⟧`], readonly [`⟦${N}⟧`, `⟦${N}⟧`, `⟦${N}⟧`]] => [
  [`⟦${name}⟧`],
  [`⟦${name}⟧`, `⟦${name}⟧`, `⟦${name}⟧`],
];
const numbers = [0, 1, 2, 1200] as const;
const yesOrNo = [true, false] as const;
const wording = ['⟦wording⟧', { en: '⟦wording⟧', 'zh-Hans': '⟦wording⟧' }] as const;
const FATES = ['sent', 'accepted', 'access'] as const;
const EVIDENCE = ['letter', 'call', 'file', 'date'] as const;
const whose = { player: '⟦player⟧', name: '⟦name⟧' } as const;
const ROLES = ['coach', 'champion', 'decision-maker', 'finance-approver', 'user', 'implementer', 'adversary'] as const;
const GAPS = [
  { code: 'nobody', args: undefined },
  ...ROLES.map((role) => ({ code: 'role-unfilled', args: { role } }) as const),
  ...(['goal-unknown', 'win-unknown', 'not-met-alone', 'adversary-not-met', 'no-role', 'not-on-map'] as const).map(
    (code) => ({ code, args: whose }) as const,
  ),
  { code: 'unknown-player', args: { ...whose, ref: '⟦ref⟧' } },
] as const;
const MISSING = [
  { code: 'choosingUs' },
  { code: 'onlyThing' },
  { code: 'signToday' },
  { code: 'no-signer' },
  { code: 'cannot-sign', name: '⟦name⟧', id: '⟦id⟧' },
] as const;
const WANTED = [undefined, '⟦outcome⟧'].flatMap((outcome) => [
  { milestone: '⟦wording⟧', outcome, evidence: [...EVIDENCE], kinds: ['⟦kind⟧', '⟦kind⟧'], marks: [...FATES] },
  { milestone: '⟦wording⟧', outcome, evidence: ['letter' as const], kinds: [], marks: [] },
]);
const CHANGED = [
  { names: [], more: 0 },
  { names: ['⟦name⟧'], more: 0 },
  { names: ['⟦name⟧', '⟦name⟧'], more: 2 },
] as const;

const BREATHS = (['words', 'characters'] as const).map((unit) => ({ length: 40, most: 32, unit }));

/** By the name of the argument; a wording is called with each of them. */
export const SAMPLES = {
  account: text('account'),
  afterDay: text('afterDay'),
  before: text('before'),
  cut: text('cut'),
  moulds: [['⟦mould⟧']],
  left: [['⟦unit⟧', '⟦unit⟧']],
  said: maybe('said'),
  substance: ['promise', 'vision', 'person', 'proof', 'figure'],
  figure: text('figure'),
  notes: [0, 1, 2],
  ref: text('ref'),
  ask: text('ask'),
  asked: text('asked'),
  at: text('at'),
  because: text('because'),
  bracket: text('bracket'),
  by: text('by'),
  candidates: text('candidates'),
  capability: text('capability'),
  character: text('character'),
  choices: text('choices'),
  clause: text('clause'),
  close: text('close'),
  cost: text('cost'),
  currency: text('currency'),
  date: text('date'),
  dates: text('dates'),
  day: text('day'),
  doubt: text('doubt'),
  editor: text('editor'),
  encoding: text('encoding'),
  ending: text('ending'),
  escape: text('escape'),
  event: text('event'),
  field: text('field'),
  file: text('file'),
  first: text('first'),
  folder: text('folder'),
  format: text('format'),
  get: text('get'),
  give: text('give'),
  head: text('head'),
  heads: text('heads'),
  help: text('help'),
  id: text('id'),
  industry: text('industry'),
  key: text('key'),
  kind: text('kind'),
  label: text('label'),
  language: text('language'),
  last: text('last'),
  letter: text('letter'),
  losing: text('losing'),
  meaning: text('meaning'),
  meeting: text('meeting'),
  one: text('one'),
  option: text('option'),
  options: text('options'),
  other: text('other'),
  otherFile: text('otherFile'),
  otherTitle: text('otherTitle'),
  owner: text('owner'),
  path: text('path'),
  piece: text('piece'),
  player: text('player'),
  process: text('process'),
  product: text('product'),
  prompter: text('prompter'),
  quote: text('quote'),
  reason: text('reason'),
  remedy: text('remedy'),
  rule: text('rule'),
  scope: text('scope'),
  section: text('section'),
  sentence: text('sentence'),
  share: text('share'),
  short: text('short'),
  stage: text('stage'),
  system: text('system'),
  systems: text('systems'),
  text: text('text'),
  typed: text('typed'),
  value: text('value'),
  why: text('why'),
  above: maybe('above'),
  answer: maybe('answer'),
  command: text('command'),
  due: maybe('due'),
  goal: maybe('goal'),
  most: maybe('most'),
  name: text('name'),
  near: maybe('near'),
  since: text('since'),
  title: text('title'),
  what: text('what'),
  affected: numbers,
  changed: numbers,
  column: numbers,
  count: numbers,
  days: numbers,
  errors: numbers,
  files: numbers,
  length: numbers,
  limit: numbers,
  line: numbers,
  made: numbers,
  months: numbers,
  more: numbers,
  number: numbers,
  of: numbers,
  refused: numbers,
  same: numbers,
  wanted: numbers,
  warnings: numbers,
  extra: list('extra'),
  fields: list('fields'),
  gets: list('gets'),
  helpers: list('helpers'),
  items: list('items'),
  labels: list('labels'),
  names: list('names'),
  partials: list('partials'),
  reasons: list('reasons'),
  values: list('values'),
  decimalComma: yesOrNo,
  dryRun: yesOrNo,
  filled: yesOrNo,
  named: yesOrNo,
  won: yesOrNo,
  after: [...FATES, 'date'],
  args: [undefined],
  better: CHANGED,
  code: ['nobody'],
  columns: text('columns'),
  evidence: text('evidence'),
  fate: FATES,
  faults: [[]],
  found: text('found'),
  from: text('from'),
  gap: GAPS,
  given: EVIDENCE,
  groups: [
    [
      {
        group: '⟦group⟧',
        marks: [
          { mark: '+', count: 2 },
          { mark: '?', count: 1 },
        ],
      },
    ],
  ],
  ids: text('ids'),
  keys: text('keys'),
  kinds: text('kinds'),
  known: text('known'),
  least: maybe('least'),
  mark: FATES,
  marks: [FATES],
  milestone: wording,
  missing: list('missing'),
  normal: [2],
  now: wording,
  numbers: list('numbers'),
  open: list('open'),
  outcome: wording,
  signal: [
    'access-harder',
    'overstayed',
    'plan-obstructed',
    'player-changed',
    'postponed',
    'requirements-changed',
    'stale',
    'unknown-milestone',
  ],
  step: ['advantage', 'compete', 'criteria', 'event', 'invited', 'late', 'later', 'makeEvent', 'position', 'split'],
  tally: [{ '+': 3, '?': 2, '-': 1 }],
  to: text('to'),
  factors: [['⟦factor⟧', '⟦factor⟧']],
  lines: [[3], [3, 12]],
  place: text('place'),
  unit: ['words', 'characters'],
  paths: [['⟦path⟧'], ['⟦path⟧', '⟦path⟧']],
  rows: [[{ line: 12, like: 3 }]],
  use: text('use'),
  version: text('version'),
  unknown: [['goals'], ['decision', 'delivery', 'help', 'justification', 'situation', 'trust']],
  verdict: ['yes', 'no', 'unknown'],
  worse: CHANGED,
} as const satisfies { readonly [N in Name]: readonly unknown[] };

type Sampled = typeof SAMPLES;
/** The wordings whose arguments are not what the samples of that name are. */
type Unlike<T = All> = T extends { readonly path: infer Path; readonly takes: infer Takes }
  ? Takes extends string | readonly unknown[]
    ? Path
    : { [N in keyof Takes]-?: N extends keyof Sampled ? (Sampled[N][number] extends Takes[N] ? never : N) : N }[keyof Takes] extends never
      ? never
      : Path
  : never;
type TakenBy<P> = Extract<All, { readonly path: P }>['takes'];

/** What those take instead, by their path. */
export const TAKEN: { readonly [P in Extract<Unlike, string>]: readonly TakenBy<P>[] } & {
  readonly [P in All['path']]?: readonly TakenBy<P>[];
} = {
  'problems.two-days': [{ text: '⟦text⟧', days: ['2026-12-08', '2026-08-12'] }],
  'problems.other-weekday': [{ text: '⟦text⟧', day: '2026-12-05' }],
  'commands.dayUnderstood': [{ option: '⟦option⟧', text: '⟦text⟧', day: '2026-12-05' }],
  'walk.day': [{ day: '2026-12-05' }],
  'commands.broughtUp': [{ names: '⟦name⟧' }],
  'commands.servesMilestone': [{ milestone: '⟦milestone⟧' }],
  'commands.worthOf': [{ factors: ['⟦factor⟧', '⟦factor⟧'] }],
  'errors.evidence-unkept': [{ milestone: '⟦milestone⟧' }],
  'errors.letter-refused': [{ name: '⟦name⟧', reasons: ['⟦reason⟧'], ids: ['⟦id⟧', '⟦id⟧'] }],
  'errors.missing-answers': [{ ids: ['⟦id⟧', '⟦id⟧'], command: '⟦command⟧' }],
  'errors.no-evidence': WANTED,
  'errors.no-language': [{ value: '⟦value⟧', known: ['⟦tag⟧', '⟦tag⟧'] }],
  'errors.no-milestone': [undefined, '⟦near⟧'].map((near) => ({ milestone: '⟦milestone⟧', near, known: '⟦known⟧' })),
  'errors.no-record': (['letter', 'opportunity', 'prompter'] as const).map((kind) => ({ kind, id: '⟦id⟧' })),
  'errors.no-such-call': WANTED.map((wanted) => ({ ...wanted, date: '⟦date⟧', id: '⟦id⟧' })),
  'errors.not-to-negotiate': [MISSING, MISSING.slice(0, 1), MISSING.slice(3, 4)].map((missing) => ({ missing, id: '⟦id⟧' })),
  'errors.too-many-columns': [{ path: '⟦path⟧', count: 20_000, most: 16_384 }],
  'errors.wrong-evidence': WANTED.flatMap((wanted) => EVIDENCE.map((given) => ({ ...wanted, given }))),
  'errors.wrong-letter': WANTED.map((wanted) => ({ ...wanted, letter: '⟦letter⟧', kind: '⟦kind⟧' })),
  'exchange.severalRecords': [{ ids: ['⟦id⟧', '⟦id⟧'] }],
  'opportunity.gap': GAPS,
  'opportunity.gapOf': GAPS,
  'opportunity.next.rethink-strategy': (['defend', 'develop', 'disengage', 'flank', 'fragment', 'frontal'] as const).map((outcome) => ({
    outcome,
    date: '⟦date⟧',
  })),
  'opportunity.next.show-milestone': WANTED.map((wanted) => ({ ...wanted, id: '⟦id⟧' })),
  'opportunity.next.withdraw': (['strategy', 'tender'] as const).flatMap((because) =>
    yesOrNo.map((named) => ({ because, command: '⟦command⟧', named })),
  ),
  'opportunity.person': [undefined, '⟦title⟧'].map((title) => ({ name: '⟦name⟧', title })),
  'opportunity.readyOf': [[], ['⟦open⟧', '⟦open⟧']].map((open) => ({ known: 7 - open.length, of: 7, open })),
  'opportunity.slides.unknown-milestone': [{ milestone: '⟦milestone⟧' }],
  'pipeline.noRoom': [{ columns: ['⟦column⟧', '⟦column⟧'] }],
  'problems.too-few': [1, 2].map((found) => ({ wanted: 3, found })),
  'qualifying.bid.due': [{ due: '⟦due⟧' }],
  'qualifying.bid.overdue': [{ due: '⟦due⟧' }],
  'qualifying.gate': MISSING,
  'qualifying.ready.heading': [6, 7].map((known) => ({ known, of: 7 })),
  'qualifying.sign': ['+', '?', '-'],
  'qualifying.strategy.step': SAMPLES.step.flatMap((step) => [
    { step, marks: undefined, answer: undefined },
    { step, marks: undefined, answer: 'unsure' },
    { step, marks: { 1: '+' as const, 2: '-' as const }, answer: undefined },
  ]),
  'qualifying.table.moved': [undefined, '⟦evidence⟧'].map((evidence) => ({ number: 5, short: '⟦short⟧', from: '?', to: '-', evidence })),
  'qualifying.table.unshown': [[5], [5, 6, 22]].map((all) => ({ name: '⟦name⟧', numbers: all })),
  'reading.too-many-keys': [{ keys: 70_000, limit: 10_000 }],
  'reading.unclosed-bracket': [{ bracket: '⟦bracket⟧', missing: '⟦missing⟧' }],
  'rules.goal-duplicate.findings.twice': [{ goal: '⟦goal⟧', title: '⟦title⟧', otherTitle: '⟦title⟧', otherFile: '⟦file⟧' }],
  'schema.too-few': [{ key: '⟦key⟧', least: '3' }],
  'lint.mendedAt': [{ place: '⟦place⟧', rule: '⟦rule⟧', before: '⟦before⟧', after: '⟦after⟧' }],
  'reading.list-in-text': [{ line: '⟦line⟧' }],
  'rules.question-load.findings.many': [{ count: 19, most: 16 }],
  'rules.speakable.findings.capability': BREATHS,
  'rules.speakable.findings.question': BREATHS,
  'rules.speakable.findings.scenario': BREATHS,
  'call.figureFrom': ['⟦said⟧', undefined].map((said) => ({ figure: '⟦figure⟧', ask: '⟦ask⟧', said, date: '2026-12-01', name: '⟦name⟧' })),
  'rules.worth-adds-up.findings.unknown': [[], ['⟦id⟧', '⟦id⟧']].map((known) => ({ id: '⟦id⟧', known })),
  'letters.unsaid': (['nothing', 'works', 'aside'] as const).map((why) => ({ ask: '⟦ask⟧', answer: '⟦answer⟧', why })),
  'templates.syntax': ['', '⟦near⟧'].map((near) => ({ near })),
  'schema.newer-format': [{ value: '2', most: '1', version: '⟦version⟧' }],
  'templates.wrong-close': [{ open: 'if', close: 'each' }],
};
