// 中文里计时、计比例的单位。
import { all, type Meaning } from '../figures/words.ts';

/** Words by what they count in. */
export const simplifiedChineseUnits = (): Readonly<Record<string, Meaning>> => ({
  ...all({ kind: 'time', unit: 'second' }, '秒|秒钟'),
  ...all({ kind: 'time', unit: 'minute' }, '分钟'),
  ...all({ kind: 'time', unit: 'minute', times: 15n }, '刻钟|刻'),
  ...all({ kind: 'time', unit: 'hour' }, '小时|个小时|钟头|个钟头|个钟|工时|个工时'),
  ...all({ kind: 'time', unit: 'day' }, '天|日|工作日|个工作日|人天|个人天'),
  ...all({ kind: 'time', unit: 'week' }, '周|个周|星期|个星期|礼拜|个礼拜'),
  ...all({ kind: 'time', unit: 'month' }, '月|个月|月份'),
  ...all({ kind: 'time', unit: 'quarter' }, '季|季度|个季度'),
  ...all({ kind: 'time', unit: 'year' }, '年|年度|整年'),
  ...all({ kind: 'share', of: 100 }, '个点|个百分点|百分点|个百分之'),
  ...all({ kind: 'share', of: 10 }, '成'),
});
