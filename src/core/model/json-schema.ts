// The JSON Schema of a playbook, generated from the zod schema: draft 7, which the YAML language server knows.
import * as z from 'zod';
import { playbookSchema } from './playbook.ts';

/** A fresh JSON Schema; `playbooks/playbook.schema.json` is this, and a test holds it so. */
export function playbookJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(playbookSchema, { target: 'draft-7', io: 'input' });
  return { $schema, title: 'ccs playbook', description: 'One prepared conversation: product, industry, job title, goal.', ...schema };
}
