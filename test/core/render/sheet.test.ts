// The sheet of every conversation we ship: one page to prepare, one for the table, nothing on that one that a buyer may not read.
import { execFile, execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { confirmStem, spokenConfirm } from '../../../src/core/method/talk/compose.ts';
import { playbookSchema } from '../../../src/core/model/playbook.ts';
import { diagnoseOf, frameOf } from '../../../src/core/model/playbook-parts.ts';
import type { Prompter } from '../../../src/core/model/prompter.ts';
import { documentIn, type DocumentFormat } from '../../../src/core/render/formats.ts';
import { renderMarkdown } from '../../../src/core/render/index.ts';
import { prompterView } from '../../../src/core/render/prompter-view.ts';
import { BROWSER, print } from '../../browser.ts';
import { folder, ROOT } from '../../support.ts';

const LANGUAGES = ['en', 'zh-Hans'] as const;
type Spoken = (typeof LANGUAGES)[number];
const NAMES = { en: ['A. Buyer', 'Sam Reed', 'Swift Couriers'], 'zh-Hans': ['王敏', '李明', '顺风达急送'] } as const;

/** What a walk makes of each playbook where everything in it is accepted, and nothing is known yet. */
const sheets = LANGUAGES.flatMap((language) =>
  readdirSync(join(ROOT, 'playbooks', language)).map((file) => ({ file, language, prompter: prompterFrom(language, file) })),
);

function prompterFrom(language: Spoken, file: string): Prompter {
  const playbook = playbookSchema.parse(parse(readFileSync(join(ROOT, 'playbooks', language, file), 'utf8')));
  const { product, industry, goal, market, audience, opening, impact } = playbook;
  const [name, seller, company] = NAMES[language];
  return {
    ccs: 1,
    kind: 'prompter',
    language,
    playbook: { id: file, hash: 'sha256:0' },
    account: language === 'en' ? 'Castlegate Wholesale & Distribution Ltd' : '广济门冷链食品配送有限公司',
    contact: { name, title: playbook.title },
    date: '2026-12-01',
    seller: { name: seller, company },
    product,
    industry,
    goal,
    ...(playbook.otherGoals ? { otherGoals: playbook.otherGoals } : {}),
    ...(market ? { market } : {}),
    ...(audience ? { audience } : {}),
    preconditions: [],
    ...(opening ? { opening: [opening].flat() } : {}),
    frame: [...frameOf(playbook)],
    scenarios: playbook.scenarios.map(({ feature: _, ...scenario }) => ({ ...scenario, diagnose: [...diagnoseOf(scenario)] })),
    ...(impact ? { impact: [impact].flat().map((one) => (typeof one === 'string' ? { ask: one } : one)) } : {}),
    confirm: spokenConfirm(
      language,
      playbook.confirm,
      playbook.scenarios.map(({ capability }) => capability),
      goal,
    ),
  };
}

async function made(format: DocumentFormat, { language, prompter }: (typeof sheets)[number]): Promise<string | Uint8Array> {
  const template = readFileSync(join(ROOT, 'templates', 'prompter', `${language}.md.hbs`), 'utf8');
  const markdown = (): string => renderMarkdown({ template, data: prompterView(prompter), strict: true });
  return documentIn(format, { page: { language, title: prompter.account, date: prompter.date }, record: prompter, markdown });
}

function pagesIn(pdf: string): number {
  return readFileSync(pdf, 'latin1').match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0;
}

test('there are fifteen in each language', () => {
  for (const language of LANGUAGES) expect(sheets.filter((sheet) => sheet.language === language)).toHaveLength(15);
});

describe('the page for the table', () => {
  const HEADS = {
    en: [
      'To begin with',
      'What matters most',
      'How it is done today',
      'Who else feels it',
      'What else',
      'What it is worth',
      'To be sure',
      'Next step',
    ],
    'zh-Hans': ['开场', '最看重的是', '现在怎么做', '还影响到谁', '还有什么', '值多少', '确认', '下一步'],
  };
  const OURS = /find out|opportunity|bargain|proof|reference|champion|decision maker|sponsor|access|introduce|商机|引荐|证明|拍板|交换/iu;

  test.each(sheets)('$file has the whole conversation, and nothing that the buyer may not read', async (sheet) => {
    const { prompter, language } = sheet;
    const [prepare = '', table = '', ...more] = String(await made('md', sheet)).split(/^\*\*\*$/mu);
    expect(more).toEqual([]);
    const heads = [...table.matchAll(/^## (.*)$/gmu)].map(([, head]) => head);
    const scenes = heads.filter((head) => /^\d/u.test(head ?? ''));
    expect(scenes).toHaveLength(prompter.scenarios.length);
    expect(heads.filter((head) => !scenes.includes(head))).toEqual(HEADS[language]);
    // What the headings and our own words on it say; the words of the playbook are for the buyer in any case.
    const own = table
      .split('\n')
      .filter(
        (line) =>
          /^##|☐/u.test(line) && !prompter.scenarios.some(({ capability }) => line.toLowerCase().includes(capability.toLowerCase())),
      );
    expect(
      own.filter((line) => OURS.test(line) && ![prompter.goal, ...(prompter.otherGoals ?? [])].some((goal) => line.includes(goal))),
    ).toEqual([]);
    for (const goal of (prompter.otherGoals ?? []).slice(0, 3)) expect(table).toContain(`- ☐ ${goal}`);
    for (const secret of [prompter.product, ...(language === 'en' ? ['Find out first', 'The bargain'] : ['还要先弄清楚', '要谈成的交换'])])
      expect(table).not.toContain(`## ${secret}`);
    expect(prepare).toContain(language === 'en' ? 'Which proof is on hand' : '手头有什么证明');
    const { before, after } = confirmStem(
      language,
      prompter.confirm,
      prompter.scenarios.map(({ capability }) => capability),
      prompter.goal,
    );
    expect(table).toContain(`**${before}**`);
    expect(table).toContain(`**${after}**`);
    // A stem that is said in one breath, with a box for each capability.
    expect(before.length).toBeLessThan(40);
    for (const { capability } of prompter.scenarios) expect(table).toContain(`- ☐ ${capability}`);
  });

  test('as text in a terminal no line is longer than eighty, and a page is no roll of paper', async () => {
    for (const sheet of sheets) {
      const lines = String(await made('txt', sheet)).split('\n');
      expect(lines.length, sheet.file).toBeLessThan(210);
    }
  });
});

describe.skipIf(BROWSER === undefined)('in a browser', () => {
  test.each([
    ['A4', 'size: A4'],
    ['Letter', 'size: letter'],
  ])(
    'every sheet is exactly two pages on %s',
    async (_, size) => {
      const pages = await Promise.all(sheets.map(async (sheet) => String(await made('html', sheet))));
      const [first = ''] = pages;
      const mains = pages.map((page) => page.slice(page.indexOf('<main>'), page.indexOf('</main>') + '</main>'.length));
      const all = first
        .replace(/<main>[^]*<\/main>/u, () => mains.join('\n'))
        .replace('size: A4', size)
        .replace('</style>', '@media print { main + main { break-before: page } }</style>');
      // Each half begins a page, so that one of them on two would make one more.
      expect(pagesIn(await print(all))).toBe(2 * sheets.length);
    },
    400_000,
  );
});

const OFFICE = ['soffice', 'libreoffice'].find((name) => {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});

describe.skipIf(OFFICE === undefined)('in a word processor', () => {
  test('every sheet is exactly two pages', async () => {
    const root = folder();
    const files = await Promise.all(
      sheets.map(async (sheet) => {
        const path = join(root, `${sheet.file.replace(/\.yaml$/u, '')}.docx`);
        writeFileSync(path, await made('docx', sheet));
        return path;
      }),
    );
    await new Promise<void>((done, fail) => {
      execFile(
        OFFICE ?? '',
        ['--headless', `-env:UserInstallation=file://${join(root, 'profile')}`, '--convert-to', 'pdf', '--outdir', root, ...files],
        { env: { PATH: process.env['PATH'], HOME: root, LANG: 'C.UTF-8' }, timeout: 280_000 },
        (error) => (error ? fail(error) : done()),
      );
    });
    const counted = files.map((path) => [path.slice(root.length), pagesIn(path.replace(/\.docx$/u, '.pdf'))]);
    expect(counted.filter(([, pages]) => pages !== 2)).toEqual([]);
  }, 300_000);
});
