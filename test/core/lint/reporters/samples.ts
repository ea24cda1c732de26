// Reports that the reporters are tried on: English and Chinese findings, and what a hostile repository could hold.
import type { Report, WordedFinding } from '../../../../src/core/lint/finding.ts';
import type { Language } from '../../../../src/core/languages/index.ts';
import { wordsOf } from '../../../words.ts';
import type { ReportContext } from '../../../../src/core/lint/reporters/index.ts';

const ENGLISH = `ccs: 1
language: en
product: "Courier service"
frame: We have the best couriers in town.
scenarios:
  - id: after-hours
\tcapability: file after hours
    event: a filing is due at midnight, the office is closed, nobody of the team can be reached by telephone and the clerk at the court insists on paper
`;

const CHINESE = `ccs: 1\r
language: zh-Hans\r
product: 加急快递\r
frame: 我们的产品业内领先。👨‍👩‍👧 cafe\u0301 请您了解一下。\r
goal: 我们把当日送达率提高到百分之九十九以上，同时把每一单的平均成本降下来，让客户再也不用担心文件送晚了耽误开庭，也不用半夜打电话催\r
`;

export const TEXTS: Readonly<Record<string, string>> = { 'playbooks/en/urgent.yaml': ENGLISH, 'playbooks/zh/加急 文件.yaml': CHINESE };

type Where = readonly [line: number, column: number, endLine: number, endColumn: number];

export function finding(
  file: string,
  severity: WordedFinding['severity'],
  rule: string,
  [line, column, endLine, endColumn]: Where,
  message: string,
  help: string,
  args: unknown = {},
): WordedFinding {
  return {
    file,
    rule,
    severity,
    place: { line, column, endLine, endColumn },
    from: 'rules',
    code: 'told',
    args,
    message,
    help,
  } as WordedFinding;
}

/** Where a piece of a sample stands. */
function at(file: string, piece: string): Where {
  const text = TEXTS[file] ?? '';
  const offset = text.indexOf(piece);
  const line = text.slice(0, offset).split('\n').length;
  const column = offset - (text.lastIndexOf('\n', offset) + 1) + 1;
  return [line, column, line, column + piece.length];
}

const EN = 'playbooks/en/urgent.yaml';
const ZH = 'playbooks/zh/加急 文件.yaml';

export const english: Report = {
  findings: [
    finding(EN, 'error', 'schema', [1, 1, 1, 4], '"confirm" is missing.', 'Add a line "confirm: …" here.', { key: 'confirm' }),
    finding(EN, 'error', 'schema', [1, 1, 1, 4], '"goal" is missing.', 'Add a line "goal: …" here.', { key: 'goal' }),
    finding(
      EN,
      'error',
      'no-pitch',
      at(EN, 'best couriers'),
      '"best couriers" says what we are, not what the buyer does.',
      'Say what somebody on the buyer’s side could do, or ask how it is done today.',
    ),
    finding(
      EN,
      'error',
      'yaml',
      [7, 1, 7, 2],
      'The line begins with a tab, and YAML counts only spaces.',
      'Replace the tabs in front of the lines by spaces, two for each step.',
    ),
    finding(EN, 'warning', 'plain-words', at(EN, 'insists'), '"insists" is a strong word.', 'Say it as the buyer would.'),
    finding(EN, 'warning', 'one-question-at-a-time', [5, 1, 8, 152], 'All of this is one block.', ''),
  ],
  files: 11,
  skipped: 1,
  known: 3,
};

export const chinese: Report = {
  findings: [
    finding(
      ZH,
      'error',
      'no-pitch',
      at(ZH, '业内领先'),
      '“业内领先”说的是我们，不是客户。',
      '请说客户那边的人能做到什么，或者问他们现在是怎么做的。',
    ),
    finding(ZH, 'error', 'plain-words', at(ZH, 'cafe\u0301'), '“cafe\u0301”，一线的客户不这么说。', '请换成日常的说法。'),
    finding(
      ZH,
      'warning',
      'asks-not-tells',
      at(ZH, '请您了解一下。'),
      '这句话是在说，不是在问：结尾是“。”。',
      '请改成以问号收尾的问题，或者改成邀请，例如“请您说说……”。',
    ),
    finding(ZH, 'warning', 'goal-is-business', at(ZH, '半夜打电'), '“半夜打电”不是经营上的目标。', '请写一个老板会为它签字的目标。'),
  ],
  files: 4,
  skipped: 0,
  known: 0,
};

const NASTY = '::error file=a,b::%0A|`<b>&"\'\u001b[31m\u009b2J\u202eabc\u2028\ufffe.yaml';

/** File names, messages and texts that mean something to a terminal, a log, a browser, a parser or a mail. */
export const hostile: Report = {
  findings: [
    finding(
      NASTY,
      'error',
      'yaml',
      [1, 1, 1, 1],
      'line\r\n::warning::two ##[error]x \u0000\u001b]0;t\u0007 ]]> <!-- --> [x](https://evil.example) @all #1 www.evil.example',
      '100 % of $x$ | `y` \ud800 end',
      { name: '\ud800' },
    ),
    finding('../outside/##[group]a b#c?d.yaml', 'warning', 'no-pitch', [3, 1, 5, 2], 'x'.repeat(3000), `${'字'.repeat(700)}`),
    finding('/etc/absolute.yaml', 'warning', 'yaml', [1000000, 99999, 1000000, 99999], '', ''),
    finding('C:/Work/x.yaml', 'error', 'toString', [1, 1, 1, 1], '__proto__', 'constructor'),
  ],
  files: 4,
  skipped: 12,
  known: 1,
};

export const clean: Report = { findings: [], files: 11, skipped: 0, known: 0 };

/** So many findings that GitHub would not show all of them: warnings first, to be put in order. */
export const many: Report = {
  findings: [...Array(14).keys()].flatMap((index) => [
    finding(EN, 'warning', 'no-blame', [4, 1 + index, 4, 2 + index], `warning ${index}`, 'help'),
    ...(index < 12 ? [finding(EN, 'error', 'no-pitch', [4, 1 + index, 4, 2 + index], `error ${index}`, 'help')] : []),
  ]),
  files: 1,
  skipped: 0,
  known: 0,
};

export const REPORTS = { english, chinese, hostile, clean, many } as const;
export const LANGUAGE_OF: Readonly<Record<keyof typeof REPORTS, Language>> = {
  english: 'en',
  chinese: 'zh-Hans',
  hostile: 'en',
  clean: 'zh-Hans',
  many: 'en',
};

const asIs = (text: string): string => text;
const PLAIN = { bold: asIs, dim: asIs, red: asIs, yellow: asIs, green: asIs, cyan: asIs };

export function contextFor(language: Language, more: Partial<ReportContext> = {}): ReportContext {
  const words = wordsOf(language);
  const rules = (['schema', 'no-pitch', 'yaml'] as const).map((id) => ({
    id,
    level: 'error' as const,
    summary: words.rules[id].summary,
    reason: words.rules[id].reason,
  }));
  return {
    words,
    version: '1.2.3',
    text: (file) => (Object.hasOwn(TEXTS, file) ? TEXTS[file] : undefined),
    style: PLAIN,
    width: 80,
    rules,
    ...more,
  };
}
