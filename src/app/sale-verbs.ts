// What is done with a sale and the company it is made to; `verbs.ts` says where they stand among the others.
import { answers, drawn, grading, json, links, output, ownerFilter, period, players, reported, resume, qualifying } from './flags.ts';
import type { Verb } from './verb.ts';

export const SALE_VERBS: readonly Verb[] = [
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
    args: '[id] [milestone]',
    flags: grading,
    body: async () => (await import('../commands/opportunity/advance.ts')).opportunityAdvance,
  },
  {
    name: 'opportunity grade',
    flags: [{ flags: '--name <name>', said: 'grader' }, ownerFilter, json],
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
    flags: [{ flags: '--sheets', said: 'withSheets' }, ...output, json],
    looks: true,
    body: async () => (await import('../commands/account/show.ts')).accountShow,
  },
  {
    name: 'account edit',
    args: '[id]',
    flags: [...answers, resume],
    body: async () => (await import('../commands/account/edit.ts')).accountEdit,
  },
];
