// 情境和說法方面的規則。
import type { Said } from '../../../wording.ts';

const UNITS = { words: '詞', characters: '字' } as const;

export const scenarios: typeof import('../../../en/words/rules/scenarios.ts').scenarios = {
  'scenario-count': {
    summary: '一份對話腳本至少三個情境，四個才算準備充分。',
    reason:
      '總有幾個情境跟眼前這位客戶對不上，業務手裡得有得選。' +
      '不到三個，三兩句話又繞回產品上去了。',
    findings: {
      few: (a): Said => [
        `這裡只有 ${a.count} 個情境。`,
        '請至少寫三個，最好四個：都取自客戶的日常工作，正好用得上幫助的那一刻。',
      ],
      three: (): Said => [
        '三個情境只夠起步，有一個對不上，業務手裡就只剩兩個。',
        '請再補一個客戶用得上幫助的時刻。',
      ],
    },
  },
  'no-pitch': {
    summary: '說出口的話裡不推銷，也不提產品名。',
    reason:
      '客戶還沒想清楚自己要什麼，這時候提產品，只會招來挑剔。' +
      '請說他的人用上以後能做什麼，不說我們有什麼。',
    findings: {
      promise: (a): Said => [
        `「${a.piece}」是賣方的承諾。`,
        '請問：要是客戶自己的人能做到這件事，會不會有幫助。',
      ],
      offer: (a): Said => [
        `「${a.piece}」說的是我們，不是客戶。`,
        '請說客戶那邊的人能做到什麼，或者問他們現在是怎麼做的。',
      ],
      product: (a): Said => [
        `「${a.piece}」是產品的名字。`,
        '請去掉名字，說有人用它做了什麼；名字可以寫在「feature」裡，那一項不會說出口。',
      ],
      word: (a): Said => [
        `「${a.piece}」在貴公司列出的推銷用語裡。`,
        '請換成客戶自己的說法。',
      ],
    },
  },
  'player-is-buyer': {
    summary: '角色是客戶那邊的人或系統。',
    reason:
      '畫面裡是自己的人在做事，客戶才會覺得事情跟自己有關。我們替他做什麼，那只是承諾。',
    findings: {
      seller: (a): Said => [
        `「${a.piece}」是賣方的人。`,
        '請寫客戶那邊由誰來做，人或系統都可以，例如「您的調度員」「訂單系統」。',
      ],
    },
  },
  'plain-words': {
    summary: '不用溢美之詞，不說行話。',
    reason: '賣方自誇，客戶聽了先打折扣，整段話也跟著像廣告。客戶信的是他自己平時說的話。',
    findings: {
      word: (a): Said => [
        `「${a.piece}」只是誇獎，沒有說出什麼來。`,
        '請刪掉，或者換成看得見、數得清的說法：多快、多少、誰來做。',
      ],
      own: (a): Said => [`「${a.piece}」在貴公司列出的避用詞裡。`, '請換成白話。'],
    },
  },
  'action-concrete': {
    summary: '行動和能力要能想像出畫面。',
    reason:
      '客戶只會對看得見的畫面點頭：有人打電話、打開單子、掃條碼、簽字。' +
      '「視覺化」誰也沒見過，「改善流程」到底做了什麼，誰也說不上來。',
    findings: {
      abstract: (a): Said => [
        `「${a.piece}」想像不出畫面。`,
        '請寫眼睛看得見、手上做得到的事：打開哪張單子，打給誰，在哪塊螢幕上看到什麼，多快做完。',
      ],
    },
  },
  'diagnose-measures': {
    summary: '每個情境都要問出一個數字。',
    reason:
      '代價越大，越值得去解決，而這個數字只有客戶知道。問不出數字，後面就沒有價值可談。',
    findings: {
      none: (): Said => [
        '這個情境的診斷裡沒有問到數字。',
        '請加一個問題，例如「一個月大概有多少次？」「一次要花多少錢？」，' +
          '或者用「measure」寫明這一問要的是什麼數字。',
      ],
    },
  },
  'no-blame': {
    summary: '不問讓客戶難堪的話。',
    reason:
      '人一旦要替自己辯解，就不會再往下講了。出了什麼問題，不追究是誰的錯也問得出來。',
    findings: {
      blame: (a): Said => [
        `「${a.piece}」聽起來像在責怪。`,
        '請對事不對人，例如：「遇到……的時候，一般會怎麼樣？」「難在哪裡？」',
      ],
    },
  },
  speakable: {
    summary: '說出口的話，一口氣說得完。',
    reason: '這些話是當著客戶的面說的。說到一半要換氣、要低頭唸，聽的人就走神了。',
    findings: {
      question: (a): Said => [
        `這個問題有 ${a.length} 個${UNITS[a.unit]}，一口氣說得完的是 ${a.most} 個${UNITS[a.unit]}。`,
        '請只問一件事，客戶自己知道的不必再說。',
      ],
      capability: (a): Said => [
        `這項能力有 ${a.length} 個${UNITS[a.unit]}，${a.most} 個就夠了。`,
        '它要跟別的幾項一起接在「如果您能夠」後面，請只留動詞和受詞。',
      ],
      scenario: (a): Said => [
        `這個情境唸成一句話有 ${a.length} 個${UNITS[a.unit]}，一口氣說得完的是 ${a.most} 個${UNITS[a.unit]}。`,
        '請把事件和行動寫短：一個情形，一件事。',
      ],
      unsayable: (a): Said => [
        `「${a.piece}」看得懂，唸不出來。`,
        '請照著說話的樣子寫：不用括號，不用沒人唸的縮寫。',
      ],
      reported: (a): Said => [
        `「${a.piece}」是問題裡套著問題。`,
        '請說發生了什麼，不要轉述誰問了什麼，例如「客戶為一份晚到的文件打來電話」。',
      ],
    },
  },
  'worth-adds-up': {
    summary: '情境值多少，要能乘出一年多少錢。',
    reason:
      '客戶自己算出來的帳最有說服力，前提是這筆帳算得通：每週多少張訂單，乘以每張訂單多少錢，' +
      '就是每週多少錢；訂單數乘以每趟多少錢，什麼也不是。',
    findings: {
      unknown: (a): Said => [
        `這份對話腳本裡，沒有哪個問題的編號是「${a.id}」。`,
        a.known.length === 0
          ? '請給問數字的那些問題各寫一個 id，再在這裡引用。'
          : `這份腳本裡的數字有：${a.known.join('、')}`,
      ],
      untyped: (a): Said => [
        `「${a.id}」沒有寫明單位，不能相乘。`,
        '請寫清楚數的是什麼，例如 measure: { unit: 訂單, per: 周 }；是錢就寫 measure: { money: true, per: 訂單 }',
      ],
      'not-money': (): Said => [
        '這幾個數字乘起來不是錢。',
        '其中要有一個是錢，而且只能有一個：measure: { money: true, per: … }',
      ],
      'units-left': (a): Said => [
        `「${a.left.join('」「')}」消不掉：數了它，卻沒有哪個數字是用它算的，或者正好反過來。`,
        '兩邊要用同一個名詞：{ unit: 訂單, per: 周 } 和 { money: true, per: 訂單 }',
      ],
      'not-per-time': (): Said => [
        '這幾個數字乘起來是錢，卻不是一年多少錢。',
        '其中要有一個說明多久一次：per 寫天、週、月、季或年。',
      ],
    },
  },
};
