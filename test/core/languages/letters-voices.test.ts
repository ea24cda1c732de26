// Who speaks in the notes of a talk in Chinese: the reader, somebody else, or who asked.
import { expect, test } from 'vitest';
import { voicesIn } from '../../../src/core/languages/chinese/voices.ts';

const NAMES = ['柳月娥', '柳店长'];
const heard = (answer: string): string => voicesIn(answer, NAMES, { says: '说', quotes: ['“', '”'] });

test.each([
  ['柳：我对账。小郝（收银）：我只管扫码', '我对账。小郝（收银）说：“我只管扫码”。'],
  ['柳姐：我来盘。老板：我不看', '我来盘。老板说：“我不看”。'],
  ['店长：我来盘', '我来盘。'],
  ['问：谁来盘？答：我来盘', '我来盘。'],
  ['我方：一个月几次？客户：三次', '三次。'],
  ['仓库：我们按箱数', '仓库说：“我们按箱数”。'],
  ['早班：两个人，晚班：一个人', '早班：两个人，晚班：一个人。'],
  ['没有人说话', '没有人说话'],
])('%s', (answer, said) => {
  expect(heard(answer)).toBe(said);
});
