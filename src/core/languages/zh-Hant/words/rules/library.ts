// 目標方面的規則，以及幾份對話腳本放在一起比較的規則。
import type { Said } from '../../../wording.ts';

export const library: typeof import('../../../en/words/rules/library.ts').library = {
  'goal-is-business': {
    summary: '目標是業務上的變化：不是買東西，不是一個名詞，也不是放在誰嘴裡都一樣的話。',
    reason:
      '沒有人的目標是擁有一套系統，也沒有人為「效率」兩個字掏錢，要的是以後變好的那件事。' +
      '這樣的目標，還沒打算買的客戶也願意談。',
    findings: {
      phrase: (a): Said => [
        `「${a.piece}」接不到「是不是就可以……」後面。`,
        '請用動詞開頭：把什麼降到多少，讓什麼按時到，少做哪件事……',
      ],
      empty: (a): Said => [
        `「${a.piece}」放在哪家企業都說得通。`,
        '請寫清楚是什麼事，怎樣才看得出來：多少、多快、給誰、到什麼時候。',
      ],
      acquisition: (a): Said => [
        `「${a.piece}」是手段，不是目標。`,
        '請想一想有了它以後什麼會變好，把那件事寫出來：營收多了、成本少了，還是耽誤少了。',
      ],
    },
  },
  'goal-for-decider': {
    summary: '寫了給使用者、導入人員的腳本，也要有一份給能拍板或出錢的人。',
    reason: '用的人可以推薦，卻不能拍板。只為他們做準備，就永遠見不到能拍板的人。',
    findings: {
      nobody: (a): Said => [
        `${a.industry}的「${a.product}」，還沒有一份對話腳本是寫給能拍板或出錢的人的${a.title === undefined ? '' : `；「${a.title}」既不拍板，也不出錢`}。`,
        '請為能拍板（authority: decides）或出錢（authority: funds）的職位也寫一份。',
      ],
    },
  },
  'goal-duplicate': {
    summary: '一個目標不能給兩個職位共用。',
    reason:
      '職位不同，考核的東西就不同。一字不差地套在兩個職位上的目標，多半跟哪一個都不貼切。',
    findings: {
      twice: (a): Said => [
        `「${a.goal}」也是「${a.otherTitle}」的目標（${a.otherFile}）。`,
        `請換成「${a.title}」自己會說的話，說他被考核的那件事。`,
      ],
    },
  },
  'playbook-duplicate': {
    summary: '任意兩份對話腳本，產品、行業、職位、目標和語言不能完全相同。',
    reason:
      '業務就是依這幾項來挑腳本的。全都一樣就分不出來，其中一份會慢慢過時，也沒有人發現。',
    findings: {
      twice: (a): Said => [
        `${a.otherFile} 的產品、行業、職位、目標和語言跟這份完全一樣。`,
        '請只留一份，或者在職位、目標裡寫明兩份有什麼不同。',
      ],
    },
  },
  'translation-parity': {
    summary: '譯文和原文的情境要一致。',
    reason:
      '同事們不管用哪種語言做銷售，準備的情境都應該一樣。原文改了，譯文最容易被忘掉。',
    findings: {
      differs: (a): Said => [
        [
          a.missing.length > 0
            ? `「${a.other}」裡有、這裡沒有的情境：${a.missing.join('、')}。`
            : '',
          a.extra.length > 0
            ? `這裡有、「${a.other}」裡沒有的情境：${a.extra.join('、')}。`
            : '',
        ].join(''),
        '請把缺的譯過來；對應的情境，id 要寫成一樣的。',
      ],
      unknown: (a): Said => [
        `這次檢查的檔案裡沒有「${a.other}」這份對話腳本。`,
        '請寫原文的檔名，不帶副檔名；或者把兩份放在一起檢查。',
      ],
    },
  },
};
