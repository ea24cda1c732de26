// 成功案例：會問什麼，怎麼說。
import type { Said } from '../../wording.ts';

type English = typeof import('../../en/words/stories.ts');

export const stories: English['stories'] = {
  ask: {
    account: [
      '這是哪家公司的故事？',
      '照客戶自己的寫法。客戶沒有點頭之前，不會講給任何人。',
    ],
    released: [
      '可以講給別人聽嗎？',
      '要問過客戶。客戶沒有同意，就只存在這裡，不會出現在寫給別人的信裡。',
    ],
    named: ['可以說出公司名稱嗎？', '不行的話，只說這個行業、這個職位的一位，不說是誰。'],
    person: ['別人問起來，請誰來講？', '寫一個人的姓名，事先跟他說好。沒有就空著。'],
    title: ['這件事發生在誰身上？寫職位', '人最信同業的話：這個故事會講給同樣職位的人聽。'],
    industry: [
      '哪個行業？',
      '用平常的話，例如：食品批發。不說行業，對方第一個念頭就是「我們這行不一樣」。',
    ],
    issue: ['當時的關鍵難題是什麼？', '沒能達成的目標，或者碰到的麻煩，照客戶的話寫。'],
    reasons: [
      '原因是什麼？',
      '客戶自己找到的原因，以及它帶來的代價。聽的人往往先從這裡認出自己。',
    ],
    event: [
      '想做到的事：在什麼情況下？',
      '需要用到的那個時刻，不用寫「當」和「的時候」。沒有那個時刻，就想像不出來。',
    ],
    player: ['誰來做？', '客戶那邊的人或系統，絕不是您：故事的主角是客戶自己的人。'],
    action: [
      '能做什麼？',
      '用動詞開頭，照客戶的話寫。不提技術：人記得住別人能做什麼，記不住別人買了什麼。',
    ],
    result: [
      '後來怎樣了？',
      '他們做到了什麼，帶上金額、數量或百分比，以及多長時間，例如：' +
        '把遲到的訂單從每週25單降到4單。沒有數字的故事，只是閒談。',
    ],
  },
  stems: {
    issue: (a) => `關鍵難題：${a.value}`,
    reasons: (a) => `原因：${a.value}`,
    event: (a) => `${a.value}的時候`,
    action: (a) => `能夠${a.value}`,
  },
  heads: {
    id: '編號',
    title: '職位',
    industry: '行業',
    account: '公司',
    told: '能不能講',
    result: '結果',
  },
  told: { no: '不能', released: '不提名稱', named: '可提名稱' },
  notReleased: (a) =>
    `現在還不會講給任何人。等客戶同意了：${a.command} --set released=yes；可以提名稱：--set named=yes`,
  lookAt: (a) => `讀一讀：${a.command}`,
  offered: (a) => `用了成功案例 ${a.id}。`,
};

export const storyProblems: English['storyProblems'] = {
  technology: (a) =>
    `「${a.text}」提到了技術（${a.names.join('、')}）。請寫客戶的人能做什麼；沒有人會在產品裡看到自己。`,
  'names-customer': (a) =>
    `「${a.text}」提到了不能提名的客戶。請換個不提名的說法，或者註明可以提名。`,
};

export const storyRefusals: English['storyRefusals'] = {
  'not-won': (a): Said => [
    `商機 ${a.id} 還沒有贏下來，而故事要有結果。`,
    '等贏下來再寫；也可以自己寫一個：ccs story new',
  ],
};
