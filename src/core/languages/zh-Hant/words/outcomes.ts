// 指令做完之後和中途說的話。
import { traditionalChineseDay as shownDay } from '../shown-day.ts';

export const outcomes: typeof import('../../en/words/outcomes.ts').outcomes = {
  exampleMade: (a) =>
    `工作區建好了，裡面有一套虛構的範例：${a.path}\n` +
    `${a.command === '' ? '可以這樣看看：' : `先用 ${a.command} 進入這個資料夾，再看看：`}` +
    'ccs、ccs find 廣濟門、ccs pipeline、ccs prompter list、ccs letter list',
  bug: () => 'ccs 內部出錯了。這是 ccs 的錯誤，不是您的操作問題。',
  reportBug: () =>
    '您的紀錄都沒有變。請把上面幾行和您輸入的指令一起回報到 ccs 專案的問題區。',

  saved: (a) => `已儲存：${a.path}`,
  onward: (a) =>
    `接下來：${a.command} --open（開啟來看、列印），` +
    `--copy（複製，好貼進郵件或 LINE），--out ${a.name}.docx（存成 Word）`,
  copied: () => '已複製到剪貼簿，貼到要用的地方就行。',
  opened: (a) => `已開啟：${a.path}`,
  written: (a) => `已寫入：${a.path}`,
  walkInstead: (a) => `想一步步填寫，請在終端機裡執行：${a.command}`,
  dayUnderstood: (a) => `${a.option}：「${a.text}」即${shownDay(a.day)}。`,
  ignoredAnswers: (a) => `沒有選相應的選項，以下答案沒有用上：${a.ids.join('、')}`,
  draftKept: (a) => `您填過的內容儲存在 ${a.path}\n接著寫：${a.command}`,
  resumed: (a) => `接著寫草稿 ${a.id}。`,
  writeOne: () => '都不合適，現在就寫一份，寫完接著用它做大綱。Ctrl+C 離開。',
  conversation: (a) => `對話腳本：${a.name}（${a.id}）`,
  draftDamaged: (a) => `其中有 ${a.lines} 行讀不出來，相應的問題會重新問。`,
  draftFound: (a) =>
    `有一份沒做完的草稿（${a.about}，${a.of} 題答了 ${a.answered} 題，上次是 ${a.when}）。接下來？`,
  draftFoundHelp: () => '答過的都還在。重新開始不會動這份草稿；丟掉就沒有了。',
  draftContinue: () => '接著做',
  draftNew: () => '重新開始，草稿留著',
  draftRemove: () => '丟掉草稿，重新開始',
  draftThere: (a) =>
    `有一份沒做完的草稿（${a.about}，${a.of} 題答了 ${a.answered} 題，上次是 ${a.when}）。要接著做：${a.command}`,
  draftElsewhere: (a) =>
    `同一件事（${a.about}）從 ${a.since} 起${a.where}開著；這裡重新開始，不會動到那邊。`,
  inWindow: (a) =>
    a.terminal === ''
      ? `在另一個視窗（程序 ${a.pid}）`
      : `在另一個視窗（${a.terminal}，程序 ${a.pid}）`,
  leftOut: (a) => `有 ${a.count} 個檔案不能用，已跳過：`,
  moreFaults: (a) => `……另有 ${a.count} 處：ccs lint ${a.path}`,
  playbookChanged: (a) => `對話腳本 ${a.id} 後來有改動；這份紀錄保留原來的說法。`,
  playbookGone: (a) => `對話腳本 ${a.id} 不在庫裡；這份紀錄保留原來的說法。`,
  faultySettings: () => '這些設定不能用；其餘內容照常顯示：',
  foreignSettings: (a) =>
    `沒有使用 ${a.path}，因為它屬於這台機器上的另一個使用者。\n` +
    `確實要在那裡工作，請寫明：--workspace ${a.folder}`,
  syncCopies: (a) =>
    '這些是同步軟體在兩人都改過同一個檔案時留下的衝突副本，沒有計入：' +
    `${a.paths.slice(0, 10).join('、')}${a.paths.length > 10 ? '……' : ''}\n` +
    '請把正確的內容併到原檔案裡，再刪掉副本。',
  waiting: (a) => `另一個 ccs 正在寫 ${a.path}，請稍等……`,
  unknownKeys: (a) => `以下內容這個版本的 ccs 不認得，會原樣保留：${a.keys.join('、')}`,
  broughtUp: (a) =>
    `這筆紀錄原來是舊版 ccs 的格式，現已轉成目前格式：${a.names.join('、')}`,
  brokenRecords: () => '以下紀錄無法讀取，先不算在內：',
  noPlaybooks: () =>
    '沒有合適的對話腳本。看全部：ccs playbook list。自己寫一個：ccs playbook new',
  inOtherLanguages: (a) => `其他語言的：${a.commands.join(' · ')}`,
  noneFits: () => '都不合適：寫一個新的對話腳本',
  oneOf: (a) => `選一個：${a.values.join('、')}`,
  someOf: (a) => `可以選幾個：${a.values.join('、')}`,
  choice: (a) => (a.label === a.value ? a.value : `${a.value}（${a.label}）`),
  inEachRow: (a) => `每行依次是：${a.columns}`,
  notedAs: (a) => `信裡寫成：${a.text}`,
  worthOf: (a) => `一年值多少：${a.factors.join(' × ')}`,
  audiences: { buyer: '給買方看', partner: '給一起銷售的合作夥伴' },
  markets: {
    mainstream: '成熟市場：客戶只信同業的先例',
    early: '早期市場：客戶願意搶先嘗試',
  },
  servesMilestone: (a) => `對應里程碑：${a.milestone}`,
  aside: (a) => `（${a.text}）`,
  notWritten: () => '（還沒有寫對話腳本）',
  heads: {
    id: '編號',
    account: '客戶',
    contact: '聯絡人',
    date: '日期',
    goal: '目標',
    kind: '類型',
    default: '預設值',
    requiredFilled: '必填，已有內容',
    required: '必填',
    optional: '選填',
  },
  settingsFile: (a) => `# ccs 對您和團隊的了解。除第一行以外都可以不寫。
ccs: 1
language: ${a.language}
# 從這一天起，客戶認可要有原話或回覆；再早的只合計
evidence:
  since: ${a.today}
# seller:
#   name: 您的姓名
#   company: 您的公司
#   title: 您的職位
#   email: you@example.org
`,
  workspaceMade: (a) =>
    `工作區建好了：${a.path}\n` +
    '用 ccs me 寫上您的姓名，把對話腳本放進 playbooks/，再用 git 和團隊共用這個資料夾。',
  recordsBefore: (a) =>
    `您以前的 ${a.count} 筆紀錄還在 ${a.folder}。要帶過來，把那裡的 ${a.names.join('、')} 複製到 ${a.path}；在原處檢視：${a.command}`,
  elsewhere: (a) => `您自己的資料資料夾裡有 ${a.count} 條：${a.command}`,
  playbookMade: (a) => `已儲存：${a.path}\n試一試：ccs prompter new --playbook ${a.id}`,
};
