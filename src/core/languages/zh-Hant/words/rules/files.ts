// 檔案寫法方面的規則。
import type { Said } from '../../../wording.ts';

export const files: typeof import('../../../en/words/rules/files.ts').files = {
  schema: {
    summary: '該有的項目都有，名稱和寫法都對。',
    reason:
      '大綱就是用這些項目拼出來的。少一個項目、錯一個字，話就斷一截，往往要到了客戶面前才發現。',
    findings: {},
  },
  'unknown-key': {
    summary: '紀錄裡只有這個版本的 ccs 認得的項目。',
    reason:
      '不認得的項目也許是別的版本寫的，那麼無論您怎麼改這筆紀錄，它都會原樣保留；' +
      '也可能只是打錯了字，那麼後面寫的內容誰也讀不到。',
    findings: {},
  },
  yaml: {
    summary: '檔案是讀得懂的 YAML。',
    reason: '讀不懂的檔案沒辦法檢查，更沒辦法拿來用。ccs 寧可停下來，也不去猜您的意思。',
    findings: {},
  },
  'yaml-trap': {
    summary: '寫的是什麼樣，讀出來就是什麼樣。',
    reason:
      '有些字元人看著沒問題，程式讀出來卻是另一回事：全形冒號、定位字元、沒加引號的 {{。' +
      '檔案讀得進去，卻不是您的意思。',
    findings: {},
  },
  template: {
    summary: '每個範本都能填完整，每種語言都有。',
    reason:
      '欄位名寫錯一個字母，文件裡就空一塊；要是在 {{#if}} 裡面，連提示都沒有。' +
      '這種錯應該在這裡就看到，而不是等客戶拿到手裡才看到。',
    findings: {},
  },
  'buyers-milestones': {
    summary: '流程裡至少一半的里程碑是客戶做的事。',
    reason:
      '客戶有動作，業務才算往前走：說出目標、引薦、改計畫。' +
      '我們自己做的事，沒人聽也照樣能做；依這些來評定，數出來的只是忙不忙。',
    findings: {
      few: (a) => [
        `「${a.name}」共 ${a.all} 個里程碑，客戶有動作的只有 ${a.buyers} 個。`,
        '把名稱和結果寫成客戶那時做了什麼，並註明 action: buyer 或 both。',
      ],
    },
  },
  'buyers-proof': {
    summary: '證明里程碑的，是客戶那邊的東西。',
    reason:
      '信寄出去，只說明我們寫了信。' +
      '客戶認可了，或者引薦了人，才看得出走到了哪一步；只有寫明客戶說過什麼的信，' +
      '寄出就可以作證。',
    findings: {
      'sent-only': (a) => [
        `「${a.id}」只要信寄出去就算證明。`,
        '寫上客戶要做什麼：marks: [sent, accepted]，或者 access。',
      ],
    },
  },
  'unused-suppression': {
    summary: '每一處「忽略」都還用得著。',
    reason: '沒有問題的地方留著「忽略」的註解，哪天真出了問題，就會被它蓋住。',
    findings: {
      unused: (a): Said => [`「${a.rule}」在這裡沒有發現問題。`, '請刪掉這條註解。'],
      'unknown-rule': (a): Said => [
        `沒有「${a.rule}」這條規則。`,
        a.near === undefined ? '規則清單見：ccs explain' : `您是不是想寫「${a.near}」？`,
      ],
      'no-reason': (a): Said => [
        `沒有寫明這裡為什麼忽略「${a.rule}」。`,
        `請在兩個連字號後面寫上理由：# ccs-disable-${a.scope} ${a.rule} -- 理由`,
      ],
      'no-rule': (a): Said => [
        '這條註解沒有寫明忽略哪條規則，所以不起作用。',
        `請寫上規則和理由：# ccs-disable-${a.scope} 規則 -- 理由。規則清單見：ccs explain`,
      ],
      'unknown-comment': (a): Said => [
        `ccs 不認識「ccs-disable${a.scope === '' ? '' : `-${a.scope}`}」這種註解，所以它不起作用。`,
        '請寫成 # ccs-disable-line 規則 -- 理由，或者在上一行寫 # ccs-disable-next-line 規則 -- 理由',
      ],
    },
  },
};
