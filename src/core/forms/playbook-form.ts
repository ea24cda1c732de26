// The questions of `ccs playbook new`: a playbook written by being asked, held to the method as it is written (docs/method.md §2, §9).
import { grammarFor, LANGUAGES, TAGS, type Words } from '../languages/index.ts';
import { spokenConfirm, spokenScenario } from '../method/talk/compose.ts';
import { folded, isFileName } from '../model/file-names.ts';
import { checkPlaybook, said, type Found, type PartialPlaybook } from '../method/rules/index.ts';
import { typedMeasure } from '../method/talk/typed-measure.ts';
import { askedProduct } from '../method/talk/sums.ts';
import { worthProblem } from '../method/talk/worth.ts';
import type { Diagnostic, TypedMeasure } from '../model/measure.ts';
import type { Playbook, Scenario } from '../model/playbook.ts';
import type { DiagnoseItem } from '../model/playbook-parts.ts';
import { diagnoseOf } from '../model/playbook-parts.ts';
import { kebabOf } from '../model/text.ts';
import type { Path } from '../reading/index.ts';
import type { Answers, Entry, Form, Problem, Question, Value } from '../interview/form.ts';

export type PlaybookForm = {
  readonly words: Words;
  /** The language of the program, which the conversation most likely has too. */
  readonly language: string;
  /** Names that are taken already. */
  readonly taken: ReadonlySet<string>;
};

const NAMES = Object.fromEntries(TAGS.map((tag) => [tag, LANGUAGES[tag].name]));
/** `edi-owner.zh-Hans` is a name, `zh-Hans` is none. */
const TAG_AT_END = new RegExp(String.raw`\.(?:${TAGS.join('|')})$`, 'u');
const FRAGMENTS = ['event', 'question', 'player', 'action'] as const;

/** The form of a new playbook. */
export function playbookForm(given: PlaybookForm): Form {
  return (answers) => {
    const { words } = given;
    const draft = playbookOf(given, answers);
    const grammar = grammarFor(draft.language);
    const held = holder(given, answers);
    return [
      asked('language', 'choice', 'playbookLanguage', { default: given.language, required: true, options: options(NAMES) }),
      ...(['product', 'industry', 'title'] as const).map((name) =>
        asked(name, 'text', `playbook${capital(name)}`, { required: true, ...held(name, [name]) }),
      ),
      asked('authority', 'choice', 'authority', { default: 'unknown', options: options(words.playbookWalk.authorities) }),
      asked('goal', 'text', 'playbookGoal', {
        required: true,
        ...held('goal', ['goal']),
        ...(grammar ? { preview: (value) => grammar.stem('goal', String(value)) } : {}),
      }),
      asked('goalKind', 'choice', 'goalKind', { default: 'goal', options: options(words.playbookWalk.goalKinds) }),
      asked('otherGoals', 'list', 'otherGoals', { default: [] }),
      asked('opening', 'list', 'opening', { default: [] }),
      shared('frame', 'list', 'frame', { required: true, ...held('frame', ['frame']) }),
      asked('scenarios', 'list', 'playbookScenarios', {
        required: true,
        ...held('scenarios', ['scenarios']),
        tidy: (value) =>
          (typeof value === 'string' ? [value] : value).map((name) => (typeof name === 'string' ? kebabOf(name) || name : name)),
        problem: scenarioNames,
      }),
      ...draft.scenarios.flatMap(({ id }, index) => scenarioQuestions(given, answers, draft, id, index)),
      asked('impact', 'list', 'impact', { default: [], ...held('impact', ['impact']) }),
      asked('confirm', 'text', 'playbookConfirm', {
        // As it is said; what follows from the capabilities and the goal is marked again when it is kept.
        ...(grammar ? { default: confirmed(draft, grammar.usual.confirm) } : {}),
        required: true,
        ...held('confirm', ['confirm']),
        preview: (value) => (/\{\{/u.test(String(value)) ? confirmed(draft, String(value)) : ''),
      }),
      asked('id', 'text', 'playbookId', {
        default: slug(draft.title ?? ''),
        required: true,
        tidy: (value) => String(value).trim().replace(/\s+/gu, '-'),
        problem: (value) => nameProblem(given, String(value)),
      }),
    ];
  };
}

/** The playbook that some answers come to; as long as answers are missing, so are its fields. */
export function playbookOf({ language }: Pick<PlaybookForm, 'language'>, answers: Answers): Playbook {
  const text = (id: string): string | undefined => (typeof answers[id] === 'string' && answers[id] !== '' ? answers[id] : undefined);
  const list = (id: string): readonly Entry[] | undefined =>
    Array.isArray(answers[id]) && answers[id].length > 0 ? (answers[id] as readonly Entry[]) : undefined;
  const spoken = text('language') ?? language;
  const usual = grammarFor(spoken)?.usual;
  const authority = text('authority');
  const goalKind = text('goalKind');
  const playbook = {
    ccs: 1,
    language: spoken,
    product: text('product'),
    industry: text('industry'),
    title: text('title'),
    authority: authority === 'unknown' ? undefined : authority,
    goal: text('goal'),
    goalKind: goalKind === 'goal' ? undefined : goalKind,
    otherGoals: list('otherGoals'),
    opening: list('opening'),
    frame: list('frame'),
    scenarios: ((answers['scenarios'] ?? []) as readonly string[]).map((id) => {
      const part = (name: string): string | undefined => text(`scenarios.${id}.${name}`);
      return {
        id,
        capability: part('capability'),
        ...diagnosed(id, list(`scenarios.${id}.diagnose`), part('worth') === 'yes'),
        event: part('event'),
        question: part('question') ?? usual?.question,
        player: part('player'),
        action: part('action'),
        feature: part('feature'),
      };
    }),
    impact: list('impact')?.map(impactOf),
    confirm: text('confirm') ?? usual?.confirm,
  };
  const plain = JSON.parse(JSON.stringify(playbook)) as Playbook;
  return plain.confirm === undefined ? plain : { ...plain, confirm: marked(plain, plain.confirm) };
}

/** The confirm question with its capabilities and its goal as places, wherever they stand in it as they were composed. */
function marked(draft: Playbook, confirm: string): string {
  if (/\{\{/u.test(confirm)) return confirm;
  const listed = confirmed(draft, '{{capabilities}}');
  const goal = confirmed(draft, '{{goal}}');
  const at = (text: string, from: number): number => (text === '' || text === '…' ? -1 : confirm.indexOf(text, from));
  const first = at(listed, 0);
  const second = at(goal, first < 0 ? 0 : first + listed.length);
  if (first < 0 || second < 0) return confirm;
  const [before, between, behind] = [
    confirm.slice(0, first),
    confirm.slice(first + listed.length, second),
    confirm.slice(second + goal.length),
  ];
  return `${before}{{capabilities}}${between}{{goal}}${behind}`;
}

/** The questions before a scenario: `ask | orders per week` says what the number counts; a figure that is to be multiplied has an id. */
function diagnosed(
  scenario: string,
  entries: readonly Entry[] | undefined,
  isWorth: boolean,
): Pick<Scenario, 'worth'> & { diagnose?: DiagnoseItem[] } {
  if (entries === undefined) return {};
  const diagnose = entries.map((entry, index): DiagnoseItem => {
    const { ask = '', measure } = typeof entry === 'string' ? questionIn(entry) : entry;
    if (measure === undefined) return ask;
    const typed = typeof entry === 'string' ? typedMeasure(measure) : undefined;
    return typed === undefined ? { ask, measure } : { ask, id: `${scenario}-${index + 1}`, measure: typed };
  });
  return { diagnose, ...(isWorth ? { worth: typedOf(diagnose).flatMap(({ id }) => id ?? []) } : {}) };
}

function questionIn(line: string): { ask: string; measure?: string } {
  const [, ask = line, measure] = /^(.*?)\s*[|｜]\s*(\S.*)$/su.exec(line) ?? [];
  return measure === undefined ? { ask } : { ask, measure: measure.trim() };
}

function impactOf(entry: Entry): Entry {
  if (typeof entry !== 'string') return entry;
  const { ask, measure: title } = questionIn(entry);
  return title === undefined ? ask : { ask, title };
}

function typedOf(diagnose: readonly DiagnoseItem[]): readonly (Diagnostic & { measure: TypedMeasure })[] {
  return diagnoseOf({ diagnose: [...diagnose] }).flatMap((item) =>
    typeof item.measure === 'object' ? [{ ...item, measure: item.measure }] : [],
  );
}

/** Asked where one of the figures is money; yes is offered where they multiply to money a year. */
function worthQuestion(given: PlaybookForm, draft: Playbook, index: number, at: string, held: Partial<Question>): readonly Question[] {
  const { diagnose = [] } = draft.scenarios[index] ?? {};
  const typed = typedOf([diagnose].flat());
  if (!typed.some(({ measure }) => 'money' in measure)) return [];
  const measures = typed.map(({ measure }) => measure);
  const adds = worthProblem(measures) === undefined;
  const said = [askedProduct(draft.language, measures).join(' × ')];
  return [
    asked(at, 'choice', 'worth', {
      default: adds ? 'yes' : 'no',
      say: said,
      options: options(given.words.playbookWalk.worthChoices),
      ...held,
    }),
  ];
}

function scenarioQuestions(given: PlaybookForm, answers: Answers, draft: Playbook, id: string, index: number): readonly Question[] {
  const at = (name: string): string => `scenarios.${id}.${name}`;
  const held = holder(given, answers);
  const grammar = grammarFor(draft.language);
  const rule = (name: string): Partial<Question> => held(at(name), ['scenarios', index, name]);
  const live = (name: string) => (value: Value) => {
    const scenario = playbookOf(given, { ...answers, [at(name)]: value }).scenarios[index];
    return scenario ? spokenScenario(draft.language, { ...BLANK, ...scenario }) : '';
  };
  const parts = [
    {
      ...asked(at('diagnose'), 'list', 'playbookDiagnose', { required: true, ...rule('diagnose') }),
      title: (words: Words) => words.walk.diagnose(),
    },
    ...worthQuestion(given, draft, index, at('worth'), rule('worth')),
    shared(at('capability'), 'text', 'capability', {
      required: true,
      ...rule('capability'),
      ...(grammar ? { preview: (value) => grammar.stem('capability', String(value)) } : {}),
    }),
    ...FRAGMENTS.map((name) =>
      shared(at(name), 'text', name, {
        required: true,
        ...(name === 'question' && grammar ? { default: grammar.usual.question } : {}),
        ...rule(name),
        preview: live(name),
      }),
    ),
    asked(at('feature'), 'text', 'feature', {}),
  ];
  // The same questions come once for every scenario; the title says for which.
  return parts.map((part) => ({ ...part, title: (words) => `${index + 1} ${id} · ${part.title(words)}` }));
}

const BLANK = { event: '…', question: '…', player: '…', action: '…' };

/** What the rules say to an answer: an error is a problem, a warning is a doubt. */
function holder(given: PlaybookForm, answers: Answers): (id: string, path: Path) => Pick<Question, 'problem' | 'doubt'> {
  const found = (id: string, path: Path, value: Value, level: Found['level']): Problem | undefined => {
    const playbook = playbookOf(given, { ...answers, [id]: value }) as PartialPlaybook;
    const own = checkPlaybook(playbook).find((finding) => finding.level === level && concerns(finding.path, path));
    if (own === undefined) return undefined;
    const [what, remedy] = said(given.words.rules, own);
    return { code: 'against-the-method', args: { what, remedy } };
  };
  return (id, path) => ({ problem: (value) => found(id, path, value, 'error'), doubt: (value) => found(id, path, value, 'warning') });
}

/** A finding concerns the question it stands in; what is said of all scenarios together concerns their list alone. */
function concerns(found: Path, asked: Path): boolean {
  if (asked.length === 1 && asked[0] === 'scenarios') return found.length === 1 && found[0] === 'scenarios';
  return asked.every((step, index) => found[index] === step);
}

function scenarioNames(value: Value): Problem | undefined {
  const names = (typeof value === 'string' ? [value] : value).map(String);
  const wrong = names.find((name) => kebabOf(name) !== name);
  if (wrong !== undefined) return { code: 'not-kebab', args: { text: wrong } };
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return { code: 'taken', args: { text: twice } };
  return names.length < 3 ? { code: 'too-few-scenarios', args: undefined } : undefined;
}

function nameProblem({ taken }: PlaybookForm, name: string): Problem | undefined {
  if (slug(name.replace(TAG_AT_END, '')) === '' || /[\\/:*?"<>|\s]/u.test(name) || name.startsWith('.'))
    return { code: 'not-kebab', args: { text: name } };
  if (!isFileName(name)) return { code: 'no-file-name', args: { text: name } };
  return [...taken].some((one) => folded(one) === folded(name)) ? { code: 'taken', args: { text: name } } : undefined;
}

function confirmed(draft: Playbook, template: string): string {
  return spokenConfirm(
    draft.language,
    template,
    draft.scenarios.map(({ capability }) => capability ?? '…'),
    draft.goal ?? '…',
  );
}

/** A name for a file out of a text: letters and digits of any script, hyphens between them. */
function slug(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join('-');
}

function options(labels: Readonly<Record<string, string>>): NonNullable<Question['options']> {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

function capital<N extends string>(name: N): Capitalize<N> {
  return (name.charAt(0).toUpperCase() + name.slice(1)) as Capitalize<N>;
}

type OwnKey = {
  [K in keyof Words['playbookWalk']]: Words['playbookWalk'][K] extends () => string ? K : never;
}[keyof Words['playbookWalk']];

function asked(id: string, kind: Question['kind'], key: OwnKey, more: Partial<Question>): Question {
  return { id, kind, title: (words) => words.playbookWalk[key](), help: (words) => words.playbookWalk[`${key}Help` as OwnKey](), ...more };
}

/** Questions that the walk to a prompter asks too, in the same words. */
function shared(
  id: string,
  kind: Question['kind'],
  key: 'frame' | 'capability' | (typeof FRAGMENTS)[number],
  more: Partial<Question>,
): Question {
  return { id, kind, title: (words) => words.walk[key](), help: (words) => words.walk[`${key}Help`](), ...more };
}
