// The JSON Schema of a playbook, for editors and other linters.
import type { Desk } from '../desk/desk.ts';
import { playbookJsonSchema } from '../model/json-schema.ts';

export async function playbookSchema(desk: Desk): Promise<number> {
  desk.print(`${JSON.stringify(playbookJsonSchema(), null, 2)}\n`);
  return 0;
}
