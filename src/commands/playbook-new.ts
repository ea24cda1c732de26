// A playbook written by being asked, one question after the other, each held to the method at once.
import { join } from 'node:path';
import type { Desk } from '../desk/desk.ts';
import { guided, replayed } from '../desk/guided.ts';
import { handedIn, refuseToInvent, taken, type AnswerOptions } from '../desk/handed-in.ts';
import { questionsOf, valueOf, type Answers, type Form } from '../interview/form.ts';
import { playbookForm, playbookOf } from '../interview/playbook-form.ts';
import { openLibrary, shownPath } from '../library.ts';
import { checkPlaybook, said } from '../method/rules/index.ts';
import { playbookJsonSchema } from '../model/json-schema.ts';
import type { Playbook } from '../model/playbook.ts';
import { createWhole, openDraft, toYaml } from '../workspace/index.ts';

type Options = AnswerOptions & { resume?: string | true };

const COMMAND = 'ccs playbook new';
const SCHEMA = 'playbook.schema.json';

export async function playbookNew(desk: Desk, options: Options): Promise<number> {
  const library = openLibrary(desk.io, desk.workspace);
  const names = new Set([...library.playbooks, ...library.faulty].map(({ id }) => id));
  const form = playbookForm({ words: desk.words, language: desk.language, taken: names });
  const draft = options.resume === undefined ? undefined : openDraft(desk.io, desk.workspace, 'playbook', options.resume === true ? undefined : options.resume);
  const before = replayed(draft?.events ?? []);
  const given = await handedIn(desk, options);
  // Which scenarios there are decides which questions there are.
  const named = given.reduce<Answers>((all, answers) => ({ ...all, ...answers }), before.answers);
  const every = questionsOf(form(typeof named['scenarios'] === 'string' ? { ...named, scenarios: [named['scenarios']] } : named));
  const answers = { ...before.answers, ...taken(desk, form, every, given, `${COMMAND} --help`) };
  if (desk.canAsk && !options.defaults) {
    const start = { answers, passed: before.passed };
    const walked = await guided(desk, { form, header: { kind: 'playbook' }, start, ...(draft ? { draft } : {}), review: true, canLeave: false, command: COMMAND });
    await keep(desk, form, walked.progress.answers);
    await walked.draft?.remove();
    return 0;
  }
  refuseToInvent(form, answers, COMMAND);
  await keep(desk, form, answers);
  await draft?.remove();
  return 0;
}

async function keep(desk: Desk, form: Form, answers: Answers): Promise<void> {
  const filled = Object.fromEntries(questionsOf(form(answers)).flatMap((question) => [[question.id, valueOf(question, answers) ?? ''] as const]));
  const playbook = playbookOf({ language: desk.language }, filled);
  const path = await write(desk, String(filled['id']), playbook);
  for (const finding of checkPlaybook(playbook)) desk.tell(desk.style.yellow(said(desk.words.rules, finding).join(' ')));
  desk.tell(desk.words.commands.playbookMade({ path: shownPath(desk.io, path), id: String(filled['id']) }));
}

async function write(desk: Desk, id: string, playbook: Playbook): Promise<string> {
  const { disk } = desk.io;
  const shelf = join(desk.workspace.root, 'playbooks');
  const folder = join(shelf, playbook.language);
  await disk.promises.mkdir(folder, { recursive: true });
  if (!disk.existsSync(join(shelf, SCHEMA))) await createWhole(disk, join(shelf, SCHEMA), `${JSON.stringify(playbookJsonSchema(), null, 2)}\n`);
  const path = join(folder, `${id}.yaml`);
  await createWhole(disk, path, `# yaml-language-server: $schema=../${SCHEMA}\n${toYaml(playbook)}`);
  return path;
}
