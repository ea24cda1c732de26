// 怎麼競爭。
import { sign } from './assess.ts';

const strategySteps: typeof import('../../../en/words/opportunity/strategy.ts').strategySteps = {
  late: '客戶已經在做決定（第 3 階段）',
  invited: '是客戶請我們來的',
  event: '有非辦不可的事',
  makeEvent: '能讓它變得非辦不可',
  compete: '我們有競爭力：+ 多於 −',
  advantage: '我們強三倍',
  criteria: '標準能改變或擴大',
  split: '能切出賺錢的一塊',
  position: '在裡面有位置要保護',
  later: '有後續收入或戰略價值',
};

export const strategy: typeof import('../../../en/words/opportunity/strategy.ts').strategy = {
  heading: (a) => `${a.date} 的策略：${a.name}`,
  why: () => '怎麼得出來的',
  yes: '是',
  no: '否',
  step: (a) =>
    `${strategySteps[a.step]}${
      a.marks
        ? `（${Object.entries(a.marks)
            .map(([number, mark]) => `${number} ${sign(mark)}`)
            .join('，')}）`
        : a.answer === 'unsure'
          ? '（不確定，按否算）'
          : ''
    }`,
  outcomes: {
    frontal: [
      '正面進攻',
      '就在現有的戰場上打：您比任何一家都強三倍。照約定的計畫走，當著決策人的面證明，而且要快；多拖一週，別家就多一週追上來。',
    ],
    flank: [
      '側翼進攻',
      '改變他們比較的東西。按現在的標準您不夠強：接下來幾週，和關鍵人一起診斷標準裡漏了什麼，直到他們自己把只有您能做到的加進去。在那之前什麼都不要演示。',
    ],
    fragment: ['區域性突破', '拿下一部分。切出您領先、也賺錢的那一塊，要有它自己的支持者和自己的決策，其餘的先讓給別人。'],
    defend: ['防守', '守住已有的。保護好您在裡面的位置：照顧好正在用的人，請他們說出價值，讓會把別家擺到您旁邊的決定慢下來。'],
    develop: ['培育', '這單不爭，爭下一單。花小力氣保持聯繫，在需求出現之前先認識關鍵人，需求成形的時候您第一個在場。從預測裡拿掉。'],
    disengage: ['離開', '禮貌地、儘早地離開。說明原因，說明什麼情況下會改變，把時間給願意跟您買的人。壞訊息來得早也是好訊息。'],
  },
  unknown: (a) => `第 ${a.numbers.join('、')} 題還不清楚。不清楚就不算對我們有利，照這個結論行動之前先弄清楚。`,
  letter: () => '禮貌地謝絕，並說明什麼情況下會改變：',
};

export const strategyAsk: typeof import('../../../en/words/opportunity/strategy.ts').strategyAsk = {
  buyerPhase: ['客戶走到哪一步了？', '先是形成需求，再比較方案，最後做決定、擔心風險。到了最後一步才來的新面孔，多半隻是用來比較的。'],
  invited: ['是客戶在選定別家之前就請您來的嗎？', '同時發給一長串供應商的邀請不算。'],
  makeEvent: [
    '能讓這件事變得非辦不可嗎？',
    '第 5 題不是 +。有沒有哪一天，過了以後不辦就有代價，而且能讓他們看到？說得出是哪一天才選「是」。',
  ],
  advantage: ['您比任何一家都強三倍嗎？', '看他們拿什麼做決定，而且是他們眼裡的強。只領先一點，硬拼贏不了。'],
  criteria: ['能改變或者擴大他們比較的標準嗎？', '有一個標準裡沒有、而只有您能幫上的目標，並且有說得上話的關鍵人願意聽，就選「是」。'],
  split: ['能切出一塊賺錢的嗎？', '有自己的支持者、自己的決策，而且您領先的那一塊。'],
  position: ['在裡面有要保護的位置嗎？', '他們現在就在用您的東西，而且有人想留住它。'],
};
