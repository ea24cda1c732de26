// Everything ccs says, in English. The other languages are typed by this one.
import { call } from './en/call.ts';
import { commands } from './en/commands.ts';
import { errors } from './en/errors.ts';
import { exchange } from './en/exchange.ts';
import { keys } from './en/keys.ts';
import { lint } from './en/lint.ts';
import { opportunity, refusals } from './en/opportunity.ts';
import { letters } from './en/letters.ts';
import { pipeline, pipelineRefusals } from './en/pipeline.ts';
import { playbookWalk } from './en/playbook-walk.ts';
import { problems } from './en/problems.ts';
import { qualifying, qualifyingProblems, qualifyingRefusals } from './en/qualifying.ts';
import { reading } from './en/reading.ts';
import { reports } from './en/reports.ts';
import { rules } from './en/rules.ts';
import { found, schema } from './en/schema.ts';
import { templates } from './en/templates.ts';
import { walk } from './en/walk.ts';

export const en = { call, commands, errors: { ...errors, ...pipelineRefusals, ...refusals, ...qualifyingRefusals }, exchange, found, keys, letters, lint, opportunity, pipeline, playbookWalk, problems: { ...problems, ...qualifyingProblems }, qualifying, reading, reports, rules, schema, templates, walk };
