// The team that the hostile statements are tried on: who is who, what is whose, and what nobody else may see of it.
import { ADMIN, type Server } from '../../../postgres-server.ts';

/** Two reps, a manager, marketing and a reader; the manager and a rep of another team; whoever left the team; whoever never was in it. */
export type Who = 'anna' | 'bob' | 'mia' | 'max' | 'rea' | 'sue' | 'tom' | 'eve' | 'pat';

const WORDS = { anna: 'annas-secret', bob: 'bobs-secret', shared: 'shared-secret', south: 'souths-secret', paper: 'paper-secret' };

/** What must not come out of a session of theirs, whatever is typed into it. */
export const SECRET: Readonly<Record<Who, RegExp>> = {
  anna: /bobs-secret|souths-secret/u,
  bob: /annas-secret|souths-secret/u,
  mia: /souths-secret/u,
  max: /annas-secret|bobs-secret|shared-secret|souths-secret/u,
  rea: /souths-secret/u,
  sue: /annas-secret|bobs-secret|shared-secret|paper-secret/u,
  tom: /annas-secret|bobs-secret|shared-secret|paper-secret/u,
  eve: /-secret/u,
  pat: /-secret/u,
};

const record = (kind: string, id: string, doc: object): string =>
  `insert into ccs.records (kind, id, folded, doc) values ('${kind}', '${id}', '${id}', '${JSON.stringify(doc)}');\n`;
const sale = (id: string, word: string, more: object = {}): string =>
  record('opportunity', id, { ccs: 1, kind: 'opportunity', account: word, opened: '2026-01-01', value: 5, ...more });
const letter = (id: string, word: string): string =>
  record('letter', id, {
    ccs: 1,
    kind: 'letter',
    sent: '2026-02-01',
    accepted: '2026-02-02',
    acceptedSaid: word,
    reply: { file: `${word}.eml` },
  });
const file = (path: string, word: string): string => `insert into ccs.evidence (path, content) values ('${path}', '${word}');\n`;
const grade = (id: string, at: number, doc: object, part = 'milestones'): string =>
  `insert into ccs.grades (sale, part, at, doc) values ('${id}', '${part}', ${at}, '${JSON.stringify(doc)}');\n`;

const PEOPLE = `
select ccs.add_person('anna', 'Anna', 'rep'), ccs.add_person('bob', 'Bob', 'rep'), ccs.add_person('mia', 'Mia', 'manager'),
  ccs.add_person('max', 'Max', 'marketing'), ccs.add_person('rea', 'Rea', 'reader'), ccs.add_person('eve', 'Eve', 'rep'),
  ccs.add_person('sue', 'Sue', 'manager', 'south'), ccs.add_person('tom', 'Tom', 'rep', 'south');
delete from ccs.people where login = 'eve';
create role pat login;
`;

const CHANGES = [
  { date: '2026-01-01', value: 9 },
  { date: '2026-03-01', value: 5 },
];

/** In the order in which they write. */
const WRITTEN: readonly (readonly [Who, string])[] = [
  ['max', `insert into ccs.papers (path, content) values ('ccs.yaml', '${WORDS.paper}');\n${record('story', 'story-m', { title: 'max' })}`],
  [
    'anna',
    `${file('annas-secret.eml', WORDS.anna)}${file('evidence/a.eml', WORDS.anna)}${file('evidence/a2.eml', WORDS.anna)}
${letter('letter-a', WORDS.anna)}${letter('letter-a2', WORDS.anna)}${letter('letter-a3', WORDS.shared)}
${record('prompter', 'prompter-a', { account: WORDS.anna })}
${sale('sale-a', WORDS.anna, { letters: ['letter-a'], changes: CHANGES })}
${sale('sale-a2', WORDS.anna, { changes: CHANGES })}${sale('sale-a4', WORDS.anna)}
${sale('sale-a5', WORDS.shared)}update ccs.records set shared = true where id = 'sale-a5';
${sale('sale-a3', WORDS.shared, { letters: ['letter-a3'], changes: CHANGES })}
update ccs.records set shared = true where id = 'sale-a3';
${sale('gone-a', WORDS.anna)}${sale('gone-g', WORDS.anna)}
select ccs.remove('opportunity', 'gone-a');`,
  ],
  [
    'bob',
    `${sale('sale-b', WORDS.bob)}${sale(`${WORDS.bob}-sale`, WORDS.bob)}${letter('letter-b', WORDS.bob)}${file('evidence/b.eml', WORDS.bob)}
${record('story', 'story-b', { title: WORDS.bob })}${sale('gone-b', WORDS.bob)}
update ccs.records set doc = '{"account":"${WORDS.bob}","opened":"2026-01-01"}' where id = 'sale-b';
select ccs.remove('opportunity', 'gone-b');`,
  ],
  [
    'mia',
    `${grade('sale-a', 0, { milestone: 'active', date: '2026-02-03', by: 'Mia', evidence: { letter: 'letter-a', marks: ['accepted'] } })}
${grade('sale-a', 1, { milestone: 'goal', date: '2026-02-04', by: 'Mia', evidence: { file: 'evidence/a.eml' } })}
${grade('sale-a', 0, { milestone: 'champion', by: 'Mia', why: 'thin' }, 'sentBack')}
${grade('sale-a3', 0, { milestone: 'lost', date: '2026-02-05', by: 'Mia' })}${grade('sale-b', 0, { milestone: 'active', by: WORDS.bob })}
${grade('gone-g', 0, { milestone: 'active', by: 'Mia' })}
select ccs.remove('opportunity', 'gone-g');`,
  ],
  ['tom', `${sale('sale-t', WORDS.south)}${letter('letter-t', WORDS.south)}${file('evidence/t.eml', WORDS.south)}`],
  ['sue', grade('sale-t', 0, { milestone: 'active', by: WORDS.south })],
];

/** Everything that must stay as it is, in lines of a name and a hash: asked in the session of whoever tried, which sees no more of it. */
const STATE = `
create schema watch;
create function watch.state() returns setof text language plpgsql security definer as $f$
declare
  its text;
  hash text;
begin
  foreach its in array array['people', 'records', 'grades', 'shown', 'removed', 'evidence', 'papers', 'paper_versions', 'history',
    'migrations'] loop
    execute format('select md5(string_agg(md5(t::text), '''' order by md5(t::text))) from ccs.%I t', its) into hash;
    return next its || ' ' || hash;
  end loop;
  foreach its in array array[
    'select nspname, nspacl, nspowner from pg_namespace where nspname !~ ''^pg_(toast_)?temp_''',
    'select relname, relacl, relowner, relrowsecurity, relforcerowsecurity, relhasrules, relhastriggers from pg_class
      where relnamespace = ''ccs''::regnamespace',
    'select attrelid, attname, attacl, attisdropped from pg_attribute where attrelid in (select oid from pg_class
      where relnamespace = ''ccs''::regnamespace)',
    'select oid, proname, prosrc, proacl, proowner, prosecdef, proconfig from pg_proc where pronamespace = ''ccs''::regnamespace',
    'select polname, polrelid, polcmd, polroles, polqual::text, polwithcheck::text from pg_policy',
    'select tgrelid, tgname, tgenabled, tgfoid from pg_trigger',
    'select conname, conrelid, convalidated from pg_constraint where connamespace = ''ccs''::regnamespace',
    'select rolname, rolsuper, rolcreaterole, rolcreatedb, rolbypassrls, rolreplication, rolcanlogin from pg_roles',
    'select roleid, member, admin_option from pg_auth_members', 'select extname from pg_extension', 'select evtname from pg_event_trigger',
    'select datname, datdba, datacl from pg_database', 'select pubname from pg_publication', 'select subname from pg_subscription',
    'select ev_class, rulename from pg_rewrite where ev_class in (select oid from pg_class where relnamespace = ''ccs''::regnamespace)'
  ] loop
    execute format('select md5(string_agg(t::text, ''|'' order by t::text)) from (%s) t', its) into hash;
    return next left(its, 40) || ' ' || coalesce(hash, '-');
  end loop;
end $f$;
grant usage on schema watch to public;
`;

/** Makes the team in a new store. */
export async function makeTeam(server: Server): Promise<void> {
  await server.sql(ADMIN, PEOPLE + STATE);
  for (const [who, text] of WRITTEN) await server.sql(who, text);
  await server.sql(ADMIN, 'analyze');
}
