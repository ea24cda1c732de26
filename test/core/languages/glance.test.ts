// A glance only saves time: wherever it says what kind of question a text is, a closer look says the same.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closeLook, type WordClasses } from '../../../src/core/languages/classes.ts';
import { englishClasses } from '../../../src/core/languages/en/classes.ts';
import { simplifiedChineseClasses } from '../../../src/core/languages/zh-Hans/classes.ts';

const ENGLISH = [
  'How ', 'how ', 'What ', 'What if ', 'what  if ', 'Why ', 'Who ', 'Which ', 'When ', 'Where ', 'do you ', 'does it ', 'could you ', 'is ', 'So ', 'And ', 'Then ', 'If ', 'if so ', 'if not ', 'so if ', 'if you could {{capabilities}}',
  ', ', '; ', ': ', ' – ', '—', ' - ', '. ', '! ', '? ', '?', 'would that help ', 'would this help ', 'would it help ', 'would it ', 'would you mind ', 'you {{goal}}', 'know ', 'how many ', 'what ', 'tell me ', 'Tell me ', 'describe ', 'explain how ', 'walk me through ',
  'today', 'in a month', 'and ', 'or ', 'but ', 'right', 'do you think', '“', '”', '(', ')', 'e.g. ', 'No. 4 ', '\n', ' ', 'has it', 'of it ',
];
const CHINESE = [
  '怎么', '什么', '什么都', '没什么', '多少', '或多少', '几', '几乎', '好几', '哪', '哪怕', '谁', '不管谁', '多久', '如何', '无论如何', '吗', '吧', '是否', '有没有', '是不是', '能不能', '会不会', '对不对', '没', '不', '了没有',
  '，', '；', '：', '。', '？', '！', '?', ', ', '“', '”', '说说', '谈一谈', '介绍一下', '告诉我们', '请', '您', '你们', '想听听', '举个例子', '带我们看一下', '客户问', '不知道', '那么', '如果', '当', '的时候', '以后', '之前', '每当', '现在', '文件', '{{capabilities}}', '{{goal}}', '做', '就', '都', '也', '的', ' ', '\n',
];

test.each([
  ['English', englishClasses, ENGLISH],
  ['Chinese', simplifiedChineseClasses, CHINESE],
] as const)('%s: a glance and a closer look agree', (_, classes: WordClasses, pieces) => {
  let certain = 0;
  const text = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 9 }).chain((parts) => fc.constantFrom('?', '？', '', '.').map((end) => parts.join('') + end));
  fc.assert(
    fc.property(text, (written) => {
      const glanced = classes.glance(written);
      if (glanced === undefined) return;
      certain++;
      expect([written, glanced]).toEqual([written, closeLook(classes, written)]);
    }),
    { numRuns: 20_000, seed: 1 },
  );
  expect(certain).toBeGreaterThan(300);
});

test.each([
  [englishClasses, 'How many of them come in a month, taken over the last year?', 'open'],
  [englishClasses, 'So if you could {{capabilities}}, would that help you {{goal}}?', 'closed'],
  [simplifiedChineseClasses, '最近三个月，晚到的货每个月大概有多少？', 'open'],
  [simplifiedChineseClasses, '那么，如果您能够{{capabilities}}，是不是就可以{{goal}}？', 'closed'],
] as const)('what most questions look like needs no closer look: %#', (classes, written, kind) => {
  expect(classes.glance(written)).toBe(kind);
});
