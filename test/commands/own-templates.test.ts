// Whoever made the letters of 0.1 their own goes on with them: every verb takes them, and nothing of one customer reaches another.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, inProcess, isTurn, ROOT, type Outcome } from '../support.ts';

const FIXTURES = join(ROOT, 'test', 'fixtures');
const host = inProcess({ now: new Date('2026-11-27T12:00:00') });
const LANGUAGES = ['en', 'zh-Hans'] as const;
type Language = (typeof LANGUAGES)[number];

/** What each letter wants besides what is on record. */
const GIVEN: Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>> = {
  sponsor: { en: ['agreement=take a serious look at it in December'], 'zh-Hans': ['agreement=十二月跟我们一起认真评估这件事'] },
  champion: { en: [], 'zh-Hans': [] },
  'power-sponsor': {
    en: ['agreement=explore it with us', 'success=no order is typed at night for a month'],
    'zh-Hans': ['agreement=跟我们一起认真评估', 'success=一个月没有一张单靠手敲'],
  },
  plan: { en: [], 'zh-Hans': [] },
  summary: { en: [], 'zh-Hans': [] },
  value: { en: ['assumptions=140 orders a night'], 'zh-Hans': ['assumptions=一夜140张'] },
  story: {
    en: [
      'title=order desk manager',
      'industry=food wholesale',
      'issue=late orders',
      'reasons=orders came by voice mail',
      'event=an order came at night',
      'player=the order desk',
      'action=see it at once',
      'result=40 hours a month saved',
    ],
    'zh-Hans': [
      'title=订单主管',
      'industry=食品批发',
      'issue=订单来得迟',
      'reasons=订单靠语音',
      'event=半夜来单',
      'player=订单组',
      'action=马上看到',
      'result=一个月省40小时',
    ],
  },
};
/** The same for people nobody has met, who are asked for. */
const STRANGERS: typeof GIVEN = {
  prospect: {
    en: [
      'to.name=Rosa Bell',
      'peers=order desk managers',
      'goals=start on time',
      'goals=keep the night short',
      'next.what=talk for ten minutes',
    ],
    'zh-Hans': ['to.name=罗素', 'peers=订单主管', 'goals=准时开拣', 'goals=夜班短一点', 'next.what=聊十分钟'],
  },
  'phone-script': {
    en: [
      'field=food wholesale',
      'years=12 years',
      'peers=order desk managers',
      'issue=orders are typed at night',
      'result=halve their night shift',
    ],
    'zh-Hans': ['field=食品批发', 'years=12年', 'peers=订单主管', 'issue=订单要半夜敲', 'result=夜班少一半'],
  },
  referral: {
    en: ['to.name=Rosa Bell', 'achieved=halved the night shift', 'access.title=order desk manager', 'goal=start on time'],
    'zh-Hans': ['to.name=罗素', 'achieved=让夜班少了一半', 'access.title=订单主管', 'goal=准时开拣'],
  },
  decline: {
    en: ['to.name=Rosa Bell', 'tender=the night desk', 'missing=a conversation with the people who use it'],
    'zh-Hans': ['to.name=罗素', 'tender=夜间订单台', 'missing=没有跟使用的人谈过'],
  },
};
/** Who was met last in the workspace of 0.1, and where. */
const LAST = { en: ['Lewis', 'Carey', 'Hollins'], 'zh-Hans': ['卢志远', '卢主管', '禾里'] } as const;

/** The example of 0.1 with every letter of 0.1 in its own templates. */
function workspace(language: Language): (...args: readonly string[]) => Promise<Outcome> {
  const root = folder();
  cpSync(join(FIXTURES, 'workspace-0.1', language), root, { recursive: true });
  cpSync(join(FIXTURES, 'templates-0.1'), join(root, 'templates'), { recursive: true, force: false });
  return (...args) => host({ args, cwd: root, home: root, env: { CCS_LANG: language } });
}

const sets = (answers: readonly string[]): readonly string[] => answers.flatMap((one) => ['--set', one]);

const LETTERS = [...Object.keys(GIVEN), ...Object.keys(STRANGERS)];

describe.each(LANGUAGES.map((language, at) => [language, at] as const))('letters of 0.1 in %s', (language, at) => {
  test.each(LETTERS.filter((_, index) => isTurn(index, at, LANGUAGES.length)))(
    '%s is asked, written, shown, rendered and marked',
    async (kind) => {
      const ccs = workspace(language);
      expect(await ccs('letter', kind, '--questions')).toMatchObject({ code: 0 });
      const answers = (GIVEN[kind] ?? STRANGERS[kind])?.[language] ?? [];
      const { code, stdout, stderr } = await ccs('letter', kind, '--defaults', '--format', 'txt', ...sets(answers));
      expect([code, stderr]).toEqual([0, stderr]);
      expect(stdout.length).toBeGreaterThan(80);
      expect(stdout).not.toMatch(/\{\{|undefined|\[object|\bnull\b/u);
      if (kind in STRANGERS) for (const known of LAST[language]) expect(stdout).not.toContain(known);
      const id = /letters\/(\S+)\.yaml/u.exec(stderr)?.[1] ?? '';
      const shown = await ccs('letter', 'show', id);
      expect(shown.stdout).toContain(stdout.trim().split('\n').at(-1));
      expect(shown.stderr).toContain(`ccs letter edit ${id}`);
      for (const format of ['md', 'html', 'docx', 'eml', ...(kind === 'plan' ? ['ics'] : [])])
        expect([format, (await ccs('letter', 'render', id, '--format', format, '--out', `out.${format}`)).code]).toEqual([format, 0]);
      expect(await ccs('letter', 'mark', id, '--sent', '2026-11-27')).toMatchObject({ code: 0 });
      expect((await ccs('letter', 'list', '--json')).stdout).toContain(id);
    },
  );

  test('and lint has nothing against them', async () => {
    expect(await workspace(language)('lint', 'templates', '--no-cache')).toMatchObject({ code: 0 });
  });
});

test('a broken file of shared questions keeps back what takes from it, and nothing else', async () => {
  const home = folder();
  await host({ home, args: ['init', '.'] });
  mkdirSync(join(home, 'templates', 'questions'), { recursive: true });
  writeFileSync(join(home, 'templates', 'questions', 'account.yaml'), 'ccs: 1\nkind: questions\nquestions: 1\n');
  const blueprint = await host({ home, args: ['worksheet', 'blueprint', '--defaults'] });
  expect([blueprint.code, blueprint.stderr]).toEqual([2, expect.stringContaining('templates/questions/account.yaml:3:12 ')]);
  expect((await host({ home, args: ['worksheet', 'market', '--defaults'] })).code).toBe(0);
});
