// `ccs prompter new` without a terminal, in this process and as the built program.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, hosts, inProcess } from '../support.ts';

describe.each(Object.entries(hosts(inProcess())))('%s', (_name, run) => {
  test('--defaults prints a whole prompter and keeps its record', async () => {
    const home = folder();
    const { code, stdout, stderr } = await run({
      home,
      args: [
        'prompter',
        'new',
        '--playbook',
        'urgent-documents',
        '--defaults',
        '--set',
        'account=Example & Partners',
        '--set',
        'contact.name=A. Buyer',
      ],
    });
    expect({ code, stderr: stderr.split('\n')[0] }).toEqual({ code: 0, stderr: expect.stringMatching(/^Saved: /) });
    expect(stdout).toMatch(/^# Example & Partners\n/);
    for (const text of ['A. Buyer', 'could have it picked up at once', 'So if you could']) expect(stdout).toContain(text);
    const records = join(home, '.local', 'share', 'ccs', 'prompters');
    const [name = ''] = readdirSync(records).filter((file) => file.endsWith('.yaml'));
    expect(name).toMatch(/^\d{4}-\d{2}-\d{2}-example-partners\.yaml$/);
    expect(readFileSync(join(records, name), 'utf8')).toMatch(/^ccs: 1\nkind: prompter\n/);
  });
});
