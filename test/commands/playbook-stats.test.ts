// `ccs playbook stats`: what became of the questions and scenes of a playbook, by version.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { VersionStats } from '../../src/core/method/pipeline/playbook-stats.ts';
import { folder, inProcess, type Outcome } from '../support.ts';

const NOW = new Date('2026-12-01T12:00:00');
const run = (home: string, ...args: readonly string[]): Promise<Outcome> => inProcess({ now: NOW })({ args, home, cwd: home });

async function example(): Promise<string> {
  const home = folder();
  await run(home, 'init', 'story', '--example');
  return join(home, 'story');
}

test('per version and question: calls, answers, figures; what went on; below ten too few to say', async () => {
  const home = await example();
  const { code, stdout } = await run(home, 'playbook', 'stats');
  expect(code).toBe(0);
  expect(stdout).toMatch(/, version [0-9a-f]{7}/u);
  expect(stdout).toContain('too few to say (');
  expect(stdout).toContain('So if you could …, would that help you …?');
  expect(stdout).not.toContain('{{');
  const versions = JSON.parse((await run(home, 'playbook', 'stats', '--json')).stdout) as VersionStats[];
  const prompters = readdirSync(join(home, 'prompters')).length;
  expect(versions.reduce((sum, one) => sum + one.prompters, 0)).toBe(prompters);
  for (const { questions, scenes, calls } of versions) {
    for (const { asked, answered, figures } of questions)
      expect([asked <= calls, answered <= asked, figures <= answered]).toEqual([true, true, true]);
    for (const scene of scenes) expect(scene.yes + scene.no + scene.unsure).toBeLessThanOrEqual(scene.calls);
  }
  expect(versions.some(({ questions }) => questions.some(({ figures }) => figures > 0))).toBe(true);
  expect((await run(home, 'playbook', 'stats', '--format', 'html')).stdout).toContain('<svg');
});

test('a question in other words, and one that was asked beside them, are named with the records they stand in', async () => {
  const home = folder();
  writeFileSync(join(home, 'ccs.yaml'), 'ccs: 1\n');
  mkdirSync(join(home, 'prompters'));
  const made = await run(
    home,
    'prompter',
    'new',
    '--defaults',
    '--set',
    'account=Acme',
    '--set',
    'contact.name=Bo',
    '--playbook',
    await firstPlaybook(home),
  );
  expect(made.code).toBe(0);
  const [name = ''] = readdirSync(join(home, 'prompters'));
  const path = join(home, 'prompters', name);
  const text = readFileSync(path, 'utf8');
  const ask = /- ask: (.*)\n/u.exec(text)?.[1] ?? '';
  const scene = /scenarios:\n {2}- id: (.*)\n/u.exec(text)?.[1] ?? '';
  writeFileSync(
    path,
    `${text.replace(`- ask: ${ask}\n`, '- ask: How is it done at your place?\n')}calls:\n` +
      `  - date: 2026-11-20\n    scenarios:\n      - id: ${scene}\n        answers:\n` +
      '          - ask: How is it done at your place?\n            answer: by hand\n' +
      '          - ask: Who signs them off?\n            answer: the controller\n        wanted: "yes"\n',
  );
  const { stdout, stderr, code } = await run(home, 'playbook', 'stats', '--json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const [version] = JSON.parse(stdout) as VersionStats[];
  const id = name.replace(/\.yaml$/u, '');
  expect(version).toMatchObject({
    current: true,
    prompters: 1,
    calls: 1,
    rewritten: [{ ask: 'How is it done at your place?', records: [id] }],
  });
  expect(version!.others).toEqual([{ ask: 'Who signs them off?', scene, records: [id] }]);
  expect(version!.scenes.find((one) => one.id === scene)).toMatchObject({ yes: 1, calls: 1 });
});

async function firstPlaybook(home: string): Promise<string> {
  const all = JSON.parse((await run(home, 'playbook', 'list', '--json')).stdout) as { id: string; language: string }[];
  return all.find(({ language }) => language === 'en')?.id ?? '';
}
