// Everything ccs says, in Simplified Chinese.
import { call } from './zh-hans/call.ts';
import { commands } from './zh-hans/commands.ts';
import { errors } from './zh-hans/errors.ts';
import { exchange } from './zh-hans/exchange.ts';
import { keys } from './zh-hans/keys.ts';
import { lint } from './zh-hans/lint.ts';
import { opportunity, refusals } from './zh-hans/opportunity.ts';
import { letters } from './zh-hans/letters.ts';
import { pipeline, pipelineRefusals } from './zh-hans/pipeline.ts';
import { playbookWalk } from './zh-hans/playbook-walk.ts';
import { problems } from './zh-hans/problems.ts';
import { qualifying, qualifyingProblems, qualifyingRefusals } from './zh-hans/qualifying.ts';
import { reading } from './zh-hans/reading.ts';
import { reports } from './zh-hans/reports.ts';
import { rules } from './zh-hans/rules.ts';
import { found, schema } from './zh-hans/schema.ts';
import { templates } from './zh-hans/templates.ts';
import { walk } from './zh-hans/walk.ts';

export const zhHans: typeof import('./en.ts').en = { call, commands, errors: { ...errors, ...pipelineRefusals, ...refusals, ...qualifyingRefusals }, exchange, found, keys, letters, lint, opportunity, pipeline, playbookWalk, problems: { ...problems, ...qualifyingProblems }, qualifying, reading, reports, rules, schema, templates, walk };
