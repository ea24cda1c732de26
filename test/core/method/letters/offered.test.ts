// Which story is told to whom, and how: by title and industry, released, without a name that is not to be named.
import { describe, expect, test } from 'vitest';
import { resolvedAnswers, templateForm } from '../../../../src/core/forms/template-form.ts';
import type { Answers } from '../../../../src/core/interview/form.ts';
import { tellingFor } from '../../../../src/core/languages/letter-stories.ts';
import { offeredStories, offeredStory } from '../../../../src/core/method/letters/offered.ts';
import type { Story } from '../../../../src/core/model/story.ts';
import { templateOf } from '../../render/letters.ts';

const STORY: Story = {
  ccs: 1,
  kind: 'story',
  language: 'en',
  account: 'Fairlea Dairies Ltd',
  date: '2026-10-01',
  released: true,
  named: true,
  person: 'Clive Barton',
  title: 'head of logistics',
  industry: 'food wholesale',
  issue: 'late orders held up the trucks',
  reasons: 'orders came in after the cut-off and nobody knew which truck had room',
  event: 'a customer rings after six',
  player: 'the order desk',
  action: 'see which truck still has room',
  result: 'cut late orders from 25 a week to 4',
};
const LISTENER = { language: 'en', title: 'logistics manager', industry: 'food wholesale' };

describe('offered', () => {
  test('to the same work, whatever its level; to no other', () => {
    expect(offeredStory([STORY], LISTENER)?.proof).toEqual({
      name: 'Clive Barton',
      title: 'head of logistics',
      company: 'Fairlea Dairies Ltd',
      what: 'cut late orders from 25 a week to 4',
    });
    expect(offeredStory([STORY], { ...LISTENER, title: 'finance director' })).toBeUndefined();
    expect(offeredStory([STORY], { language: 'en' })).toBeUndefined();
    expect(offeredStory([STORY], { ...LISTENER, language: 'zh-Hans' })).toBeUndefined();
  });

  test('not before it is released, nor to the customer whose it is', () => {
    expect(offeredStory([{ ...STORY, released: false }], LISTENER)).toBeUndefined();
    expect(offeredStory([STORY], { ...LISTENER, company: 'Fairlea Dairies' })).toBeUndefined();
  });

  test('one that is not to be named bears no witness, and is not told where a part names it', () => {
    const nameless = { ...STORY, named: false };
    expect(JSON.stringify(offeredStory([nameless], LISTENER))).not.toMatch(/Fairlea|Barton/u);
    expect(offeredStory([nameless], LISTENER)?.proof).toBeUndefined();
    for (const text of ['Fairlea sent it twice', 'Clive Barton rang', 'at fairlea dairies they wait'])
      expect(offeredStory([{ ...nameless, reasons: text }], LISTENER), text).toBeUndefined();
  });

  test('of the same industry first; a mainstream market hears no other', () => {
    const other = { ...STORY, industry: 'parcel delivery', account: 'Other' };
    expect(offeredStories([other, STORY], LISTENER).map(({ account }) => account)).toEqual(['Fairlea Dairies Ltd', 'Other']);
    expect(offeredStories([other], { ...LISTENER, market: 'mainstream' })).toEqual([]);
    expect(offeredStories([other], { ...LISTENER, market: 'early' })).toHaveLength(1);
  });
});

describe('in a sponsor letter', () => {
  const answersWith = (given: Answers, stories: readonly Story[] = [STORY]): Answers =>
    resolvedAnswers(
      templateForm({ template: templateOf('sponsor'), language: 'en', spoken: 'en', sources: { today: '2026-11-27', stories } }),
      {
        'to.title': 'logistics manager',
        'to.company': 'Zed',
        ...given,
      },
    );

  test('the story is the proof', () => {
    expect(answersWith({})).toMatchObject({ 'proof.name': 'Clive Barton', 'proof.company': 'Fairlea Dairies Ltd' });
  });

  test('who bears witness otherwise is not mixed with it', () => {
    for (const given of [{ 'proof.name': 'Ann Bell' }, { 'proof.what': 'halved 12 calls' }]) {
      const answers = answersWith(given);
      expect(Object.keys(answers).filter((id) => id.startsWith('proof.'))).toEqual(Object.keys(given));
    }
    expect(answersWith({ 'proof.name': 'Ann Bell' }, [{ ...STORY, named: false }])).not.toHaveProperty('proof.what');
  });
});

describe('told', () => {
  const en = tellingFor('en');
  const zh = tellingFor('zh-Hans');

  test('in the six parts, without a name, or with it', () => {
    expect(offeredStory([{ ...STORY, named: false }], LISTENER)?.told).toBe(
      'A head of logistics in food wholesale told us this: late orders held up the trucks. What was wanted: when a ' +
        'customer rings after six, the order desk could see which truck still has room. We gave them that, and they ' +
        'cut late orders from 25 a week to 4.',
    );
    expect(offeredStory([STORY], LISTENER)?.told).toMatch(/^The head of logistics of Fairlea Dairies Ltd told us this:/u);
    const chinese = {
      title: '物流总监',
      industry: '食品批发',
      issue: '车半夜才回来',
      event: '晚上有人加单',
      player: '值班员',
      action: '能看到哪辆车有空',
      result: '把加单从每周25单降到4单',
    };
    expect(zh.told(chinese)).toBe(
      '有一家食品批发企业，他们的物流总监跟我们说过：车半夜才回来。他们想做到的是，晚上有人加单的时候，' +
        '值班员能看到哪辆车有空。我们帮他们做到了，他们把加单从每周25单降到4单。',
    );
  });

  test.each([
    ['cut late orders from 25 a week to 4', 'cut late orders from 25 a week to 4', 'cut late orders from 25 a week to 4'],
    ['They saved 40 hours a week.', 'saved 40 hours a week', 'save 40 hours a week'],
    [
      '4 late orders a week instead of 25',
      'can show this: 4 late orders a week instead of 25',
      'reach this: 4 late orders a week instead of 25',
    ],
  ])('a result as what they did and what we helped with: %s', (result, did, helped) => {
    expect([en.did(result), en.helped(result)]).toEqual([did, helped]);
  });

  test.each([
    ['head of logistics', 'Logistics Director', true],
    ['president/owner', 'presidents of small manufacturing firms', true],
    ['order desk manager', 'finance manager', false],
    ['managing director', 'finance director', false],
  ])('%s and %s', (one, other, same) => expect(en.sameWork(one, other)).toBe(same));

  test.each([
    ['物流总监', '物流部经理', true],
    ['运营总监', '运营副总监', true],
    ['总经理', '财务总监', false],
    ['总经理', '总经理', true],
  ])('%s 和 %s', (one, other, same) => expect(zh.sameWork(one, other)).toBe(same));

  test('technology is known by its names', () => {
    expect(en.technologyIn('run Oracle ERP SQL database')).toEqual(['Oracle', 'ERP', 'SQL', 'database']);
    expect(en.technologyIn('see the order before the caller hangs up')).toEqual([]);
    expect(zh.technologyIn('用ERP接口和数据库查库存')).toEqual(['ERP', '接口', '数据库']);
    expect(zh.technologyIn('当场告诉客户有没有货')).toEqual([]);
  });

  test('what was said to the buyer is said by the buyer to colleagues, and of the buyer to others', () => {
    const said = 'By your own count, you lose 12 pallets a month, and it costs you 80 euros to replace one; you told me “you must wait”.';
    expect(en.toColleagues(said)).toBe(
      'By our own count, we lose 12 pallets a month, and it costs us 80 euros to replace one; we told me “you must wait”.',
    );
    expect(en.toOthers('Your drivers ask you twice, and you are late.')).toBe('Their drivers ask them twice, and they are late.');
    expect(zh.toColleagues('贵公司的司机要问您两遍，您这边才知道。')).toBe('我们公司的司机要问我们两遍，我们才知道。');
  });
});
