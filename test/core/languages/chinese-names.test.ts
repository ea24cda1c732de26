// How people are addressed in Chinese letters: by family name and post, never by the bare name where a post is known.
import { describe, expect, it } from 'vitest';
import { calledInChinese } from '../../../src/core/languages/chinese/names.ts';
import { LANGUAGES } from '../../../src/core/languages/index.ts';
import { names as simplified } from '../../../src/core/languages/zh-Hans/letters-names.ts';
import { names as traditional } from '../../../src/core/languages/zh-Hant/letters-names.ts';

describe('family name and post', () => {
  it.each([
    ['欧阳敏', '副总', '欧阳总'],
    ['王建国', '总经理', '王总'],
    ['周明', '合伙人', '周总'],
    ['周明', '总干事', '周总干事'],
    ['张简秀雯', '督导', '张简督导'],
    ['张简', '督导', '张督导'],
    ['吴海生', '轮机长', '吴轮机长'],
    ['欧阳敏', '饭店老板娘', '欧阳老板'],
    ['何建', '电工', '何师傅'],
    ['卢红', '村党支部支书', '卢书记'],
    ['赵敏', 'CEO', '赵总'],
    ['孙丽', '总经理助理', '孙助理'],
    ['吴磊', '项目经理（华东）', '吴经理'],
    ['陈建工', '生产经理', '陈经理'],
    ['陈建工', '', '陈建工'],
    ['陈工', '工程师', '陈工'],
    ['欧阳工', '', '欧阳工'],
    ['王总', '总经理', '王总'],
    ['钱芳', '财务顾问', '钱顾问'],
    ['冯毅', '商会会长', '冯会长'],
    ['Anna Weber', '采购经理', 'Anna Weber 经理'],
    ['Anna Weber', '', 'Anna Weber'],
    ['买买提江', '秘书长', '买买提江秘书长'],
    ['阿迪力江', '总经理', '阿迪力江总经理'],
    ['古丽·买买提', '销售总监', '古丽·买买提总监'],
    ['吐尔逊江', '', '吐尔逊江'],
    ['司马', '经理', '司马经理'],
    ['李', '经理', '李经理'],
    ['周', '总监', '周总监'],
    ['李', '', '李'],
    ['老周', '厂长', '周厂长'],
    ['小欧阳', '主管', '欧阳主管'],
    ['小芳', '经理', '小芳'],
    ['阿强', '经理', '阿强'],
    ['刘梅', '三年级班主任', '刘老师'],
    ['刘', '班主任', '刘老师'],
    ['邱岚', '办公室主任', '邱主任'],
    ['邱岚', '总裁秘书', '邱秘书'],
    ['高远', '商会理事长', '高理事长'],
  ])('%s, %s: %s', (name, title, said) => {
    expect(calledInChinese(name, title, simplified)).toBe(said);
  });

  it.each([
    ['歐陽敏', '副總', '歐陽總'],
    ['陳建工', '專案經理（華東）', '陳經理'],
    ['林國棟', '協理', '林協理'],
    ['林', '協理', '林協理'],
    ['老張', '經理', '張經理'],
    ['劉梅', '班主任', '劉老師'],
    ['張惠', '副理', '張副理'],
    ['陳志明', '執行長', '陳執行長'],
    ['吳佩珊', '營運長', '吳營運長'],
    ['范姜美玉', '護理長', '范姜護理長'],
    ['巴奈‧達利', '', '巴奈‧達利'],
  ])('in Traditional: %s, %s: %s', (name, title, said) => {
    expect(calledInChinese(name, title, traditional)).toBe(said);
  });

  it.each([
    ['張家豪', '副總經理', '張副總'],
    ['林怡君', '副經理', '林副理'],
    ['張惠', '副理', '張副理'],
    ['王大明', '總經理', '王總'],
  ])('Taiwan says who is a deputy: %s, %s: %s', (name, title, said) => {
    expect(LANGUAGES['zh-Hant'].letters.greeting(name, title)).toBe(`${said}，您好：`);
    expect(LANGUAGES['zh-Hant'].letters.called(name, title)).toBe(said);
  });

  it('Taiwan writes to somebody unknown 敬啟者', () => {
    expect(LANGUAGES['zh-Hant'].letters.greeting('敬啟者', '採購')).toBe('敬啟者：');
    expect(LANGUAGES['zh-Hant'].letters.isBare?.('敬啟者：', '敬啟者')).toBe(false);
    expect(LANGUAGES['zh-Hant'].letters.isBare?.('林怡君：', '林怡君')).toBe(true);
    const { letters } = LANGUAGES['zh-Hant'];
    expect(letters.isBare?.(letters.greeting('程曉', ''), '程曉')).toBe(true);
  });

  it.each([
    ['程晓', '', true],
    ['程晓', '专员', true],
    ['程', '专员', true],
    ['欧阳敏', '', true],
    ['程晓', '运营总监', false],
    ['王总', '', false],
    ['李女士', '', false],
    ['John Smith', '', false],
  ])('%s, %s: nothing but a name is %s', (name, title, isBare) => {
    const { letters } = LANGUAGES['zh-Hans'];
    expect(letters.isBare?.(letters.greeting(name, title), name)).toBe(isBare);
    expect(letters.isBare?.(`${name}女士：您好！`, name)).toBe(false);
  });
});
