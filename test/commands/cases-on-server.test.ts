// The table of lines once more, where records lie on a server: each with a team of its own.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { ADMIN, HAS_POSTGRES, initStore, startServer, type Server } from '../postgres-server.ts';
import { inProcess, THOROUGH } from '../support.ts';
import { ANSWER_CASES } from './answer-cases.ts';
import { checked } from './checked.ts';
import { LIBRARY_CASES } from './library-cases.ts';
import { LINE_CASES } from './line-cases.ts';
import { OPPORTUNITY_CASES } from './opportunity-cases.ts';
import { PROMPTER_CASES } from './prompter-cases.ts';

/** Where files are put somewhere, or looked at, files are what is promised. */
const ALL = [...LINE_CASES, ...PROMPTER_CASES, ...ANSWER_CASES, ...LIBRARY_CASES, ...OPPORTUNITY_CASES].filter(
  ({ files, then }) => files === undefined && then === undefined,
);
const CASES = ALL.filter((_, at) => THOROUGH || at % 4 === 0).map((one, at) => ({ ...one, login: `user_${at}` }));

describe.runIf(HAS_POSTGRES)('on a server', () => {
  let server: Server;
  const homes = mkdtempSync(join(realpathSync(tmpdir()), 'ccs-cases-'));
  beforeAll(async () => {
    server = await startServer();
    await initStore(server);
    await server.sql(ADMIN, CASES.map(({ login }) => `select ccs.add_person('${login}', 'Kim Lee', 'manager', '${login}');`).join('\n'));
  });
  afterAll(async () => {
    await server.stop();
    rmSync(homes, { recursive: true, force: true });
  });

  test.concurrent.each(CASES)('$name', async ({ login, ...one }) => {
    const home = mkdtempSync(join(homes, 'home-'));
    const config = join(home, '.config', 'ccs');
    mkdirSync(config, { recursive: true });
    writeFileSync(join(config, 'store'), `postgresql://${login}@${encodeURIComponent(server.host)}:${server.port}/${ADMIN}\n`);
    await checked(inProcess(), one, home);
  });
});
