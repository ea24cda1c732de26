// The playbooks that the examples of the rules are told on, and how an example becomes a whole file.

/**
 * An example of one playbook: the lines that differ from the model below. Lines are given as YAML; each key that begins a line
 * replaces that key of the model (or stands before its scenarios when the model has none), in `scenario` where that is given.
 */
export type Example = {
  /** The scenario whose lines are meant, by its place; without it the lines are the playbook's own. */
  readonly scenario?: number;
  readonly bad: string;
  readonly good: string;
  /** Which line of `bad` is reported, counted from 0. */
  readonly mark?: number;
};

/**
 * An example of two playbooks with the ids `first` and `second`: the lines in which each differs from the model. The second is
 * reported.
 */
export type LibraryExample = {
  /** The language of the first, where it is another. */
  readonly firstIn?: ExampleLanguage;
  readonly bad: readonly [first: string, second: string];
  readonly good: readonly [first: string, second: string];
  readonly mark?: number;
};

export type ExampleLanguage = 'en' | 'zh-Hans';
/** A whole file; `line` is the one that is reported, counted from 1. */
export type ExampleFile = { readonly text: string; readonly line: number };

const ENGLISH = `ccs: 1
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
    action: open a list of the deals that nobody has spoken to for a month
  - id: new-hire
    capability: tell a new rep's guess from an old hand's
    diagnose: How far apart are your best and your worst rep with their forecasts?
    event: a rep in her first year reports a large deal as certain
    question: would it help if
    player: her manager
    action: see how often deals of that kind have closed for reps in their first year
  - id: board-question
    capability: show what each figure rests on
    diagnose: How much time goes into answering the board's questions about a forecast?
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

const CHINESE = `ccs: 1
language: zh-Hans
product: 销售预测软件
industry: 装备制造
title: 销售总监
goal: 给董事会报一个站得住的收入数
frame: 报给董事会的收入数，您现在是怎么定下来的？
scenarios:
  - id: quarter-end
    capability: 看清哪些单子一个月没有动静
    diagnose: 答应了当季签、结果又推后的单子，一个季度有多少张？
    event: 季度只剩最后一个星期
    question: 会不会主动得多
    player: 每位大区经理
    action: 打开一张单子，看到哪些客户一个月没人联系过
  - id: new-hire
    capability: 分清新人报的数和老销售报的数
    diagnose: 报得最准的销售和最不准的，大概差多少？
    event: 入职不到一年的销售，报了一张十拿九稳的大单
    question: 会不会踏实一些
    player: 带他的经理
    action: 先看一眼新人报的这类单子，以往有几成签了下来
  - id: board-question
    capability: 说清每个数背后的依据
    diagnose: 为了回答董事们的追问，一个季度要花多少时间？
    event: 有董事不相信南区报上来的数
    question: 会不会更有底气
    player: 您
    action: 用一页纸摆出每家客户书面确认过的内容
  - id: late-surprise
    capability: 丢单的当周就知道
    diagnose: 单子丢了以后，一般要多久才会从预测里拿掉？
    event: 客户跟别家签了约
    question: 会不会省心很多
    player: 跟单的销售
    action: 走到停车场就把这张单子从预测里拿掉
confirm: 那么，如果您能够{{capabilities}}，是不是就可以{{goal}}？
`;

const MODELS: Readonly<Record<ExampleLanguage, readonly string[]>> = {
  en: ENGLISH.trimEnd().split('\n'),
  'zh-Hans': CHINESE.trimEnd().split('\n'),
};

/** The scenarios of a model, as many as are wanted, as an example's lines. */
export function firstScenarios(language: ExampleLanguage, count: number): string {
  const model = MODELS[language];
  const from = model.indexOf('scenarios:');
  const starts = [...model.keys()].filter((line) => model[line]?.startsWith('  - '));
  return model.slice(from, starts[count] ?? -1).join('\n');
}

/**
 * Makes a whole file of an example's lines.
 * @param lines what differs from the model
 * @param scenario the scenario they belong to, by its place
 * @param mark which of the lines is reported
 */
export function fileOf(language: ExampleLanguage, lines: string, scenario?: number, mark = 0): ExampleFile {
  const indent = scenario === undefined ? '' : '    ';
  const written = lines.split('\n');
  const marked = indent + (written[mark] ?? '');
  let file = [...MODELS[language]];
  for (const block of blocksOf(written))
    file = withBlock(
      file,
      block.map((line) => indent + line),
      scenario,
    );
  return { text: `${file.join('\n')}\n`, line: file.indexOf(marked) + 1 };
}

/** The two files of an example with two playbooks; the line that is reported is the second one's. */
export function filesOf(language: ExampleLanguage, example: LibraryExample, which: 'bad' | 'good'): readonly [ExampleFile, ExampleFile] {
  const [first, second] = example[which];
  return [fileOf(example.firstIn ?? language, first), fileOf(language, second, undefined, which === 'bad' ? example.mark : 0)];
}

const KEY = /^(\s*)([A-Za-z]+)\s*[:：]/u;

/** Lines in groups: a key with the comments above it and everything under it. */
function blocksOf(lines: readonly string[]): string[][] {
  const blocks: string[][] = [];
  let hasKey = true;
  for (const line of lines) {
    if (hasKey && /^\S/u.test(line)) {
      blocks.push([]);
      hasKey = false;
    }
    hasKey ||= KEY.test(line);
    blocks.at(-1)?.push(line);
  }
  return blocks;
}

function withBlock(file: readonly string[], block: readonly string[], scenario: number | undefined): string[] {
  const [, indent = '', key = ''] = KEY.exec(block.find((line) => KEY.test(line)) ?? '') ?? [];
  const within = scenario === undefined ? 0 : ([...file.keys()].filter((line) => file[line]?.startsWith('  - '))[scenario] ?? 0);
  const at = file.findIndex((line, index) => index >= within && line.startsWith(`${indent}${key}:`));
  const start =
    at === -1
      ? file.findIndex((line, index) => index > within && line.startsWith(scenario === undefined ? 'frame:' : '    diagnose:'))
      : at;
  const end =
    at === -1
      ? start
      : at +
        1 +
        Math.max(
          0,
          [...file, ''].slice(at + 1).findIndex((line) => !line.startsWith(`${indent} `)),
        );
  return [...file.slice(0, start), ...block, ...file.slice(end)];
}
