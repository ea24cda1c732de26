// docs/team.md typed as it stands: from nothing to five people, each at their own machine.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADMIN, HAS_POSTGRES, startServer, type Server } from '../../postgres-server.ts';
import { inProcess, ROOT } from '../../support.ts';
import { temporaryFolder } from '../temporary.ts';

const [, STORY = ''] = readFileSync(join(ROOT, 'docs', 'team.md'), 'utf8').split('\n## A team on a server');
/** Whose block it is, and the lines in it. */
const BLOCKS = [...(STORY.split('\n## ')[0] ?? '').matchAll(/^\*\*([^*]+)\*\*.*\n\n```sh\n([^]*?)```/gmu)].map(
  ([, who = '', lines = '']) => ({
    who,
    lines: lines.trim().split('\n'),
  }),
);
const wordsOf = (line: string): string[] => [...line.matchAll(/(?:[^\s"]|"[^"]*")+/gu)].map(([word]) => word.replaceAll('"', ''));

let server: Server;
beforeAll(async () => {
  if (HAS_POSTGRES) server = await startServer();
});
afterAll(() => server?.stop());

test.runIf(HAS_POSTGRES)('from nothing to five people', async () => {
  expect(BLOCKS.map(({ who }) => who)).toEqual(['Whoever keeps the server', 'Kim', 'Nora', 'Sam']);
  for (const { who, lines } of BLOCKS) {
    const home = temporaryFolder();
    for (const told of lines) {
      const [typed = '', refused] = told.split(/ +# /u);
      const [program, ...words] = wordsOf(typed);
      if (program === 'createdb') {
        await server.sql(ADMIN, `create database ${words[0]}`);
        continue;
      }
      const args = words.map((word) => word.replace('db.example.org', encodeURIComponent(server.host)));
      const { code, stdout, stderr } = await inProcess()({ args, home });
      expect([who, typed, code === (refused === undefined ? 0 : 2) ? '' : stderr + stdout]).toEqual([who, typed, '']);
    }
  }
});
