// Over workspaces at random: no document for one customer holds a word of another, whatever lies beside it on record.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KINDS, SHEETS, templateOf } from '../core/render/letters.ts';
import { inProcess, isTurn, ROOT, rounds } from '../support.ts';
import { COMPANIES, markOf, OF_A_REP, PEOPLE, workspaceWith, type Language, type Talk } from './three-customers.ts';

const host = inProcess({ now: new Date('2026-11-27T09:00:00Z') });
const LANGUAGES: readonly Language[] = ['en', 'zh-Hans'];
const PLAYBOOK = { en: 'urgent-documents.yaml', 'zh-Hans': 'urgent-documents.zh-Hans.yaml' };
/** What is short enough for a chat. */
const CHATS = new Set(['sponsor', 'champion', 'summary', 'referral', 'decline', 'prospect']);
const NEGOTIATED = [
  ...['choosingUs=yes', 'onlyThing=yes', 'signToday=yes', 'signer=eve', 'stand=it pays', 'nextDate=2026-12-09', 'gives=training | 1'],
  ...['refusals=a', 'refusals=b', 'refusals=c', 'questions=d?', 'questions=e?', 'questions=f?', 'gets=term', 'gets=help'],
].flatMap((one) => ['--set', one]);
/** What says which record of ours it was made from, and where it was kept, is for us. */
const FOR_US = /^(?:From the prompter|取自|Saved|已保存)/u;

type Printed = { readonly name: string; readonly args: readonly string[] };
type Out = { readonly done: boolean; readonly text: string };

/** What is made anew for a person of a company: a sheet for the meeting, every letter, every worksheet about a customer. */
function madeFor(company: string, person: string, language: Language, prompter: string | undefined): readonly Printed[] {
  const whom = { 'to.name': `${person} ${company}son`, 'to.company': `${company} Ltd`, account: `${company} Ltd` };
  const told = (kind: string): readonly string[] => {
    const asked = new Set((templateOf(kind).questions ?? []).map(({ id }) => id));
    return Object.entries(whom).flatMap(([id, value]) => (asked.has(id) ? ['--set', `${id}=${value}`] : []));
  };
  const about = (kind: string): readonly string[] => [
    '--for',
    templateOf(kind).for === 'account' ? `${company} Ltd` : `2026-11-02-${company.toLowerCase()}`,
  ];
  // What asks nobody whom it is for is for whoever it is made from.
  const from = prompter === undefined ? [] : ['--from', prompter];
  const common = ['--defaults', '--language', language];
  const playbook = join(ROOT, 'test', 'cases', 'letters', 'playbooks', PLAYBOOK[language]);
  const sheet = ['--playbook', playbook, '--set', `account=${company} Ltd`, '--set', `contact.name=${whom['to.name']}`];
  return [
    { name: 'prompter', args: ['prompter', 'new', '--defaults', ...sheet] },
    // A letter is filled alike in every language.
    ...KINDS.filter((_, index) => isTurn(index, LANGUAGES.indexOf(language), LANGUAGES.length)).flatMap((kind) => {
      const named = told(kind);
      return named.length + from.length === 0
        ? []
        : [{ name: `letter ${kind}`, args: ['letter', kind, ...common, ...(named.length > 0 ? named : from)] }];
    }),
    ...SHEETS.filter((kind) => !OF_A_REP.has(kind)).map((kind) => ({
      name: `worksheet ${kind}`,
      args: ['worksheet', kind, ...common, ...about(kind)],
    })),
  ];
}

/** What is printed of what is on record of a company; of letters and worksheets one. */
function printedOf(root: string, company: string, nth: number): readonly Printed[] {
  const id = company.toLowerCase();
  const of = (noun: string, kind: string, verbs: readonly string[]): readonly Printed[] => {
    const files = existsSync(join(root, kind)) ? readdirSync(join(root, kind)).filter((file) => file.includes(id)) : [];
    const file = files[nth % files.length];
    return file === undefined ? [] : verbs.map((verb) => ({ name: `${noun} ${verb}`, args: [noun, verb, file.replace(/\.yaml$/u, '')] }));
  };
  return [
    ...of('prompter', 'prompters', ['show', 'render']),
    ...of('call', 'prompters', ['show']),
    ...of('story', 'stories', ['show']),
    ...of('worksheet', 'sheets', ['show']),
    ...of('letter', 'letters', ['show', 'render']),
    ...of('opportunity', 'opportunities', ['show', 'map', 'audit']),
    ...of('opportunity', 'opportunities', ['negotiate']).map(({ name, args }) => ({ name, args: [...args, '--defaults', ...NEGOTIATED] })),
    { name: 'account show', args: ['account', 'show', `${company} Ltd`, '--sheets'] },
  ];
}

/** Answers where the method will not do without one and nothing on record may stand in. */
async function written(root: string, line: readonly string[], language: Language): Promise<Out> {
  const given = new Set<string>();
  let out: Out = { done: false, text: '' };
  for (let tries = 0; tries < 6; tries++) {
    const sets = [...given].flatMap((id) => {
      const answer = id === 'result' ? '40 hours a month saved' : /(?:date|start)$/u.test(id) ? '2026-12-03' : 'take a serious look in May';
      return id === 'goals' ? ['--set', 'goals=start on time', '--set', 'goals=end on time'] : ['--set', `${id}=${answer}`];
    });
    const { code, stdout, stderr } = await host({ args: [...line, ...sets], cwd: root, home: root, env: { CCS_LANG: language } });
    out = { done: code === 0, text: `${stdout}\n${stderr}` };
    const missing = [...stderr.matchAll(/--set ([\w.]+)=/gu)].map(([, id = '']) => id).filter((id) => !given.has(id));
    if (code === 0 || missing.length === 0) return out;
    for (const id of missing) given.add(id);
  }
  return out;
}

const talk: fc.Arbitrary<Talk> = fc.record({
  company: fc.constantFrom(...COMPANIES),
  person: fc.constantFrom(...PEOPLE),
  day: fc.integer({ min: 10, max: 26 }),
  noted: fc.boolean(),
});

function expectOwn(text: string, company: string, what: string): void {
  const said = text.split('\n').filter((line) => !FOR_US.test(line));
  for (const other of COMPANIES.filter((one) => one !== company)) {
    expect(said.join('\n'), `${what} of ${company}`).not.toContain(`Q${other.slice(0, 2)}`);
    expect(said.join('\n'), `${what} of ${company}`).not.toContain(other);
  }
}

test.each(LANGUAGES)(
  'no document for one customer holds a word of another: %s',
  async (language) => {
    const seen = new Set<string>();
    const wanted = new Set<string>(['its own']);
    await fc.assert(
      fc.asyncProperty(
        fc.array(talk, { minLength: 2, maxLength: 4 }),
        fc.constantFrom(...COMPANIES),
        fc.constantFrom(...PEOPLE),
        fc.constantFrom('txt', 'md', 'html', 'message'),
        fc.nat(),
        async (talks, company, person, format, nth) => {
          const root = workspaceWith(language, talks);
          const print = async ({ name, args }: Printed): Promise<void> => {
            wanted.add(name);
            const shape = format === 'message' && !CHATS.has(name.replace('letter ', '')) ? 'md' : format;
            const { done, text } = await written(
              root,
              /(?:show|audit)$/u.test(name) && !/^(?:account|call)/u.test(name) ? args : [...args, '--format', shape],
              language,
            );
            if (done) seen.add(name);
            if (text.includes(markOf(company, person))) seen.add('its own');
            expectOwn(text, company, name);
          };
          for (const one of printedOf(root, company, nth)) await print(one);
          const from = talks.findIndex((one) => one.company === company);
          const prompter = from < 0 ? undefined : `2026-11-${talks[from]?.day}-${company.toLowerCase()}-t${from}`;
          for (const one of madeFor(company, person, language, prompter)) await print(one);
        },
      ),
      { numRuns: rounds(10), seed: 20261127, endOnFailure: true },
    );
    // Silence proves nothing: each was written, and what the addressee said does stand in some.
    expect([...wanted].filter((one) => !seen.has(one))).toEqual([]);
  },
  300_000,
);
