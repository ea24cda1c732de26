// Everything ccs says, in Simplified Chinese.
import { commands } from './zh-hans/commands.ts';
import { errors } from './zh-hans/errors.ts';
import { keys } from './zh-hans/keys.ts';
import { playbookWalk } from './zh-hans/playbook-walk.ts';
import { problems } from './zh-hans/problems.ts';
import { reading } from './zh-hans/reading.ts';
import { rules } from './zh-hans/rules.ts';
import { found, schema } from './zh-hans/schema.ts';
import { templates } from './zh-hans/templates.ts';
import { walk } from './zh-hans/walk.ts';

export const zhHans: typeof import('./en.ts').en = { commands, errors, found, keys, playbookWalk, problems, reading, rules, schema, templates, walk };
