// 指令和幫助；完成之後說的話在 `outcomes.ts` 裡。
import { outcomes } from './outcomes.ts';
import { options, verbs } from './verbs.ts';

export const commands: typeof import('../../en/words/commands.ts').commands = {
  about: () => '用行銷部寫好的對話腳本準備一次銷售拜訪，見面時記筆記，當天就把信寄出去。',
  version: () => '顯示版本；加 --json 時連同執行環境一起顯示',
  help: () => '顯示說明',
  titles: {
    'Usage:': '用法：',
    'Options:': '選項：',
    'Commands:': '指令：',
    'Arguments:': '引數：',
    'Global Options:': '通用選項：',
    '[options]': '[選項]',
    '[command]': '[指令]',
  },
  neededBy: {
    meeting: '拜訪和信函：',
    sale: '一筆生意：',
    lead: '給帶團隊的人（還有 ccs opportunity grade、audit、review）：',
    write: '給寫對話腳本的人：',
    any: '隨處可用：',
    machine: '其他系統和本機：',
  },
  examples: () => '例子：',
  exitCodes: () => '結束代碼：0 完成 · 1 檢查發現錯誤 · 2 無法照做 · 3 ccs 的程式錯誤 · 130 中途停下',
  moreHelp: (a) => `看其中一個指令的詳細說明和例子：${a.command} 指令`,
  groups: {
    prompter: '帶去見客戶的拜訪大綱',
    playbook: '行銷部寫好的對話腳本',
    opportunity: '一個商機：關鍵人、里程碑、證據',
    account: '一家公司和它的各種叫法',
    story: '客戶做成的事，講給同業聽',
    process: '案子怎麼走：里程碑，和路上用得著的東西',
    store: '整個團隊的紀錄，放在自己的伺服器上',
    import: '從別的系統匯入商機',
  },
  verbs,
  options,
  ...outcomes,
};
