// 提問方面的規則。
import type { Said } from '../../../wording.ts';
import { quoted } from '../phrases.ts';

export const questions: typeof import('../../../en/words/rules/questions.ts').questions = {
  'frame-open': {
    summary: '開場的問題，不能用「是」或「不是」打發。',
    reason:
      '開場是為了請客戶講講現在是怎麼做的。一句「是」或「不是」，話頭就斷了，什麼也沒了解到。',
    findings: {
      closed: (a): Said => [
        `「${a.sentence}」，客戶答一個「是」或「不是」就完了。`,
        '請用「怎麼」「什麼」「為什麼」來問，例如：「……，你們現在是怎麼做的？」',
      ],
    },
  },
  'confirm-closed': {
    summary: '確認是一個用「是」就能回答的問題。',
    reason:
      '到這一步，是請客戶親口說：有了這些能力，目標是不是就近了。' +
      '問得太開，這個「是」就等不來了。',
    findings: {
      open: (a): Said => [
        `「${a.sentence}」，客戶沒辦法用一個「是」來回答。`,
        '可以這樣寫：那麼，如果您能夠{{capabilities}}，是不是就可以{{goal}}？',
      ],
    },
  },
  'confirm-complete': {
    summary: '確認時要說到每一項能力，也要說到目標。',
    reason: '客戶點頭認可的，只是這句話裡說到的內容。漏掉的能力和目標，就等於沒有談成。',
    findings: {
      capabilities: (a): Said => [
        a.missing.length > 0
          ? `確認的問題裡沒有提到${quoted(a.missing)}。`
          : '確認的問題裡沒有列出那些能力。',
        '請在該說能力的地方寫上 {{capabilities}}，業務選定的能力會自動填進去：那麼，' +
          '如果您能夠{{capabilities}}，……',
      ],
      goal: (a): Said => [
        a.goal === undefined
          ? '確認的問題裡沒有重複目標。'
          : `確認的問題裡沒有重複目標「${a.goal}」。`,
        '請用 {{goal}} 收尾：……是不是就可以{{goal}}？',
      ],
      placeholder: (a): Said => [
        `「{{${a.name}}}」什麼都不代表，會原樣唸出來。`,
        '能用的只有兩個：{{capabilities}} 和 {{goal}}。',
      ],
    },
  },
  'asks-not-tells': {
    summary: '開場、診斷、影響、情境和確認，都要用問的。',
    reason:
      '自己想明白的道理，比聽別人說的更讓人信服。所以要問，而不是說；問句就要以問號收尾。',
    findings: {
      told: (a): Said => [
        `這句話是在說，不是在問：結尾是「${a.ending}」。`,
        '請改成以問號收尾的問題，或者改成邀請，例如「請您說說……」。',
      ],
      mark: (a): Said => [`這是個問題，結尾卻是「${a.ending}」。`, '請以問號收尾。'],
      part: (a): Said => [
        `「${a.piece}」是在告訴客戶，不是在問。`,
        '請改成問法，例如「會不會有幫助」「對您意味著什麼」。',
      ],
    },
  },
  'one-question-at-a-time': {
    summary: '一口氣只問一件事。',
    reason:
      '人總是回答最後聽到的那一句。' +
      '一口氣問兩件，前面那件就白問了；後面要是只要答「是」或「不是」，話頭也斷了。',
    findings: {
      second: (a): Said => [
        `「${a.clause}」是同一口氣裡的第二個問題。`,
        '請問完第一個就停下，第二個另起一條，留到後面再問。',
      ],
    },
  },
  'no-interrogation': {
    summary: '不連著問三個是非題。',
    reason:
      '一連三個只要答「是」或「不是」的問題，聽起來像審問，問來問去也都是您已經知道的事。',
    findings: {
      third: (a): Said => [
        `「${a.sentence}」已經是連著的第三個是非題了。`,
        '請把其中一個改成開放式的：怎麼做、是什麼、有多少。',
      ],
    },
  },
  'leading-question': {
    summary: '問題裡不替客戶把答案說出來。',
    reason:
      '被推著走的人，要嘛客氣地說是，要嘛躲開說不是。' +
      '哪一種都問不出東西來，而且理由是您的，不是他的。',
    findings: {
      pushes: (a): Said => [
        `「${a.piece}」是在逼客戶點頭。`,
        '請問得讓客戶說「不」也不難：現在是怎麼做的，會怎麼樣，到底有沒有幫助。',
      ],
    },
  },
  'boundless-question': {
    summary: '不問沒有邊際的問題。',
    reason:
      '對誰都能問的問題，一聽就知道您沒有準備；客戶答起來沒完沒了，時間反而花得更多。',
    findings: {
      anything: (a): Said => [
        `「${a.piece}」拿去問誰都行。`,
        '請說清楚問的是哪一塊工作，例如「旺季那幾週的班次，現在是怎麼排的？」',
      ],
    },
  },
  'known-beforehand': {
    summary: '查得到的事不問。',
    reason: '您有沒有做功課，客戶聽第一個問題就知道。他的時間，要留給只有他說得出來的事。',
    findings: {
      public: (a): Said => [
        `「${a.piece}」上門之前就查得到。`,
        '請先查清楚，再問只有這個人才知道的那一面。',
      ],
    },
  },
  'impact-asked': {
    summary: '至少有一個問題，問還有誰受影響，或者接下來會怎樣。',
    reason:
      '一個人的麻煩，忍一忍就過去了；別人也跟著受影響，才會有人來解決。' +
      '還有誰，只有客戶說得出來，通往他們的路也在這裡。',
    findings: {
      none: (): Said => [
        '沒有一個問題問到還有誰受影響、接下來會怎樣。',
        '請在某個情境下或者在「impact」裡加一句，例如「出了這種事，還有哪些部門跟著等？」',
      ],
    },
  },
  'question-load': {
    summary: '問題不能多到一次拜訪裝不下。',
    reason: '過了二十個問題就成了審問，業務也只顧看大綱，不看人了。',
    findings: {
      many: (a): Said => [
        `這次拜訪一共要問 ${a.count} 個問題，${a.most} 個就夠了。`,
        '請只留下答案會寫進信裡的那些，一個情境兩三個。',
      ],
    },
  },
  'same-mould': {
    summary: '不要每個情境都用同一個模子來問。',
    reason: '聽到第三遍「怎麼做、有多少、多少錢」，客戶就覺得是在填表了。',
    findings: {
      alike: (a): Said => [
        `每個情境問的都是同一套：${a.moulds.join('、')}。`,
        '請換一種問法：上一次是什麼情況，誰說了算，最先在哪裡看出來。',
      ],
    },
  },
};
