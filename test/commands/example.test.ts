// The story of `ccs init --example`: whole, sound and fresh on any day, in both languages.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { BASE, movedYaml } from '../../src/desk/records/example.ts';
import { checkLetter } from '../../src/core/method/letters/check.ts';
import { load } from '../../src/core/model/load.ts';
import { letterSchema } from '../../src/core/model/letter.ts';
import { opportunitySchema } from '../../src/core/model/opportunity.ts';
import { prompterSchema } from '../../src/core/model/prompter.ts';
import { firstOf, folder, inProcess, isTurn, ROOT, type Outcome } from '../support.ts';

const LANGUAGES = ['en', 'zh-Hans'] as const;
const SUNDAY = '2026-11-22';
/** A Sunday, the days around it, and one that few years have. */
const DAYS = [SUNDAY, '2026-11-16', '2026-11-19', '2028-02-29'] as const;
const RECORDS = ['prompters', 'letters', 'opportunities'] as const;

const on = (day: string) => inProcess({ now: new Date(`${day}T12:00:00`) });

async function init(home: string, language: string, day: string): Promise<string> {
  const made = await on(day)({ home, args: ['--lang', language, 'init', 'story', '--example'] });
  expect(made.stderr).not.toMatch(/undefined|Error/u);
  expect(made.code).toBe(0);
  return join(home, 'story');
}

/** Those made already, by language and day. */
const stories = new Map<string, string>();
afterAll(() => stories.forEach((story) => rmSync(dirname(story), { recursive: true, force: true })));

/** A workspace with the story in it, made on a day: a copy of one that is made once. */
async function told(language: string, day = SUNDAY): Promise<{ root: string; ccs: (...args: string[]) => Promise<Outcome> }> {
  const key = `${language} ${day}`;
  const made = stories.get(key) ?? (await init(mkdtempSync(join(tmpdir(), 'ccs-example-')), language, day));
  stories.set(key, made);
  const home = folder();
  const root = join(home, 'story');
  cpSync(made, root, { recursive: true });
  return { root, ccs: (...args) => on(day)({ home, cwd: root, args: ['--lang', language, ...args] }) };
}

function filesIn(root: string): Record<string, string> {
  const names = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names.map((entry) => [join(entry.parentPath, entry.name).slice(root.length), readFileSync(join(entry.parentPath, entry.name), 'utf8')]),
  );
}

function idsIn(root: string, kind: (typeof RECORDS)[number]): string[] {
  return readdirSync(join(root, kind)).map((name) => basename(name, '.yaml'));
}

function recordsIn<T>(root: string, kind: (typeof RECORDS)[number], schema: z.ZodType<T>): [id: string, record: T][] {
  return idsIn(root, kind).map((id) => {
    const { value, faults } = load(schema, readFileSync(join(root, kind, `${id}.yaml`)));
    expect(faults, id).toEqual([]);
    return [id, value!];
  });
}

describe.each(LANGUAGES)('the story in %s', (language) => {
  test('is linted without a finding', async () => {
    const { ccs } = await told(language);
    for (const args of [[], [...RECORDS], ['.']]) {
      const { code, stdout } = await ccs('lint', ...args, '--format', 'json');
      expect(JSON.parse(stdout).findings).toEqual([]);
      expect(code).toBe(0);
    }
  });

  test('fills every list', async () => {
    const { ccs } = await told(language);
    for (const what of [['prompter', 'list'], ['letter', 'list'], ['opportunity', 'list'], ['playbook', 'list'], ['goals'], ['pipeline']]) {
      const { code, stdout, stderr } = await ccs(...what, '--json');
      expect([what, code, stderr]).toEqual([what, 0, '']);
      expect(JSON.parse(stdout).length, what.join(' ')).toBeGreaterThanOrEqual(3);
    }
    const { stdout } = await ccs('pipeline', '--json');
    const lines = JSON.parse(stdout) as { owner: string; state: string; milestone?: string; danger: unknown[] }[];
    expect(new Set(lines.map(({ owner }) => owner)).size).toBe(2);
    expect(new Set(lines.map(({ state }) => state))).toEqual(new Set(['active', 'inactive', 'won', 'lost']));
    expect(new Set(lines.map(({ milestone }) => milestone)).size).toBe(7);
    expect(lines.filter(({ danger }) => danger.length > 2)).toHaveLength(2);
  });

  test('refers to nothing that is not there', async () => {
    const { root } = await told(language);
    const prompters = recordsIn(root, 'prompters', prompterSchema);
    const letters = recordsIn(root, 'letters', letterSchema);
    const opportunities = recordsIn(root, 'opportunities', opportunitySchema);
    const [prompterIds, letterIds] = [prompters.map(([id]) => id), letters.map(([id]) => id)];
    for (const [id, { date, playbook }] of prompters) {
      expect(id.startsWith(date)).toBe(true);
      // The wording is the company's own, so that a change of ours does not make the story old.
      const file = readFileSync(join(root, 'playbooks', `${playbook.id}.yaml`));
      expect(playbook.hash).toBe(`sha256:${createHash('sha256').update(file).digest('hex')}`);
    }
    for (const [id, { date, source, answers, letter }] of letters) {
      expect(id.startsWith(`${date}-${letter}-`)).toBe(true);
      expect(answers['date']).toBe(date);
      if (source) expect(prompterIds).toContain(source.prompter);
      if (source?.call)
        expect(prompters.find(([one]) => one === source.prompter)?.[1].calls?.map((call) => call.date)).toContain(source.call);
    }
    for (const [id, { opened, players = [], ...record }] of opportunities) {
      expect(id.startsWith(opened)).toBe(true);
      const known = players.map((player) => player.id);
      for (const one of record.prompters ?? []) expect(prompterIds).toContain(one);
      for (const one of record.letters ?? []) expect(letterIds).toContain(one);
      for (const { evidence } of record.milestones ?? []) if (evidence?.letter) expect(record.letters).toContain(evidence.letter);
      for (const { signer } of record.negotiations ?? []) expect(known).toContain(signer);
      for (const { reportsTo, painFrom = [] } of players)
        expect(known).toEqual(expect.arrayContaining([...(reportsTo ? [reportsTo] : []), ...painFrom]));
    }
    const linked = opportunities.flatMap(([, record]) => [...(record.prompters ?? []), ...(record.letters ?? [])]);
    expect(linked.toSorted()).toEqual([...prompterIds, ...letterIds].toSorted());
  });

  test('has documents without a path or an id in them, on the letterhead of its own', async () => {
    const { root, ccs } = await told(language);
    const shown = await Promise.all(
      RECORDS.slice(0, 2).flatMap((kind) =>
        idsIn(root, kind)
          .filter((_, index) => isTurn(index, LANGUAGES.indexOf(language), LANGUAGES.length))
          .map((id) => ccs(kind.slice(0, -1), 'render', id)),
      ),
    );
    for (const { code, stdout, stderr } of shown) {
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).not.toMatch(/\d{4}-\d{2}-\d{2}-|\.ya?ml|undefined/u);
      expect(checkLetter({ language, text: stdout })).toEqual([]);
    }
    const sponsor = idsIn(root, 'letters').findLast((id) => id.includes('sponsor'))!;
    expect((await ccs('letter', 'render', sponsor)).stdout).toMatch(
      language === 'en' ? /^\*\*Kestrel Bay Exchange\*\* · 12 Harbour Lane/u : /^\*\*云渡单据科技\*\* · 滨江路/u,
    );
  });

  // Days are moved alike in every language.
  test.each(language === 'en' ? DAYS : firstOf(1, DAYS))('is fresh on %s, and what slides back has slid', async (day) => {
    const { root, ccs } = await told(language, day);
    const coming = idsIn(root, 'prompters').filter((id) => id > day);
    expect(coming).toHaveLength(1);
    expect((Date.parse(coming[0]!.slice(0, 10)) - Date.parse(day)) / 86_400_000).toBeLessThanOrEqual(8);
    const endangered: string[] = [];
    for (const id of idsIn(root, 'opportunities')) {
      const { code, stdout } = await ccs('opportunity', 'show', id);
      expect(code).toBe(0);
      if (!(language === 'en' ? /none seen|no sign that/u : /没有发现|还没看到/u).test(stdout)) endangered.push(id.slice(11));
    }
    expect(endangered.toSorted()).toEqual(
      language === 'en' ? ['brackley-provisions', 'osterley-dairy-depot'] : ['望江坊粮油商贸', '柳河乳品配送'].toSorted(),
    );
  });

  test('has one sale that fails its audit, and one that passes with what the buyer wrote', async () => {
    const { root, ccs } = await told(language);
    const audited = JSON.parse((await ccs('opportunity', 'audit', '--json')).stdout) as {
      id: string;
      findings: { code: string; old?: boolean }[];
    }[];
    const failing = audited.flatMap(({ id, findings }) => findings.filter(({ old }) => !old).map(({ code }) => `${id.slice(11)} ${code}`));
    // The tender came without a person behind it, and was declined.
    expect(failing.toSorted()).toEqual(
      language === 'en'
        ? ['northmoor-school-catering no-player', 'osterley-dairy-depot self-graded']
        : ['北塘校园餐饮 no-player', '柳河乳品配送 self-graded'].toSorted(),
    );
    const letter = recordsIn(root, 'letters', letterSchema).find(([, { reply }]) => reply !== undefined)!;
    expect(letter[1].reply?.sha256).toBe(
      createHash('sha256')
        .update(readFileSync(join(root, letter[1].reply!.file)))
        .digest('hex'),
    );
    const passing = idsIn(root, 'opportunities').find((id) => /fernhill|蕨岭/u.test(id))!;
    expect(JSON.parse((await ccs('opportunity', 'audit', passing, '--json')).stdout)).toEqual([]);
  });

  test('shows everything there is of the sale that is far along', async () => {
    const { root, ccs } = await told(language);
    const id = idsIn(root, 'opportunities').find((one) => /castlegate|广济门/u.test(one))!;
    for (const verb of ['show', 'players', 'map', 'assess', 'strategy', 'ready', 'negotiate']) {
      const { code, stdout } = await ccs('opportunity', verb, id);
      expect([verb, code]).toEqual([verb, 0]);
      expect(stdout.length, verb).toBeGreaterThan(100);
    }
    const tender = idsIn(root, 'opportunities').find((one) => /northmoor|北塘/u.test(one))!;
    expect((await ccs('opportunity', 'rfp', tender)).stdout).toContain(language === 'en' ? 'Do not bid' : '不投标');
  });

  test('is the same on the same day, byte for byte, and keeps its days of the week', async () => {
    expect(filesIn(await init(folder(), language, SUNDAY))).toEqual(filesIn((await told(language)).root));
    const asWritten = await told(language, BASE);
    const { '/.gitignore': _, '/.gitattributes': __, ...files } = filesIn(asWritten.root);
    expect(files).toEqual(filesIn(join(ROOT, 'examples', language)));
  });
});

/** The commands that a page of the documentation shows, from a heading to its end, as words. */
function tour(page: string, from: string): string[][] {
  const [, part = ''] = readFileSync(join(ROOT, 'docs', page), 'utf8').split(from);
  const lines = [...part.matchAll(/^```sh\n([^]*?)^```$/gmu)].flatMap(([, code = '']) => code.split('\n'));
  return lines
    .filter((line) => line.startsWith('ccs '))
    .map((line) =>
      [...line.replace(/ && .*/u, '').matchAll(/"([^"]*)"|(#.*)|(\S+)/gu)].flatMap(([, quoted, comment, plain]) =>
        comment === undefined ? [quoted ?? plain ?? ''] : [],
      ),
    );
}

// The pages are English; what they show is the same on the story in another language.
test.each(firstOf(1, LANGUAGES))(
  'every command that the documentation shows for the sale and the manager works on the story when typed as written, in %s',
  async (language) => {
    const { root, ccs } = await told(language);
    const idOf = (kind: (typeof RECORDS)[number], name: RegExp): string => idsIn(root, kind).find((one) => name.test(one))!;
    const [far, fresh, prompter] = [
      idOf('opportunities', /castlegate|广济门/u),
      idOf('opportunities', /quayside|渔港湾/u),
      idOf('prompters', /hollins|禾里/u),
    ];
    writeFileSync(join(root, 'deals.csv'), 'Deal Name,Amount,Company Name\nNew line,5,New Customer\n');
    // A record is edited in a terminal.
    const commands = [
      ...tour('sale.md', '# A sale'),
      ...tour('pipeline.md', '# The pipeline'),
      ...tour('import.md', '## What holds for every table'),
    ].filter(([, verb, other]) => verb !== 'init' && other !== 'edit');
    expect(commands.length).toBeGreaterThan(20);
    for (const [, ...words] of commands) {
      const id = words.includes('nine-block')
        ? prompter
        : words.includes('advance')
          ? fresh
          : words.includes('rfp')
            ? idOf('opportunities', /northmoor|北塘/u)
            : far;
      const line = words.map((word) =>
        word === 'ID'
          ? id
          : word === 'PLAYER'
            ? language === 'en'
              ? 'robert'
              : '罗振华'
            : word === '2026-12-01-example-partners'
              ? prompter
              : word === '2026-12-01'
                ? SUNDAY
                : word,
      );
      const { code, stderr } = await ccs(...line);
      expect([line.join(' '), code, code === 0 ? '' : stderr]).toEqual([line.join(' '), 0, '']);
    }
  },
);

test('who is told to look around is told how to get there', async () => {
  const home = folder();
  expect((await on(SUNDAY)({ home, args: ['init', 'my story', '--example'] })).stderr).toContain('cd "my story"');
  mkdirSync(join(home, 'here'));
  expect((await on(SUNDAY)({ home, cwd: join(home, 'here'), args: ['init', '--example'] })).stderr).not.toContain('cd ');
});

test('the example goes into no workspace, and over no file', async () => {
  const { root, ccs } = await told('en');
  const before = filesIn(root);
  expect((await ccs('init', '--example')).code).toBe(2);
  expect(filesIn(root)).toEqual(before);
  const home = folder();
  mkdirSync(join(home, 'playbooks'));
  writeFileSync(join(home, 'playbooks', 'wholesale-finance.yaml'), 'mine');
  const { code, stderr } = await on(SUNDAY)({ home, args: ['init', '--example'] });
  expect(code).toBe(2);
  expect(stderr).toContain('playbooks/wholesale-finance.yaml');
  expect(filesIn(home)).toEqual({ '/playbooks/wholesale-finance.yaml': 'mine' });
});

test('only days and ids that stand alone are moved', () => {
  const text = 'date: 2026-06-01 # 2026-06-01\nid: "2026-06-01-a"\nnote: on 2026-06-01\n2026-06-01: x\nlist: [2026-06-30, 2026-02-30]\n';
  expect(movedYaml(text, 7)).toBe(
    'date: 2026-06-08 # 2026-06-01\nid: "2026-06-08-a"\nnote: on 2026-06-01\n2026-06-01: x\nlist: [2026-07-07, 2026-02-30]\n',
  );
});
