// 談判：問什麼，以及開始之前還缺什麼。
import type { Said } from '../../../wording.ts';

type Missing = Parameters<
  typeof import('../../../en/words/opportunity/negotiate.ts').gate
>[0];

export const gate = (missing: Missing): string =>
  ({
    choosingUs: '客戶對「談妥了就選我們嗎」的肯定答覆',
    onlyThing: '客戶對「就剩這一件事了嗎」的肯定答覆',
    signToday: '客戶對「今天談妥，您今天就能簽嗎」的肯定答覆',
    'no-signer': '在場的、能簽字的人',
    'cannot-sign': `能簽字的人（紀錄裡看不出${'name' in missing ? missing.name : ''}能簽）`,
  })[missing.code];

export const negotiation: typeof import('../../../en/words/opportunity/negotiate.ts').negotiation =
  {
    title: (a) => `談判：${a.account}`,
    percentage: (a) =>
      `「${a.give}」讓的是比例（${a.piece}）：總價每讓一個百分點，都是從利潤裡扣的。請給對您成本小、對他們價值大的東西。`,
    surrender: (a) => `「${a.piece}」等於問客戶要降到多少。請改為說明價格為什麼合理。`,
    marked: {
      'period-end':
        '月底讓步，計畫卻還沒談定：這回為了趕月底讓了步，下回客戶還會等到月底來要。',
      'short-of-quota': '讓步的人自己的業績目標還沒達成：說出口之前，先和經理看一遍。',
    },
    withdrawn: () => '今天提的條件全部作廢。',
    untied: (a) => `這些沒有對應的讓步：${a.gets.join('；')}。照樣可以提。`,
    stillToCome: (a) => `談妥以後，開口要訂單之前先看看是不是都清楚了：${a.command}`,
  };

export const negotiationAsk: typeof import('../../../en/words/opportunity/negotiate.ts').negotiationAsk =
  {
    choosingUs: ['談妥了，就選我們嗎？', '對方怎麼說的？沒有這句肯定，您是在替別家壓價。'],
    onlyThing: [
      '就剩這一件事了嗎？',
      '對方怎麼說的？沒有這句肯定，讓了這一條，還會有下一條。',
    ],
    signToday: [
      '今天談妥，您今天就能簽嗎？',
      '對方怎麼說的？沒有這句肯定，您面對的只是傳話的人。',
    ],
    signer: ['誰簽字？', '名單裡的一位，而且要在場。還不在名單裡，請先加上。'],
    stand: [
      '我們的立場：價格為什麼合理？',
      '用他們自己的數字說值多少、要投入什麼。平靜地說，需要幾遍就說幾遍。',
    ],
    refusals: [
      '三句禮貌的拒絕，每行一句',
      '讓步之前，先說三次不，每次一句。問了三遍的客戶就知道，價格裡沒有灌水。',
    ],
    questions: [
      '讓步之前要問的三個問題，每行一個',
      '他們為什麼需要，別的辦法行不行，維持現狀會怎樣。' +
        '千萬別問「您要降到多少」：這等於承認開的價不算數。',
    ],
    gets: [
      '要換來的兩樣，大的在前，每行一樣',
      '您想要的回報：更長的期限、更早的日期、他們出人配合、引薦一位客戶。' +
        '每樣都要能接在「如果您願意……」後面。',
    ],
    gives: [
      '可以給的，每樣換一樣',
      '每行一樣，豎線後面寫換哪一樣，寫編號或者原話：「第一年給您的人做教育訓練 | 1」。' +
        '每樣都要能接在「我就可以……」後面。絕不要給總價的百分比。',
    ],
    withdrawn: ['談不成會怎樣？', '會上提的條件，散會就作廢。要事先說明。'],
    nextDate: [
      '談不成的話，哪天再談？',
      '照平時的說法寫：週五、12月8日、兩週後、2026-12-01。',
    ],
  };

export const negotiationRefusals: typeof import('../../../en/words/opportunity/negotiate.ts').negotiationRefusals =
  {
    'not-to-negotiate': (a): Said => {
      const person = a.missing.find(
        (one): one is Missing & { code: 'cannot-sign' } => one.code === 'cannot-sign',
      );
      const remedy = person
        ? `如果他能簽，請記下來：ccs opportunity players ${a.id} ${person.id} --set part=approves`
        : a.missing.some(({ code }) => code === 'no-signer')
          ? `請寫明誰簽字：--set signer=關鍵人；名單見 ccs opportunity players ${a.id}`
          : '請照這樣的話去問客戶；在那之前什麼都不要讓。';
      return [`談判還不能開始，還缺：${a.missing.map(gate).join('；')}。`, remedy];
    },
    'nothing-there': (a): Said => [
      '還沒有任何紀錄，這裡也沒有人可以問。',
      `先看會問什麼：${a.command} --questions；再用 --set 編號="……" 回答，或者在終端機裡執行。`,
    ],
  };

export const negotiationProblems: typeof import('../../../en/words/opportunity/negotiate.ts').negotiationProblems =
  {
    'too-few': (a) => `只有 ${a.found} 條；請寫 ${a.wanted} 條，每行一條。`,
    'step-without-event': (a) =>
      `「${a.text}」沒有寫是哪件事；事項寫在最前面：審閱合約 | 2026-12-01`,
    'give-without-get': (a) =>
      `「${a.give}」沒有換來任何東西；請在豎線後面寫換哪一樣的編號：「${a.give} | 1」。`,
    'no-such-get': (a) =>
      `「${a.give}」要換的「${a.get}」不在要換來的裡面：${a.gets.map((get, index) => `${index + 1} ${get}`).join('；')}`,
    'gives-share': (a) => `「${a.give}」讓的是總價的比例（${a.piece}）。`,
    'asks-where': (a) => `「${a.piece}」等於問客戶要降到多少。`,
  };
