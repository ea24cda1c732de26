// What a story asks: whether it may be told is a yes or a no, and no wish of a customer's.
import { expect, test } from 'vitest';
import { TAGS, wordsOf } from '../../../src/core/languages/index.ts';
import { storyForm } from '../../../src/core/forms/story-form.ts';
import { questionsOf } from '../../../src/core/interview/form.ts';

test.each(TAGS)('whether a story may be told is answered with yes or no: %s', async (language) => {
  const words = await wordsOf(language);
  const { yes, no } = words.qualifying.yesNo;
  const asked = questionsOf(storyForm({ words, language, defaults: {} })({}));
  const released = asked.find(({ id }) => id === 'released');
  expect(released?.options?.map(({ value, label }) => [value, label])).toEqual([
    ['yes', yes],
    ['no', no],
  ]);
});
