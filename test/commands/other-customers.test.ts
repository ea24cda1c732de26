// Over workspaces at random: no document for one customer holds a word of another, whatever lies beside it on record.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { toYaml } from '../../src/workspace/index.ts';
import { KINDS, templateOf } from '../core/render/letters.ts';
import { folder, inProcess, ROOT, rounds } from '../support.ts';

const NOW = new Date('2026-11-27T09:00:00Z');
const host = inProcess({ now: NOW });
const COMPANIES = ['Alderwood', 'Birchgate', 'Cedarholm'] as const;
const PEOPLE = ['Ann', 'Bob', 'Cyd'] as const;
const LANGUAGES = { en: 'urgent-documents.yaml', 'zh-Hans': 'urgent-documents.zh-Hans.yaml' } as const;
type Language = keyof typeof LANGUAGES;
const WORKSHEETS = ['stakeholders', 'account-plan', 'account-profile', 'roi', 'nine-block', 'initiatives', 'pain-chain', 'joint-plan'];
/** What is short enough for a chat. */
const CHATS = new Set(['sponsor', 'champion', 'summary', 'referral', 'decline', 'prospect']);

/** What is said by somebody carries this, in every field and in both languages. */
const markOf = (company: string, person: string): string => `Q${company.slice(0, 2)}${person}z`;

const PLAYBOOKS = Object.fromEntries(
  Object.entries(LANGUAGES).map(([language, file]) => [
    language,
    parse(readFileSync(join(ROOT, 'test', 'cases', 'letters', 'playbooks', file), 'utf8')) as Record<string, unknown>,
  ]),
);

type Talk = { readonly company: string; readonly person: string; readonly day: number; readonly noted: boolean };

function prompterOf(language: Language, { company, person, day, noted }: Talk): object {
  const mark = markOf(company, person);
  const { product, frame, confirm } = PLAYBOOKS[language]!;
  const ask = language === 'en' ? 'How many a week?' : '一个星期有多少件？';
  const call = {
    date: '2026-11-20',
    goalShared: 'yes',
    goal: language === 'en' ? `have ${mark} goals` : `做到${mark}目标`,
    frame: language === 'en' ? `we do it by ${mark}` : `靠${mark}来做`,
    scenarios: [{ id: 's', answers: [{ ask, answer: `12 ${mark}` }], wanted: 'yes' }],
    value: `${mark} value`,
    next: { what: `meet ${mark} next`, date: '2026-12-01' },
    access: { name: `Access ${mark}`, title: `title ${mark}`, why: `why ${mark}` },
    proof: { name: `Proof ${mark}`, title: `prooftitle ${mark}`, company: `proofco ${mark}`, what: `what ${mark}` },
  };
  return {
    ccs: 1,
    kind: 'prompter',
    language,
    playbook: { id: 'p', hash: 'h' },
    account: `${company} Ltd`,
    contact: { name: `${person} ${company}son`, title: `desk ${mark}` },
    date: `2026-11-${day}`,
    product,
    industry: `industry ${mark}`,
    goal: `reach ${mark}`,
    preconditions: [],
    frame: [frame].flat(),
    scenarios: [{ id: 's', capability: `see ${mark}`, diagnose: [{ ask }], event: 'e', question: 'q', player: 'p', action: 'a' }],
    confirm,
    ...(noted ? { calls: [call] } : {}),
  };
}

/** A sale, an account and a sheet of a company, its marks in them. */
function othersOf(language: Language, company: string): readonly (readonly [string, object])[] {
  const mark = markOf(company, 'Sale');
  const id = company.toLowerCase();
  return [
    [
      `opportunities/2026-11-02-${id}.yaml`,
      {
        ccs: 1,
        kind: 'opportunity',
        account: `${company} Ltd`,
        name: `sale ${mark}`,
        opened: '2026-11-02',
        currency: 'EUR',
        value: 7,
        players: [{ id: 'eve', name: `Eve ${mark}`, title: `chief ${mark}`, goal: `get ${mark}`, roles: ['decision-maker'] }],
      },
    ],
    [
      `stories/2026-10-01-${id}.yaml`,
      {
        ccs: 1,
        kind: 'story',
        language,
        account: `${company} Ltd`,
        date: '2026-10-01',
        released: false,
        title: 'business manager',
        industry: 'legal services',
        issue: `issue ${mark}`,
        reasons: `reasons ${mark}`,
        event: `event ${mark}`,
        player: `player ${mark}`,
        action: `see ${mark}`,
        result: `12 hours ${mark} saved`,
      },
    ],
  ];
}

/** Answers where the method will not do without one and nothing on record may stand in. */
async function written(root: string, line: readonly string[], language: Language): Promise<{ done: boolean; text: string }> {
  const given = new Set<string>();
  let out = { done: false, text: '' };
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

const talk = fc.record({
  company: fc.constantFrom(...COMPANIES),
  person: fc.constantFrom(...PEOPLE),
  day: fc.integer({ min: 10, max: 26 }),
  noted: fc.boolean(),
});
const DOCUMENTS = [...KINDS.map((kind) => ['letter', kind] as const), ...WORKSHEETS.map((kind) => ['worksheet', kind] as const)];

test.each(['en', 'zh-Hans'] as const)(
  'no document for one customer holds a word of another: %s',
  async (language) => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.array(talk, { minLength: 2, maxLength: 4 }),
        fc.constantFrom(...COMPANIES),
        fc.constantFrom(...PEOPLE),
        fc.constantFrom('txt', 'md', 'message'),
        async (talks, company, person, format) => {
          const root = folder();
          const files = [
            ...talks.map((one, index) => [`prompters/2026-11-${one.day}-t${index}.yaml`, prompterOf(language, one)] as const),
            ...COMPANIES.flatMap((one) => othersOf(language, one)),
          ];
          writeFileSync(join(root, 'ccs.yaml'), 'ccs: 1\nseller: { name: Sam Reed, company: Northgate }\n');
          for (const [path, value] of files) {
            mkdirSync(join(root, path, '..'), { recursive: true });
            writeFileSync(join(root, path), toYaml(value));
          }
          for (const [noun, kind] of DOCUMENTS) {
            const asked = new Set((templateOf(kind).questions ?? []).map(({ id }) => id));
            const to = Object.entries({ 'to.name': `${person} ${company}son`, 'to.company': `${company} Ltd`, account: `${company} Ltd` });
            const whom = to.filter(([id]) => asked.has(id)).flatMap(([id, value]) => ['--set', `${id}=${value}`]);
            const shape = CHATS.has(kind) || format !== 'message' ? format : 'md';
            const { done, text } = await written(
              root,
              [noun, kind, '--defaults', '--language', language, '--format', shape, ...whom],
              language,
            );
            if (done) seen.add(`${noun} ${kind}`);
            if (text.includes(markOf(company, person))) seen.add('its own');
            const said = text.split('\n').filter((line) => whom.length > 0 && !/^(?:From the prompter|取自|Saved|已保存)/u.test(line));
            for (const other of COMPANIES.filter((one) => one !== company)) {
              expect(said.join('\n'), `${noun} ${kind} to ${company}`).not.toContain(`Q${other.slice(0, 2)}`);
              expect(said.join('\n'), `${noun} ${kind} to ${company}`).not.toContain(other);
            }
          }
        },
      ),
      { numRuns: rounds(20), seed: 20261127 },
    );
    // Silence proves nothing: each was written, and what the addressee said does stand in some.
    expect(['its own', ...DOCUMENTS.map((one) => one.join(' '))].filter((one) => !seen.has(one))).toEqual([]);
  },
  120_000,
);
