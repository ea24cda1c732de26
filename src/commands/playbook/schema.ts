// The JSON Schema of a playbook, for editors and other linters.
import type { Desk } from '../../desk/desk.ts';
import { jsonText } from '../../desk/printing/json.ts';
import { playbookJsonSchema } from '../../core/model/json-schema.ts';

export async function playbookSchema(desk: Desk): Promise<number> {
  desk.print(jsonText(playbookJsonSchema()));
  return 0;
}
