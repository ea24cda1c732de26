// A playbook written by being asked, one question after the other, each held to the method at once: for its own sake, or because none fits.
import { join } from 'node:path';
import type { Desk } from '../desk.ts';
import { filled, type FillOptions } from './filled.ts';
import { jsonText } from '../printing/json.ts';
import { questionsOf, valueOf, type Answers, type Form, type Question } from '../../core/interview/form.ts';
import { playbookForm, playbookOf } from '../../core/forms/playbook-form.ts';
import { openLibrary } from '../../library/playbooks.ts';
import { shownPath } from '../../workspace/shown-path.ts';
import { checkPlaybook, said } from '../../core/method/rules/index.ts';
import { playbookJsonSchema } from '../../core/model/json-schema.ts';
import type { Playbook } from '../../core/model/playbook.ts';
import { createPaper, toYaml } from '../../workspace/index.ts';

const COMMAND = 'ccs playbook new';
const SCHEMA = 'playbook.schema.json';

/**
 * Writes one.
 * @returns its id
 * @throws what `filled` throws; CcsError cannot-write
 */
export async function writtenPlaybook(desk: Desk, options: FillOptions): Promise<string> {
  const library = openLibrary(desk.io, desk.workspace);
  const names = new Set([...library.playbooks, ...library.faulty].map(({ id }) => id));
  const form = playbookForm({ words: desk.words, language: desk.language, taken: names });
  // Which scenarios there are decides which questions there are.
  const every = (given: Answers): readonly Question[] =>
    questionsOf(form(typeof given['scenarios'] === 'string' ? { ...given, scenarios: [given['scenarios']] } : given));
  const { answers, done } = await filled(desk, options, {
    form,
    every,
    kind: 'playbook',
    command: COMMAND,
    passed: () => false,
  });
  const id = await keep(desk, form, answers);
  await done();
  return id;
}

async function keep(desk: Desk, form: Form, answers: Answers): Promise<string> {
  const values = Object.fromEntries(
    questionsOf(form(answers)).flatMap((question) => [[question.id, valueOf(question, answers) ?? ''] as const]),
  );
  const playbook = playbookOf({ language: desk.language }, values);
  const path = await write(desk, String(values['id']), playbook);
  for (const finding of checkPlaybook(playbook)) desk.tell(desk.style.yellow(said(desk.words.rules, finding).join(' ')));
  desk.tell(desk.words.commands.playbookMade({ path: shownPath(desk.io, path), id: String(values['id']) }));
  return String(values['id']);
}

async function write(desk: Desk, id: string, playbook: Playbook): Promise<string> {
  const { io, workspace } = desk;
  const playbooks = join(workspace.root, 'playbooks');
  const schema = join(playbooks, SCHEMA);
  const path = join(playbooks, playbook.language, `${id}.yaml`);
  if (!io.disk.existsSync(schema)) await createPaper(io, workspace, schema, jsonText(playbookJsonSchema()));
  await createPaper(io, workspace, path, `# yaml-language-server: $schema=../${SCHEMA}\n${toYaml(playbook)}`);
  return path;
}
