// Workspaces of three companies, as one seller keeps them: everything that is said in one of them carries a mark of who said it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { toYaml } from '../../src/workspace/index.ts';
import { KINDS, letterWith, SHEETS, templateOf } from '../core/render/letters.ts';
import { folder, ROOT } from '../support.ts';

export const COMPANIES = ['Alderwood', 'Birchgate', 'Cedarholm'] as const;
export const PEOPLE = ['Ann', 'Bob', 'Cyd'] as const;
const LANGUAGES = { en: 'urgent-documents.yaml', 'zh-Hans': 'urgent-documents.zh-Hans.yaml' } as const;
export type Language = keyof typeof LANGUAGES;

/** Worksheets about somebody of ours, and about no customer. */
export const OF_A_REP: ReadonlySet<string> = new Set(SHEETS.filter((kind) => templateOf(kind).for === 'rep'));

/** What is said by somebody carries this, in every field and in both languages. */
export const markOf = (company: string, person: string): string => `Q${company.slice(0, 2)}${person}z`;

const PLAYBOOKS = Object.fromEntries(
  Object.entries(LANGUAGES).map(([language, file]) => [
    language,
    parse(readFileSync(join(ROOT, 'test', 'cases', 'letters', 'playbooks', file), 'utf8')) as Record<string, unknown>,
  ]),
);

export type Talk = { readonly company: string; readonly person: string; readonly day: number; readonly noted: boolean };

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

/** A sale, an account, every letter and every worksheet of a company, its marks in them. */
function othersOf(language: Language, company: string): readonly (readonly [string, object])[] {
  const mark = markOf(company, 'Sale');
  const id = company.toLowerCase();
  const name = `${company} Ltd`;
  const written = (kind: string): Record<string, unknown> => {
    const { answers } = letterWith(kind, language, mark);
    const whom = Object.keys(answers).filter((one) => one === 'to.company' || one === 'account');
    return { ...answers, ...Object.fromEntries(whom.map((one) => [one, name])) };
  };
  const dated = { ccs: 1, language, date: '2026-11-05' };
  const sheets = SHEETS.filter((sheet) => !OF_A_REP.has(sheet)).map(
    (sheet) =>
      [
        `sheets/2026-11-05-${sheet}-${id}.yaml`,
        { ...dated, kind: 'sheet', sheet, about: name, opportunity: `2026-11-02-${id}`, answers: written(sheet) },
      ] as const,
  );
  const letters = KINDS.map(
    (letter) =>
      [
        `letters/2026-11-05-${letter}-${id}.yaml`,
        { ...dated, kind: 'letter', letter, sent: '2026-11-05', answers: written(letter) },
      ] as const,
  );
  return [
    ...sheets,
    ...letters,
    [`accounts/${id}.yaml`, { ccs: 1, kind: 'account', name, aliases: [`${company} Group`], notes: `notes ${mark}` }],
    [
      `opportunities/2026-11-02-${id}.yaml`,
      {
        ccs: 1,
        kind: 'opportunity',
        account: name,
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
        account: name,
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

/** A workspace with these talks, beside everything else that is on record of the three. */
export function workspaceWith(language: Language, talks: readonly Talk[]): string {
  const root = folder();
  const files = [
    ...talks.map(
      (one, index) => [`prompters/2026-11-${one.day}-${one.company.toLowerCase()}-t${index}.yaml`, prompterOf(language, one)] as const,
    ),
    ...COMPANIES.flatMap((one) => othersOf(language, one)),
  ];
  writeFileSync(join(root, 'ccs.yaml'), 'ccs: 1\nseller: { name: Sam Reed, company: Northgate }\n');
  for (const [path, value] of files) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), toYaml(value));
  }
  return root;
}
