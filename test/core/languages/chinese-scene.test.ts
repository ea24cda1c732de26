// Chinese scenes as they are spoken: which events are moments already, which take 这时候, and when 能够 is one word too many.
import { describe, expect, it } from 'vitest';
import { grammarFor } from '../../../src/core/languages/index.ts';

const spoken = (event: string, player = '内勤', action = '看到库存'): string =>
  grammarFor('zh-Hans')?.scenario({ event, question: '会不会好一点', player, action }) ?? '';

const opening = (event: string): string => spoken(event).replace(/，如果.*$/u, '');
const doing = (player: string, action: string): string => /如果(.*)，会不会/u.exec(spoken('盘点', player, action))?.[1] ?? '';

describe('what is a moment already takes no 的时候', () => {
  it.each([
    '中标之际',
    '下班前',
    '开工之前',
    '手术结束后',
    '签完合同以后',
    '盘点期间',
    '在淡季',
    '原料涨价的情况下',
    '发货前一天',
    '月底',
    '每到季度末',
    '年初',
    '凌晨两点',
    '下午三点半',
    '晚上十一点',
    '周一早上',
    '客户来验厂那天',
    '停机那会儿',
    '最后一天',
    '第三天',
    '双十一高峰期',
    '交接班的时候',
    '客户下单时',
    '出错的那一刻',
    '夜里',
    '周末',
    '星期五',
    '每次换模',
    '一到旺季',
    '十二月',
    '每月十五号',
    '整个汛期',
    '旱期',
    '交货前两小时',
    '下班前半小时',
    '接到投诉半个小时里',
    '展会那三天',
    '两天之内',
  ])('%s', (event) => {
    expect(opening(event)).toBe(event);
  });
});

describe('what only looks like a moment takes it', () => {
  it.each([
    '停机超过两小时',
    '订单限时',
    '进度落后',
    '客户要求提前',
    '交货不准时',
    '发票开得不及时',
    '客户不按时付款',
    '加班超时',
    '设备三天没修好',
    '盘点',
    '客户催售后',
    '货款滞后',
    '打开网点',
    '采购发现缺点',
    '单子压到最后',
    '客户临时加单',
    '数据不实时',
    '计件不计工时',
    '车间缺人',
    '账期',
    '交货延期',
    '合同到期',
  ])('%s', (event) => {
    expect(opening(event)).toBe(`${event}的时候`);
  });
});

describe('an event is said once', () => {
  it.each([
    ['当客户打电话来催货时', '客户打电话来催货时'],
    ['当客户投诉的时候', '客户投诉的时候'],
    ['当天发不出货', '当天发不出货的时候'],
    ['当班人手不够', '当班人手不够的时候'],
    ['如果客户临时加单', '客户临时加单的时候'],
    ['要是客户临时加单的话', '客户临时加单的时候'],
    ['一旦停机的话', '停机的时候'],
    ['万一验厂不过', '验厂不过的时候'],
    ['只要气温降到零下', '气温降到零下的时候'],
    ['客户下单，又临时改数量。', '客户下单，又临时改数量的时候'],
    ['审计问单据是谁签的', '审计问单据是谁签的时候'],
    ['客户打电话来，说三月份起只走电子订单', '客户打电话来，说三月份起只走电子订单，这时候'],
    ['采购来电话说这批货要提前两周', '采购来电话说这批货要提前两周，这时候'],
    ['总部发邮件通知明年不再用纸质单据', '总部发邮件通知明年不再用纸质单据，这时候'],
    ['新人看说明书', '新人看说明书的时候'],
  ])('%s', (event, said) => {
    expect(opening(event)).toBe(said);
  });
});

describe('能够 is said where it is wanted, and once', () => {
  it.each([
    ['内勤', '看到库存', '内勤能够看到库存'],
    ['内勤', '能看到库存', '内勤能看到库存'],
    ['内勤', '可以看到库存', '内勤可以看到库存'],
    ['您的客服就能', '查到进度', '您的客服能够查到进度'],
    ['让系统', '自动改好', '系统能够自动改好'],
    ['由客服', '当场答复', '客服能够当场答复'],
    ['能源科', '按小时看用量', '能源科能够按小时看用量'],
    ['采购员', '当天就能收到提醒', '采购员当天就能收到提醒'],
    ['盘点员', '不用停线就能点完', '盘点员不用停线就能点完'],
    ['内勤', '不用翻三个本子', '内勤不用翻三个本子'],
    ['冷柜', '会自己给司机发短信', '冷柜会自己给司机发短信'],
    ['行政', '会议室一次订好', '行政能够会议室一次订好'],
    ['设备员', '能效和价格摆在一张纸上比', '设备员能够把能效和价格摆在一张纸上比'],
    ['会计', '能核对每一笔', '会计能核对每一笔'],
    ['店长', '已经有下周的排班', '店长已经有下周的排班'],
    ['巡检员', '手里早就有备件清单', '巡检员手里早就有备件清单'],
    ['巡检员', '手里拿着备件清单', '巡检员能够手里拿着备件清单'],
  ])('%s + %s', (player, action, said) => {
    expect(doing(player, action)).toBe(said);
  });
});

describe('what is done at once or without something says that it can be done', () => {
  const scene = (action: string, question = '会不会有帮助'): string =>
    grammarFor('zh-Hans')?.scenario({ event: '救护车还在路上', question, player: '急诊科', action }) ?? '';
  it.each([
    ['就看到病人的心电图', '急诊科就能看到病人的心电图'],
    ['可以不用打字就把经过留下来', '急诊科可以不用打字就把经过留下来'],
    ['不用排队就可以拿到血样', '急诊科不用排队就可以拿到血样'],
    ['就近安排床位', '急诊科能够就近安排床位'],
  ])('%s', (action, said) => {
    expect(scene(action)).toContain(`如果${said}，会不会有帮助？`);
  });
  it('如果 is said once', () => {
    expect(scene('看到病人的心电图', '如果这样，抢救会不会快一些')).toBe(
      '救护车还在路上的时候，如果急诊科能够看到病人的心电图，抢救会不会快一些？',
    );
  });
});
