// A walk whose server goes away in the middle: the answers are here, and it goes on once the server is back.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HAS_POSTGRES, startServer, type Server } from '../../postgres-server.ts';
import { terminal } from '../../io/terminal.ts';
import { BUILT, inProcess } from '../../support.ts';
import { temporaryFolder } from '../temporary.ts';
import { storeWithPeople } from './people.ts';

const ccs = inProcess();

describe.runIf(HAS_POSTGRES)('a walk', () => {
  let server: Server;
  const home = temporaryFolder();
  beforeAll(async () => {
    server = await startServer(['fsync=on']);
    const at = await storeWithPeople(server);
    expect(await ccs({ args: ['store', 'join', at('rina')], home })).toMatchObject({ code: 0 });
  });
  afterAll(() => server.stop());

  test('that loses its server says so, waits, and is written', async () => {
    const args = [BUILT, 'opportunity', 'new', '--set', 'account=Northwind', '--set', 'name=Routes', '--set', 'value=250000'];
    const more = ['--set', 'currency=EUR', '--set', 'close=2027-03-01'];
    const screen = await terminal({ command: process.execPath, args: [...args, ...more], env: { HOME: home } });
    await screen.see('Who owns it?');
    screen.press('enter');
    await screen.see('How far is the buyer?');
    screen.press('enter');
    await screen.see('main competitor');
    await server.kill();
    screen.type('Kestrel');
    screen.press('enter');
    await screen.see('On which day did the buyer agree to sign?');
    screen.press('enter');
    await screen.see('Look it over');
    screen.press('enter');
    await screen.see('The server does not answer. Your answers are kept here');
    await server.start();
    expect(await screen.exit()).toMatchObject({ code: 0 });
    const shown = await ccs({ args: ['opportunity', 'show', 'northwind', '--json'], home });
    expect(shown).toMatchObject({ code: 0, stdout: expect.stringContaining('Kestrel') });
  });
});
