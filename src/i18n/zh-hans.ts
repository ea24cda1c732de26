// Everything ccs says, in Simplified Chinese.
import { commands } from './zh-hans/commands.ts';
import { errors } from './zh-hans/errors.ts';
import { keys } from './zh-hans/keys.ts';
import { problems } from './zh-hans/problems.ts';
import { reading } from './zh-hans/reading.ts';
import { found, schema } from './zh-hans/schema.ts';
import { templates } from './zh-hans/templates.ts';
import { walk } from './zh-hans/walk.ts';

export const zhHans: typeof import('./en.ts').en = { commands, errors, found, keys, problems, reading, schema, templates, walk };
