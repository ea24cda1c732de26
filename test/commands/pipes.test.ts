// Files that are pipes: `<(…)` gives a program the name of one, and in a folder nobody may be writing into it.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder, inProcess, ROOT, type Outcome } from '../support.ts';

const PLAYBOOK = join(ROOT, 'playbooks/en/urgent-documents.yaml');

/** A pipe that somebody else writes into. */
function pipe(name: string, command: string): string {
  execFileSync('mkfifo', [name]);
  spawn('sh', ['-c', `${command} > "$1"`, 'sh', name], { stdio: 'ignore' });
  return name;
}

const ccs = (home: string, ...args: string[]): Promise<Outcome> => inProcess()({ home, args });

test.skipIf(process.platform === 'win32')(
  'answers, a playbook, a table of opportunities and what is linted may come out of a pipe',
  async () => {
    const home = folder();
    const at = (name: string): string => join(home, name);
    writeFileSync(at('ccs.yaml'), 'ccs: 1\n');
    const made = await ccs(
      home,
      'prompter',
      'new',
      '--playbook',
      pipe(at('playbook.yaml'), `cat '${PLAYBOOK}'`),
      '--answers',
      pipe(at('answers'), "printf 'account: Pipe & Co\\ncontact: { name: N }\\n'"),
      '--defaults',
    );
    expect(made).toMatchObject({ code: 0, stdout: expect.stringMatching(/^# Pipe & Co\n/u) });
    const imported = await ccs(home, 'import', 'csv', pipe(at('table'), "printf 'account\\nPipe & Co\\n'"));
    expect(imported).toMatchObject({ code: 0, stdout: expect.stringContaining('pipe-co') });
    const linted = await ccs(home, 'lint', pipe(at('linted'), `sed 's/^goal: .*/goal: we sell more/' '${PLAYBOOK}'`));
    // The report shows the line, though a pipe can only be read once.
    expect(linted).toMatchObject({ code: 0, stdout: expect.stringContaining('goal: we sell more') });
  },
);

test.skipIf(process.platform === 'win32')('a pipe that never ends is too large, and one cannot be mended', async () => {
  const home = folder();
  const endless = await ccs(home, 'prompter', 'new', '--playbook', 'urgent-documents', '--answers', pipe(join(home, 'endless'), 'yes'));
  expect(endless).toMatchObject({ code: 2, stderr: expect.stringContaining('larger than 1 MiB') });
  const mended = await ccs(home, 'lint', '--fix', pipe(join(home, 'linted'), `cat '${PLAYBOOK}'`));
  expect(mended).toMatchObject({ code: 2, stderr: '--fix and linted do not go together.\nLeave one of them out.\n' });
});

test.skipIf(process.platform === 'win32')('in a folder nobody waits for a pipe', async () => {
  const home = folder();
  mkdirSync(join(home, 'templates/visit'), { recursive: true });
  mkdirSync(join(home, 'playbooks'));
  writeFileSync(join(home, 'playbooks/good.yaml'), readFileSync(PLAYBOOK));
  for (const language of ['en', 'zh-Hans']) writeFileSync(join(home, `templates/visit/${language}.md.hbs`), 'text\n');
  execFileSync('mkfifo', [join(home, 'playbooks/pipe.yaml'), join(home, 'templates/visit/template.yaml')]);
  expect(await ccs(home, 'lint')).toMatchObject({ code: 0, stdout: expect.stringContaining('3 files checked') });
  expect((await ccs(home, 'playbook', 'list')).code).toBe(0);
});

test('a folder and a device are no files', async () => {
  const home = folder();
  for (const file of [home, '/dev/null']) {
    expect(await ccs(home, 'prompter', 'new', '--playbook', 'urgent-documents', '--answers', file)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Name a file or a pipe'),
    });
  }
});
