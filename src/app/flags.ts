// The flags of the verbs, in the groups in which several have them.
import type { Words } from '../core/languages/index.ts';
import type { Asked } from '../desk/filling/asked.ts';
import { DOCUMENT_FORMATS, LETTER_FORMATS, PROMPTER_FORMATS } from '../core/render/formats.ts';

type Said = keyof Words['commands']['options'];

export type Flag = {
  /** As commander writes it: `--out <file>`. */
  readonly flags: string;
  readonly said: Said;
  readonly repeatable?: boolean;
  /** What is asked for, where somebody can be asked, when nothing stands behind it. */
  readonly asks?: Asked;
  readonly choices?: readonly string[];
};

export const json: Flag = { flags: '--json', said: 'json' };
export const showSums: Flag = { flags: '--show-sums', said: 'showSums' };
export const filters: readonly Flag[] = [
  { flags: '--product <text>', said: 'product' },
  { flags: '--industry <text>', said: 'industry' },
  { flags: '--title <text>', said: 'title' },
  { flags: '--goal <text>', said: 'goal' },
  { flags: '--language <tag>', said: 'language' },
];
export const answers: readonly Flag[] = [
  { flags: '--set <id=value>', said: 'set', repeatable: true },
  { flags: '--answers <file>', said: 'answers' },
  { flags: '--defaults', said: 'defaults' },
];
export const output: readonly Flag[] = [
  { flags: '--format <format>', said: 'format', choices: DOCUMENT_FORMATS },
  { flags: '--width <columns>', said: 'width' },
  { flags: '--out <file>', said: 'out' },
  { flags: '--force', said: 'force' },
  { flags: '--open', said: 'open' },
  { flags: '--copy', said: 'copy' },
];
export const prompterOutput: readonly Flag[] = [
  { flags: '--format <format>', said: 'prompterFormat', choices: PROMPTER_FORMATS },
  ...output.slice(1),
];
export const letterOutput: readonly Flag[] = [
  { flags: '--format <format>', said: 'letterFormat', choices: LETTER_FORMATS },
  ...output.slice(1),
  { flags: '--attach <id>', said: 'attach', repeatable: true },
];
export const letter: readonly Flag[] = [
  { flags: '--from <id>', said: 'from' },
  { flags: '--language <tag>', said: 'letterLanguage' },
  { flags: '--for <opportunity>', said: 'forSale' },
  { flags: '--read <file>', said: 'readPlan' },
  ...answers,
  { flags: '--resume [id]', said: 'resume' },
  ...letterOutput,
  showSums,
  { flags: '--list', said: 'kinds' },
  { flags: '--questions', said: 'questions' },
  json,
];
export const worksheet: readonly Flag[] = [
  { flags: '--from <id>', said: 'fromForWorksheet' },
  { flags: '--for <whom>', said: 'forWhom' },
  { flags: '--language <tag>', said: 'worksheetLanguage' },
  ...answers,
  { flags: '--resume [id]', said: 'resume' },
  { flags: '--format <format>', said: 'worksheetFormat', choices: DOCUMENT_FORMATS },
  ...output.slice(1),
  { flags: '--blank', said: 'blank' },
  showSums,
  { flags: '--list', said: 'worksheetKinds' },
  { flags: '--questions', said: 'questions' },
  json,
];
export const fates: readonly Flag[] = [
  { flags: '--sent [date]', said: 'sent' },
  { flags: '--accepted [date]', said: 'accepted' },
  { flags: '--said <text>', said: 'acceptedSaid' },
  { flags: '--reply <file>', said: 'replyFile' },
  { flags: '--access [date]', said: 'access' },
  { flags: '--met <name>', said: 'met' },
];
export const playbook: Flag = { flags: '--playbook <id|file>', said: 'playbook' };
export const resume: Flag = { flags: '--resume [id]', said: 'resume' };

export const lint: readonly Flag[] = [
  { flags: '--format <name[:file]>', said: 'lintFormat', repeatable: true },
  json,
  { flags: '--rule <id=level>', said: 'rule', repeatable: true },
  { flags: '--max-warnings <n>', said: 'maxWarnings' },
  { flags: '--fix', said: 'fix' },
  { flags: '--dry-run', said: 'dryRun' },
  { flags: '--baseline <file>', said: 'baseline' },
  { flags: '--update-baseline', said: 'updateBaseline' },
  { flags: '--since <ref>', said: 'sinceRef' },
  { flags: '--stdin', said: 'stdin' },
  { flags: '--stdin-filename <name>', said: 'stdinFilename' },
  { flags: '--no-cache', said: 'noCache' },
];

export const checking: readonly Flag[] = [
  { flags: '--field <name>', said: 'field' },
  { flags: '--language <tag>', said: 'textLanguage' },
  { flags: '--product <name>', said: 'productName' },
  json,
];

export const links: readonly Flag[] = [
  { flags: '--prompter <id>', said: 'linkPrompter', repeatable: true },
  { flags: '--letter <id>', said: 'linkLetter', repeatable: true },
];
export const players: readonly Flag[] = [
  { flags: '--add [name]', said: 'addPlayer' },
  { flags: '--edit', said: 'editPlayer' },
  { flags: '--remove', said: 'removePlayer' },
];
export const drawn: readonly Flag[] = [{ flags: '--format <format>', said: 'mapFormat', choices: DOCUMENT_FORMATS }, ...output.slice(2)];
export const grading: readonly Flag[] = [
  { flags: '--evidence <letter|file|date>', said: 'evidence' },
  { flags: '--what <text>', said: 'whatFor' },
  { flags: '--as <role>', said: 'as' },
  { flags: '--name <name>', said: 'grader' },
  { flags: '--lost', said: 'lost' },
  resume,
];

/** A sheet that is filled, listed or looked at. */
export const qualifying: readonly Flag[] = [...answers, resume, { flags: '--questions', said: 'questions' }, json];

export const ownerFilter: Flag = { flags: '--owner [name]', said: 'ownerFilter', asks: 'owner' };
export const processFilter: Flag = { flags: '--process [name]', said: 'processFilter', asks: 'process' };
export const pipeline: readonly Flag[] = [
  { flags: '--at [date]', said: 'at', asks: 'day' },
  { flags: '--since [date]', said: 'since', asks: 'day' },
  ownerFilter,
  processFilter,
  json,
  { flags: '--csv', said: 'csv' },
  { flags: '--format <format>', said: 'pipelineFormat', choices: ['txt', 'html', 'csv', 'json', 'xlsx'] },
  { flags: '--out <file>', said: 'out' },
  { flags: '--force', said: 'force' },
  { flags: '--no-cache', said: 'noCache' },
];

export const period: readonly Flag[] = [
  { flags: '--from [date]', said: 'fromDay', asks: 'day' },
  { flags: '--to [date]', said: 'toDay', asks: 'day' },
  { flags: '--quarter [quarter]', said: 'quarter', asks: 'quarter' },
];
export const reported: readonly Flag[] = [
  json,
  { flags: '--csv', said: 'csv' },
  { flags: '--format <format>', said: 'reportFormat', choices: ['txt', 'html', 'csv', 'json', 'xlsx'] },
  { flags: '--out <file>', said: 'out' },
  { flags: '--force', said: 'force' },
];

export const exporting: readonly Flag[] = [
  { flags: '--map <file>', said: 'map' },
  ...output.slice(2, 4),
  { flags: '--bom', said: 'bom' },
  { flags: '--no-bom', said: 'noBom' },
];
export const importing: readonly Flag[] = [
  { flags: '--map <file>', said: 'map' },
  { flags: '--update', said: 'update' },
  { flags: '--dry-run', said: 'dryImport' },
  ...answers,
  resume,
  json,
];
