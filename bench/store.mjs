// How fast a team's store is with very many sales, beside a bare cursor that streams the same sketches, and beside files.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { workspaceOf } from './opportunities.mjs';
import { median, memory, paired, row, whole } from './paired.mjs';

const ROOT = join(import.meta.dirname, '..');
const CCS = join(ROOT, 'dist', 'bin.js');
const HEAD = ['| 100,000 sales on a server | ccs | beside it | ratio (min–max) | wanted | |', '|---|---|---|---|---|---|'];
/** So many are brought there by `store push`, and then so many times copied by SQL: what differs are id and revision. */
const [FEW, TIMES] = [500, 200];
const MOST_MEMORY = 200;
const MOST_OWN = 0.15;
const [MANAGER, REP] = ['manager', 'rep'];

/** What any program would do that wants the same: as values, as the driver hands them out, or as the bare texts of them. */
const cursor = (/** @type {string} */ host, /** @type {boolean} */ asText) => `
import pg from ${JSON.stringify(import.meta.resolve('pg'))};
const types = ${asText ? '{ getTypeParser: () => (text) => text }' : 'undefined'};
const client = new pg.Client({ host: ${JSON.stringify(host)}, user: '${MANAGER}', database: 'postgres', types });
await client.connect();
await client.query('begin');
const ALL = "select id, revision, coalesce(sketch, doc), graded from ccs.records where kind = 'opportunity'";
await client.query('declare c no scroll cursor for ' + ALL);
for (let many = 1; many > 0; ) many = (await client.query({ text: 'fetch 1000 from c', rowMode: 'array' })).rows.length;
await client.end();
`;

/**
 * What starts a server for the tests, whatever Node runs this.
 * @returns {Promise<typeof import('../test/postgres-server.ts')>}
 */
async function servers() {
  const entryPoints = [join(ROOT, 'test', 'postgres-server.ts')];
  const { outputFiles } = await build({ entryPoints, bundle: true, platform: 'node', format: 'esm', write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')}`);
}

/**
 * @param {number} runs
 * @param {import('./paired.mjs').Print} print
 */
export async function store(runs, print) {
  const { ADMIN, HAS_POSTGRES, initStore, startServer } = await servers();
  if (!HAS_POSTGRES) return print('There is no PostgreSQL here.');
  const home = mkdtempSync(join(tmpdir(), 'ccs-bench-'));
  const files = join(home, 'files');
  const server = await startServer(['fsync=off', 'shared_buffers=256MB']);
  const sql = (/** @type {string} */ text) => server.sql(ADMIN, text);
  const envOf = (/** @type {string} */ who) => {
    const own = join(home, who);
    return { HOME: own, XDG_CONFIG_HOME: join(own, 'config'), XDG_CACHE_HOME: join(own, 'cache'), XDG_DATA_HOME: join(own, 'data') };
  };
  const ccs = (/** @type {string} */ who, /** @type {string[]} */ ...args) =>
    whole(process.execPath, [CCS, ...args], { env: envOf(who), cwd: home });
  const turns = Math.min(runs, 5);
  try {
    await initStore(server);
    for (const who of [MANAGER, REP]) {
      await sql(`select ccs.add_person('${who}', '${who}', '${who}')`);
      mkdirSync(join(home, who, 'config', 'ccs'), { recursive: true });
      writeFileSync(
        join(home, who, 'config', 'ccs', 'store'),
        `postgresql://${who}@${encodeURIComponent(server.host)}:${server.port}/${ADMIN}\n`,
      );
    }
    workspaceOf(files, FEW);
    const pushed = ccs(MANAGER, 'store', 'push', files)();
    print(`\`ccs store push\` of ${FEW} sales, with what was graded: ${((pushed / FEW) * 1000).toFixed(1)} ms each.\n`);
    await sql(`alter table ccs.records disable trigger user;
      insert into ccs.records (team, kind, id, folded, doc, graded, owner_login)
      select team, kind, id || '-' || n, folded || '-' || n, doc, graded, case n when 2 then '${REP}' else owner_login end
      from ccs.records, generate_series(2, ${TIMES}) n where kind = 'opportunity';
      alter table ccs.records enable trigger user; analyze ccs.records`);
    const bare = (/** @type {boolean} */ asText) =>
      whole(process.execPath, ['--input-type=module', '-e', cursor(server.host, asText)], {
        cwd: fileURLToPath(new URL('.', import.meta.url)),
      });
    HEAD.forEach(print);
    const all = await paired(ccs(MANAGER, 'pipeline', '--no-cache'), bare(false), turns);
    print(row('`pipeline`, nothing kept; a cursor whose JSON becomes values', all, 1.5));
    print(row('the same; a cursor whose JSON stays text', await paired(ccs(MANAGER, 'pipeline', '--no-cache'), bare(true), turns)));
    const again = ccs(MANAGER, 'pipeline');
    again();
    print(row('again, nothing changed; a cursor whose JSON becomes values', await paired(again, bare(false), turns), 0.2));
    print(row('again, nothing changed; a first look', await paired(again, ccs(MANAGER, 'pipeline', '--no-cache'), turns), 0.2));
    const id = String(readdirSync(join(files, 'opportunities'))[0]).replace(/\.yaml$/u, '');
    const fromFiles = whole(process.execPath, [CCS, 'opportunity', 'show', id], { env: envOf('nobody'), cwd: files });
    print(row('`opportunity show`; the same from files', await paired(ccs(MANAGER, 'opportunity', 'show', id), fromFiles, turns * 3), 1.5));
    const own = await paired(ccs(REP, 'pipeline', '--no-cache'), ccs(REP, '--version'), turns * 3);
    const beyond = own.a - own.b;
    print(
      '\n' +
        `A rep's own ${FEW} of them: ${(beyond * 1000).toFixed(0)} ms beyond the start (wanted: at most ` +
        `${MOST_OWN * 1000}; ${beyond <= MOST_OWN ? 'reached' : 'MISSED'}).`,
    );
    const held = median([1, 2, 3].map(() => memory([CCS, 'pipeline', '--no-cache'], { env: envOf(MANAGER), cwd: home })));
    print(`At most ${held.toFixed(0)} MB of memory (wanted: under ${MOST_MEMORY}; ${held < MOST_MEMORY ? 'reached' : 'MISSED'}).`);
  } finally {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
}
