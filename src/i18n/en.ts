// Everything ccs says, in English. The other languages are typed by this one.
import { commands } from './en/commands.ts';
import { errors } from './en/errors.ts';
import { keys } from './en/keys.ts';
import { playbookWalk } from './en/playbook-walk.ts';
import { problems } from './en/problems.ts';
import { reading } from './en/reading.ts';
import { rules } from './en/rules.ts';
import { found, schema } from './en/schema.ts';
import { templates } from './en/templates.ts';
import { walk } from './en/walk.ts';

export const en = { commands, errors, found, keys, playbookWalk, problems, reading, rules, schema, templates, walk };
