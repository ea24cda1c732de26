// Every verb on one page: its arguments, its flags, and where its body is. Bodies are loaded when called.
import type { Words } from '../core/languages/index.ts';
import type { Desk } from '../desk/desk.ts';
import {
  checking,
  answers,
  drawn,
  exporting,
  fates,
  filters,
  grading,
  importing,
  json,
  letter,
  letterOutput,
  links,
  lint,
  output,
  period,
  pipeline,
  playbook,
  players,
  reported,
  resume,
  qualifying,
  showSums,
  worksheet,
  type Flag,
} from './flags.ts';

/** What a verb does with its line; the number is the exit code. */
export type Body = { of(desk: Desk, options: object, ...args: (string | undefined)[]): Promise<number> }['of'];

export type Verb = {
  readonly name: Exclude<keyof Words['commands']['verbs'], symbol>;
  /** As commander writes it: `[id]`. */
  readonly args?: string;
  readonly flags?: readonly Flag[];
  /** It shows something and writes no record: faulty settings are no reason to show nothing. */
  readonly looks?: true;
  readonly body: () => Promise<Body>;
};

export const VERBS: readonly Verb[] = [
  {
    name: 'today',
    flags: [
      { flags: '--calendar <file>', said: 'calendar' },
      { flags: '--format <format>', said: 'todayFormat', choices: ['txt', 'json', 'ics'] },
      json,
    ],
    looks: true,
    body: async () => (await import('../commands/today/today.ts')).today,
  },
  {
    name: 'prompter new',
    flags: [playbook, ...filters, ...answers, resume, ...output],
    body: async () => (await import('../commands/prompter/new.ts')).prompterNew,
  },
  { name: 'prompter list', flags: [json], looks: true, body: async () => (await import('../commands/prompter/list.ts')).prompterList },
  {
    name: 'prompter show',
    args: '[id]',
    flags: [showSums, json],
    looks: true,
    body: async () => (await import('../commands/prompter/show.ts')).prompterShow,
  },
  {
    name: 'prompter edit',
    args: '[id]',
    flags: [...answers, resume, ...output],
    body: async () => (await import('../commands/prompter/edit.ts')).prompterEdit,
  },
  {
    name: 'prompter render',
    args: '[id]',
    flags: output,
    body: async () => (await import('../commands/prompter/render.ts')).prompterRender,
  },
  {
    name: 'prompter questions',
    flags: [playbook, json],
    body: async () => (await import('../commands/prompter/questions.ts')).prompterQuestions,
  },
  {
    name: 'call',
    args: '[id]',
    flags: [
      ...answers,
      resume,
      { flags: '--continue', said: 'continue' },
      ...output,
      { flags: '--questions', said: 'questions' },
      showSums,
      json,
    ],
    body: async () => (await import('../commands/call/call.ts')).call,
  },
  {
    name: 'call show',
    args: '[id] [number]',
    flags: [...output, showSums, json],
    looks: true,
    body: async () => (await import('../commands/call/show.ts')).callShow,
  },
  {
    name: 'call edit',
    args: '[id] [number]',
    flags: [...answers, resume, ...output],
    body: async () => (await import('../commands/call/edit.ts')).callEdit,
  },
  { name: 'letter', args: '[kind]', flags: letter, body: async () => (await import('../commands/letter/write.ts')).letter },
  { name: 'letter list', flags: [json], looks: true, body: async () => (await import('../commands/letter/list.ts')).letterList },
  {
    name: 'letter show',
    args: '[id]',
    flags: [json],
    looks: true,
    body: async () => (await import('../commands/letter/show.ts')).letterShow,
  },
  {
    name: 'letter render',
    args: '[id]',
    flags: letterOutput,
    body: async () => (await import('../commands/letter/render.ts')).letterRender,
  },
  { name: 'letter mark', args: '<id>', flags: fates, body: async () => (await import('../commands/letter/mark.ts')).letterMark },
  { name: 'letter new', args: '<kind>', body: async () => (await import('../commands/letter/new.ts')).letterNew },
  { name: 'worksheet', args: '[kind]', flags: worksheet, body: async () => (await import('../commands/worksheet/fill.ts')).worksheet },
  { name: 'pipeline', flags: pipeline, body: async () => (await import('../commands/pipeline/pipeline.ts')).pipeline },
  {
    name: 'team',
    flags: [
      ...period,
      { flags: '--owner <name>', said: 'ownerFilter' },
      { flags: '--process <name>', said: 'processFilter' },
      ...reported,
      { flags: '--no-cache', said: 'noCache' },
    ],
    looks: true,
    body: async () => (await import('../commands/team/team.ts')).team,
  },
  { name: 'goals', flags: [...filters, json], looks: true, body: async () => (await import('../commands/playbook/goals.ts')).goals },
  {
    name: 'playbook list',
    flags: [...filters, json],
    looks: true,
    body: async () => (await import('../commands/playbook/list.ts')).playbookList,
  },
  {
    name: 'playbook show',
    args: '<id>',
    flags: [json],
    looks: true,
    body: async () => (await import('../commands/playbook/show.ts')).playbookShow,
  },
  { name: 'playbook new', flags: [...answers, resume], body: async () => (await import('../commands/playbook/new.ts')).playbookNew },
  {
    name: 'playbook check',
    args: '<text>',
    flags: checking,
    body: async () => (await import('../commands/playbook/check.ts')).playbookCheck,
  },
  {
    name: 'playbook stats',
    args: '[id]',
    flags: reported,
    looks: true,
    body: async () => (await import('../commands/playbook/stats.ts')).playbookStatistics,
  },
  { name: 'playbook schema', body: async () => (await import('../commands/playbook/schema.ts')).playbookSchema },
  { name: 'lint', args: '[path...]', flags: lint, body: async () => (await import('../commands/lint/lint.ts')).lint },
  { name: 'explain', args: '[rule]', flags: [json], body: async () => (await import('../commands/lint/explain.ts')).explain },
  {
    name: 'opportunity new',
    flags: [{ flags: '--from <prompter>', said: 'fromPrompter' }, ...answers, resume],
    body: async () => (await import('../commands/opportunity/new.ts')).opportunityNew,
  },
  {
    name: 'opportunity list',
    flags: [json],
    looks: true,
    body: async () => (await import('../commands/opportunity/list.ts')).opportunityList,
  },
  {
    name: 'opportunity show',
    args: '[id]',
    flags: [json],
    looks: true,
    body: async () => (await import('../commands/opportunity/show.ts')).opportunityShow,
  },
  {
    name: 'opportunity edit',
    args: '[id]',
    flags: [...answers, resume],
    body: async () => (await import('../commands/opportunity/edit.ts')).opportunityEdit,
  },
  {
    name: 'opportunity note',
    args: '<id> <text>',
    flags: [
      {
        flags: '--signal <signal>',
        said: 'signal',
        choices: ['postponed', 'access-harder', 'plan-obstructed', 'requirements-changed', 'player-changed'],
      },
    ],
    body: async () => (await import('../commands/opportunity/note.ts')).opportunityNote,
  },
  {
    name: 'opportunity link',
    args: '<id>',
    flags: links,
    body: async () => (await import('../commands/opportunity/link.ts')).opportunityLink,
  },
  {
    name: 'opportunity players',
    args: '<id> [player]',
    flags: [...players, ...answers, resume, json],
    body: async () => (await import('../commands/opportunity/players.ts')).opportunityPlayers,
  },
  {
    name: 'opportunity map',
    args: '[id]',
    flags: drawn,
    body: async () => (await import('../commands/opportunity/map.ts')).opportunityMap,
  },
  {
    name: 'opportunity advance',
    args: '<id> [milestone]',
    flags: grading,
    body: async () => (await import('../commands/opportunity/advance.ts')).opportunityAdvance,
  },
  {
    name: 'opportunity grade',
    flags: [{ flags: '--name <name>', said: 'grader' }, { flags: '--owner <name>', said: 'ownerFilter' }, json],
    body: async () => (await import('../commands/opportunity/grade.ts')).opportunityGrade,
  },
  {
    name: 'opportunity audit',
    args: '[id]',
    flags: [json],
    looks: true,
    body: async () => (await import('../commands/opportunity/audit.ts')).opportunityAudit,
  },
  {
    name: 'opportunity assess',
    args: '[id]',
    flags: [{ flags: '--of <whom>', said: 'of' }, { flags: '--at <date>', said: 'assessedAt' }, ...qualifying],
    body: async () => (await import('../commands/opportunity/assess.ts')).opportunityAssess,
  },
  {
    name: 'opportunity strategy',
    args: '[id]',
    flags: qualifying,
    body: async () => (await import('../commands/opportunity/strategy.ts')).opportunityStrategy,
  },
  {
    name: 'opportunity rfp',
    args: '[id]',
    flags: qualifying,
    body: async () => (await import('../commands/opportunity/rfp.ts')).opportunityRfp,
  },
  {
    name: 'opportunity ready',
    args: '[id]',
    flags: qualifying,
    body: async () => (await import('../commands/opportunity/ready.ts')).opportunityReady,
  },
  {
    name: 'opportunity power',
    args: '<id> <player>',
    flags: qualifying,
    body: async () => (await import('../commands/opportunity/power.ts')).opportunityPower,
  },
  {
    name: 'opportunity review',
    args: '[id]',
    flags: [...period, ...qualifying.filter(({ flags }) => flags !== json.flags), ...reported],
    body: async () => (await import('../commands/opportunity/review.ts')).opportunityReview,
  },
  {
    name: 'opportunity negotiate',
    args: '[id]',
    flags: [...qualifying, ...output],
    body: async () => (await import('../commands/opportunity/negotiate.ts')).opportunityNegotiate,
  },
  { name: 'account new', flags: [...answers, resume], body: async () => (await import('../commands/account/new.ts')).accountNew },
  {
    name: 'account list',
    flags: [json],
    looks: true,
    body: async () => (await import('../commands/account/list.ts')).accountList,
  },
  {
    name: 'account show',
    args: '[id]',
    flags: [json],
    looks: true,
    body: async () => (await import('../commands/account/show.ts')).accountShow,
  },
  {
    name: 'account edit',
    args: '[id]',
    flags: [...answers, resume],
    body: async () => (await import('../commands/account/edit.ts')).accountEdit,
  },
  { name: 'export', args: '<system>', flags: exporting, body: async () => (await import('../commands/exchange/export.ts')).exportTo },
  {
    name: 'import csv',
    args: '<file>',
    flags: importing,
    body: async () => (await import('../commands/exchange/import-csv.ts')).importCsv,
  },
  {
    name: 'find',
    args: '<words...>',
    flags: [json],
    looks: true,
    body: async () => (await import('../commands/record/find.ts')).find,
  },
  { name: 'remove', args: '<id>', body: async () => (await import('../commands/record/remove.ts')).remove },
  { name: 'restore', args: '[id]', body: async () => (await import('../commands/record/restore.ts')).restore },
  { name: 'completion', args: '<shell>', body: async () => (await import('../commands/workspace/completion.ts')).completion },
  { name: 'me', flags: [...answers, resume, json], body: async () => (await import('../commands/workspace/me.ts')).me },
  {
    name: 'init',
    args: '[dir]',
    flags: [{ flags: '--example', said: 'example' }],
    body: async () => (await import('../commands/workspace/init.ts')).init,
  },
];
