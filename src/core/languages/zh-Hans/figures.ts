// 数字前后的中文说法：三五万、十来单、一成五、每季度、不到、左右；数字本身怎么读，见 numerals.ts。
import { oneLine } from '../one-line.ts';
import { all, currencies, type FigureWords } from '../figures/words.ts';
import { simplifiedChineseAmounts } from './amounts.ts';
import { simplifiedChineseUnits } from './figure-units.ts';

export const simplifiedChineseFigures = (): FigureWords => ({
  tokens: {
    ...all({ kind: 'scale', by: 12n }, '打'),
    ...all({ kind: 'fraction', part: [1, 2] }, '半|一半|半数'),
    ...simplifiedChineseUnits(),
    ...all({ kind: 'every', unit: 'day' }, '全天|日均|天天'),
    ...all({ kind: 'every', unit: 'week' }, '周均'),
    ...all({ kind: 'every', unit: 'month' }, '月均'),
    ...all({ kind: 'every', unit: 'year' }, '全年|年均|一整年'),
    ...currencies(simplifiedChineseAmounts.currencies),
    ...all({ kind: 'money', code: '元', of: 1 }, '圆|元钱|元整'),
    ...all({ kind: 'money', code: 'CNY', of: 1 }, '元人民币|块人民币'),
    ...all({ kind: 'money', code: 'USD', of: 1 }, '美刀|刀'),
    ...all({ kind: 'money', code: 'EUR', of: 1 }, '欧'),
    ...all({ kind: 'money', code: 'GBP', of: 1 }, '镑'),
    ...all({ kind: 'money', code: 'HKD', of: 1 }, '港纸'),
    ...all({ kind: 'money', code: 'JPY', of: 1 }, '日圆'),
    ...all({ kind: 'money', code: 'CHF', of: 1 }, '法郎|瑞郎|瑞士法郎'),
    ...all({ kind: 'money', code: 'TWD', of: 1 }, '新臺币|臺币'),
    ...all({ kind: 'money', code: '元', of: 10 }, '毛|毛钱|角'),
    ...all({ kind: 'money', code: '元', of: 100 }, '分钱'),
    ...all({ kind: 'per' }, '每|每个|每一|每一个|平均每|平均每个'),
    ...all(
      { kind: 'about' },
      oneLine`
        大概|大约|约|差不多|左右|上下|将近|接近|近|快|不到|不足|不超过|超过|至少|最少|起码|最多|至多|
        顶多|多|来|余|把|以上|以下|以内|大致|估计|可能|也许|几乎|小|上限|下限|多个|多块|来块|出头|开外|
        往上|往下|更像是`,
    ),
    ...all({ kind: 'to' }, '到|至|~'),
    ...all({ kind: 'between' }, '从|介于'),
    ...all({ kind: 'or' }, '或|或者|要么'),
    ...all({ kind: 'not' }, '不是|没有到|并非'),
    ...all({ kind: 'none' }, '没有|没有一个|一个都没有|一个也没有|一次都没有|一次也没有|从来没有|从没有过|没有过|无|没'),
    ...all({ kind: 'instead' }, ',不,|,不对|,哦不|,不是,|,说错了|,错了|,口误|,记错了|,更正|,等等'),
    ...all({ kind: 'vague' }, '位数'),
    ...all({ kind: 'end' }, '。|、|但|但是|不过|因为'),
    ...all(
      { kind: 'filler' },
      '吧|呢|啊|了|的|是|有|要|得|就|也|都|在|大家|我们|咱们|一共|总共|合计|平均|一般|通常|基本|之间|的样子|那样|个',
    ),
    // 带着这些字，意思却不相干的词
    ...all(
      { kind: 'noun' },
      oneLine`
        欧洲|欧美|日本|日子|日常|年轻|月底|月初|年底|年初|季节|周期|周边|天气|今天|明天|昨天|每次|
        完成|成本|成为|成品|现成|一成不变|来电|来料|来自|回来|起来|下来|近来|近期|最近|附近|小心|大小|
        多久|多大|快递|快件|尽快|赶快|个人|把握|没什么|有的|要求|约定|预约|元素|单元|元旦|毛利|毛病|
        角度|到底|到货|迟到|半夜|半成品|打电话|打包|打印`,
    ),
  },
});
