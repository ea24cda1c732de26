// A text of one word without end takes time in proportion to its length: no pattern looks at it again and again.
import { expect, test } from 'vitest';
import type { WordClasses } from '../../src/core/languages/classes.ts';
import { englishClasses } from '../../src/core/languages/en/classes.ts';
import { englishHollow } from '../../src/core/languages/en/letters-substance.ts';
import { englishStory } from '../../src/core/languages/en/letters-story.ts';
import type { Hollow } from '../../src/core/languages/letter-speech.ts';
import type { LetterStory } from '../../src/core/languages/letter-story.ts';
import { chineseClasses } from '../../src/core/languages/zh-Hans/classes.ts';
import { chineseHollow } from '../../src/core/languages/chinese/hollow.ts';
import { simplifiedChineseStory } from '../../src/core/languages/zh-Hans/letters-story.ts';
import { checkPlaybook, fileOf } from '../../src/core/method/rules/index.ts';
import { anyOf, comparable } from '../../src/core/method/rules/words.ts';
import { expectLinear, grownBy } from '../growth.ts';
import { lintOne } from '../core/lint/support.ts';

const COMMON = [
  'a',
  'A',
  '1',
  '_',
  ' ',
  '\t',
  '\n',
  '.',
  '?',
  '!',
  ',',
  ';',
  ':',
  '—',
  '-',
  "'",
  '"',
  '“',
  '”',
  '(',
  ')',
  '…',
  '{{',
  '}}',
  '{{goal}}',
  'é',
  '💛',
  '\u00A0',
  '\u3000',
  'Aa ',
];
const ENGLISH = [
  'How ',
  'What if ',
  'When ',
  'do you ',
  'could you ',
  'could you please ',
  'please ',
  'can ',
  'is ',
  'So ',
  'and if so ',
  'Then, ',
  'would that help ',
  'know ',
  'tell me ',
  'explain ',
  'in a month ',
  'or ',
  'right ',
  ' – ',
  '- ',
  '? ',
  '. ',
  ', ',
  'e.g. ',
  'No. 4 ',
  'A. ',
  'ab-',
  'your ',
  'your team ',
  'why ',
  'why did your ',
  'how could you ',
  'we ',
  'we can ',
  'our new ',
  'our products',
  'system ',
  'seamless ',
  'powerful ',
  'state of ',
  'buy ',
  'to ',
  'me ',
  "n't ",
  'ever ',
  'mind ',
  'be able to ',
  'last ',
  'per day ',
  'in your view ',
  'out of ',
  'think ',
  'how many ',
  'number ',
];
const CHINESE = [
  '怎么',
  '什么',
  '什么都',
  '没什么',
  '多少',
  '或多少',
  '几',
  '几乎',
  '谁',
  '不管谁',
  '多',
  '多久',
  '如何',
  '吗',
  '吧',
  '是否',
  '是不是',
  '能不能',
  '没',
  '不',
  '了没有',
  '，',
  '；',
  '。',
  '？',
  '说',
  '说说',
  '谈一谈',
  '介绍',
  '告诉我们',
  '请',
  '您',
  '你们',
  '想',
  '想要',
  '想听听',
  '要',
  '能',
  '可以',
  '给我们',
  '把',
  '请把',
  '客户问',
  '问',
  '不知道',
  '那么',
  '如果',
  '当',
  '的时候',
  '时',
  '以后',
  '现在',
  '一',
  '一二',
  '的',
  '为什么',
  '为什么没',
  '您怎么',
  '觉得',
  '还',
  '是谁',
  '我们',
  '我们的',
  '我们的新',
  '提供',
  '一流',
  '采购',
  '新',
  '采购新',
  '系统',
  '上',
  '统一',
  '几个',
  '几分钟',
  '比如',
  '具体',
  '先',
  '查不',
  '带我',
  '举',
];

function ask(classes: WordClasses, text: string): void {
  classes.glance(text);
  for (const sentence of classes.sentences(text)) classes.classify(sentence);
  classes.classify(text);
  classes.isInvitation(text);
  classes.asksNumber(text);
  classes.secondQuestion(text);
  classes.goalFault(text, text);
  classes.extent(text);
  classes.asksImpact(text);
  classes.mould(text);
  classes.tells(text);
  classes.pushes(text, false);
  classes.boundless(text);
  classes.lookedUp(text);
  classes.vague(text);
  classes.unsayable(text);
  classes.reported(text);
  classes.seller(text, ['Xx']);
  for (const kind of ['blame', 'pitch', 'promise', 'embellishment'] as const) classes.harms(kind, text);
  comparable(text);
}

function write(story: LetterStory, hollow: Hollow, text: string): void {
  const { text: heard } = story.heard(text, false);
  for (const figure of [false, true]) {
    story.sentences([{ ask: text, figure, answer: 'four' }], 0);
    story.sentences([{ ask: 'x?', figure, answer: heard || text }], 1);
  }
  story.asksFigure(text);
  story.byName(text, ['Dana']);
  story.toTheBuyer(text);
  story.ofAnother(text);
  story.completing('Dana wants:', text);
  story.passage(text);
  story.obstacle(text);
  story.step(text, '');
  story.lasting(text);
  for (const isHollow of Object.values(hollow)) isHollow(text);
}

/** Longer than anybody types; its double is what is pasted whole. */
const LONG = 10_000;
/** What a letter makes of an answer it goes through some hundred times. */
const LONG_ANSWER = 2000;

/** Of texts that are made of a beginning, pieces without end and an end, those that take four times as long where they are twice as long. */
function slow(run: (text: string) => void, size: number, texts: readonly (readonly [string, string, string])[]): readonly string[] {
  return texts
    .filter(
      ([opening, piece, end]) =>
        grownBy((length) => run(opening + piece.repeat(Math.ceil(length / piece.length)) + end), size) !== undefined,
    )
    .map(([opening, piece, end]) => `${opening}${piece}${piece}… ${end}`);
}

test.each([
  ['English', englishClasses, [...COMMON, ...ENGLISH], ['', 'How ', 'could you ', 'buy ']],
  ['Chinese', chineseClasses, [...COMMON, ...CHINESE], ['', '怎么', '请', '采购']],
] as const)('%s: one piece again and again, and two in turn', (_, classes, pieces, openings) => {
  const run = (text: string): void => ask(classes, text);
  const long = openings.flatMap((opening) => pieces.flatMap((piece) => ['?', 'x', '，x'].map((end) => [opening, piece, end] as const)));
  expect(slow(run, LONG, long)).toEqual([]);
  const mixed = pieces.flatMap((one) => pieces.map((other) => ['', one + other, 'x'] as const));
  expect(slow(run, LONG / 10, mixed)).toEqual([]);
});

test.each([
  ['English', englishStory, englishHollow, [...COMMON, ...ENGLISH]],
  ['Chinese', simplifiedChineseStory, chineseHollow, [...COMMON, ...CHINESE]],
] as const)('%s: an answer of one piece again and again, written down in a letter', (_, story, hollow, pieces) => {
  const long = pieces.flatMap((piece) => ['', 'x', '，x'].map((end) => ['', piece, end] as const));
  expect(slow((text) => write(story, hollow, text), LONG_ANSWER, long)).toEqual([]);
});

test('a field of nearly a megabyte, whatever field it is', () => {
  for (const language of ['en', 'zh-Hans'] as const) {
    for (const field of ['product', 'goal', 'title', 'frame', 'capability', 'player', 'action', 'confirm']) {
      for (const piece of ['A', 'A. ', '怎么，']) {
        const text = (size: number): string =>
          fileOf(language, '').text.replace(
            new RegExp(`^( *)${field}:.*$`, 'mu'),
            (_, indent: string) => `${indent}${field}: "Xx${piece.repeat(size / piece.length)}"`,
          );
        expect(Array.isArray(lintOne(text(900_000)))).toBe(true);
        expectLinear((size) => lintOne(text(size)), 100_000);
      }
    }
  }
});

test('own words without end, and one without end', () => {
  const playbook = { language: 'en', goal: 'be quick, word7' };
  const words = Array.from({ length: 90_000 }, (_, index) => `word${index}`);
  expect(checkPlaybook(playbook, { plainWords: words, noPitch: ['a'.repeat(900_000)] }).map(({ rule }) => rule)).toEqual(['plain-words']);
  expect(anyOf(['a'.repeat(900_000)])).toBeUndefined();
});
