// 做不到的事：[哪裡不對，怎麼辦]。
import { tableErrors } from './errors-table.ts';
import { lineErrors } from './errors-line.ts';
import { maybe, say } from './phrases.ts';
import type { Said } from '../../wording.ts';

/** 常見的幾種原因，各自怎麼辦。 */
const unwritable = (reason: string): string => {
  if (reason === 'ENOENT')
    return '它所在的資料夾不存在，請先建好或換一個資料夾，再試一次。';
  if (/^E(?:ACCES|PERM|ROFS)$/u.test(reason))
    return '您在那裡沒有寫入權限，請換一個資料夾，或者先取得權限，再試一次。';
  return '請騰出空間或換一個資料夾，再試一次。';
};

const fileKinds = {
  page: '網頁',
  packed: ' Word、Excel 文件或壓縮檔',
  pdf: ' PDF',
  picture: '圖片',
  rich: ' RTF 文件',
};

export const errors: typeof import('../../en/words/errors.ts').errors = {
  ...lineErrors,
  ...tableErrors,
  'no-language': (a): Said => [
    `介面語言裡沒有 ${a.value}。`,
    `可以用：${a.known.join('、')}`,
  ],

  'no-file': (a): Said => [
    `沒有 ${a.path} 這個檔案。`,
    '請檢查路徑；相對路徑從目前資料夾算起。',
  ],
  'not-a-file': (a): Said => [
    `${a.path} 不是可以讀取的檔案。`,
    '請指定檔案或管線，不能是資料夾或裝置。',
  ],
  'cannot-read': (a): Said => [`${a.path} 無法讀取（${a.reason}）。`, '請檢查讀取權限。'],
  'cannot-write': (a): Said => [
    `${a.path || '標準輸出'} 寫不進去（${a.reason}）。${a.reason === 'ENOENT' ? '' : '原有的內容都還在。'}`,
    unwritable(a.reason),
  ],
  'no-current-folder': (): Said => [
    '您所在的資料夾已經不在了。',
    '請換到一個存在的資料夾，再試一次。',
  ],
  'file-exists': (a): Said => [
    `${a.path} 已經存在。`,
    '請換個名字，或者加上 --force 覆蓋它。',
  ],
  'no-baseline': (a): Said => [
    `${a.path} 不是基準檔案，裡面什麼都沒有改動。`,
    '請指定一個基準檔案，或者一個還不存在的檔案：--baseline 檔案 --update-baseline',
  ],
  'faulty-file': (a): Said => [
    `${a.path} 現在這樣不能用。`,
    '請先改好上面列出的問題，再試一次。',
  ],
  'no-workspace': (a): Said => [
    `${a.folder} 不是工作區：裡面沒有 ccs.yaml。`,
    `建一個：ccs init ${a.folder}`,
  ],
  'no-data-folder': (a): Said => [
    a.reason === 'relative'
      ? `${a.folder} 不能用來存放您自己的紀錄：相對路徑會隨所在資料夾而變。`
      : `${a.folder} 不能用來存放您自己的紀錄（${a.reason}）。`,
    '請把 XDG_DATA_HOME 設成可以寫入的資料夾的完整路徑，或者去掉這個變數；' +
      '也可以在目前資料夾建一個工作區：ccs init',
  ],
  'workspace-exists': (a): Said => [`${a.folder} 已經是工作區了。`, '什麼都沒有改動。'],
  'example-in-the-way': (a): Said => [
    `範例放不進 ${a.folder}：${a.path} 已經存在。`,
    '什麼都沒有改動。請給它一個單獨的資料夾：ccs init --example my-example',
  ],

  'no-playbook': (a): Said => [
    `沒有 ${a.id} 這個對話腳本。`,
    maybe(a.near, '看看有哪些：ccs playbook list'),
  ],
  'no-playbook-fits': (a): Said => [
    a.asked === '' ? '沒有合適的對話腳本。' : `沒有適合${a.asked}的對話腳本。`,
    '看看有哪些：ccs goals。自己寫一個：ccs playbook new',
  ],
  'which-playbook': (a): Said => [
    '有好幾個對話腳本都合適，但這裡沒有終端機可以問您。',
    `請用 --playbook 指定一個：${a.candidates.join('、')}`,
  ],
  'changed-meanwhile': (a): Said => [
    `您編輯的時候，別人改動了 ${a.path}；已保留對方的版本。`,
    '請重新開啟；您填過的內容已存為草稿。',
  ],
  'no-draft': (a): Said => [
    a.id === '' ? '沒有可以接著寫的草稿。' : `這裡沒有 ${a.id} 這個草稿。`,
    a.id === ''
      ? `重新開始：${a.command ?? '不要寫 --resume'}`
      : `不寫編號時，--resume 會開啟最新的草稿${a.command === undefined ? '。' : `；也可以重新開始：${a.command}`}`,
  ],
  'record-locked': (a): Said => [
    `另一個 ccs 正在寫入 ${a.path}。`,
    '請等它寫完，再試一次。',
  ],

  'nothing-to-lint': (): Said => [
    '這裡沒有工作區，也沒有 playbooks 或 templates 資料夾。',
    '請寫明要檢查什麼：ccs lint 路徑；或者建一個工作區：ccs init',
  ],
  'no-match': (a): Said => [
    `沒有找到符合 ${a.path} 的檔案。`,
    '請檢查路徑；相對路徑從目前資料夾算起。',
  ],
  'no-git': (): Said => [
    '這個資料夾不在 git 儲存庫裡，或者沒有裝 git。',
    '請去掉 --since，或者到儲存庫裡執行。',
  ],
  'bad-ref': (a): Said => [
    `git 裡沒有 ${a.ref} 這個提交、分支或標籤。`,
    '請看 git branch -a；在 CI 裡要抓完整的歷史，例如 fetch-depth: 0。',
  ],
  'unknown-rule': (a): Said => [
    `沒有叫 ${a.rule} 的規則，也沒有這一章。`,
    maybe(a.near, '有哪些可以看：ccs explain'),
  ],
  'not-together': (a): Said => [`${a.one} 和 ${a.other} 不能一起用。`, '請去掉其中一個。'],
  'report-over': (a): Said => [
    `${a.path} 不是報告，而是 ccs 要讀取的檔案，沒有改動它。`,
    `請換個檔名：--format ${a.format}:檔案`,
  ],
  'needs-option': (a): Said => [
    `${a.one} 要和 ${a.other} 一起用。`,
    `請加上 ${a.other}，或者去掉 ${a.one}。`,
  ],

  'no-letter': (a): Said => [
    a.kind === '' ? '要寫哪一種信？' : `沒有叫 ${a.kind} 的信。`,
    maybe(
      a.near,
      `有這些：${a.called.map(({ kind, name }) => `${kind}（${say(name)}）`).join('、')}`,
    ),
  ],
  'no-worksheet': (a): Said => [
    a.kind === '' ? '要哪一種工具表？' : `沒有叫 ${a.kind} 的工具表。`,
    maybe(
      a.near,
      `有這些：${a.called.map(({ kind, name }) => `${kind}（${say(name)}）`).join('、')}`,
    ),
  ],
  'letter-refused': (a): Said => [
    [`缺少以下內容，依方法不能寫${a.name}：${a.ids.join('、')}`, ...a.reasons].join('\n'),
    `請這樣補上：${a.ids.map((id) => `--set ${id}="……"`).join(' ')}`,
  ],
  'no-calendar': (a): Said => [
    `${a.kind} 裡沒有帶日期的步驟，做不成行事曆。`,
    '只有計畫可以輸出為 .ics：ccs letter plan',
  ],
  'bad-day': (a): Said => [`${a.option}：${a.why}`, `請換一個日期：${a.option} "…"`],
  'nothing-to-mark': (): Said => [
    '沒有說明這封信後來怎樣了。',
    '請寫明是什麼、哪一天：--sent 日期、--accepted 日期、--access 日期，寫一樣就行',
  ],
  'needs-workspace': (): Said => [
    '自己的信函範本要放在工作區裡，而這裡不是工作區。',
    '在這裡建一個：ccs init',
  ],
  'bad-kind': (a): Said => [
    `信不能叫「${a.name}」。`,
    '只用小寫字母、數字和連字號，例如 after-the-fair；new、list、mark、show、edit、render 已經有別的用處。',
  ],
  'template-exists': (a): Said => [
    `${a.path} 已經存在。`,
    '請直接改裡面的檔案，或者換個名字。',
  ],

  'missing-answers': (a): Said => [
    `還缺：${a.ids.join('、')}`,
    `請這樣補上：${a.ids.map((id) => `--set ${id}="……"`).join(' ')}`,
  ],
  'unknown-id': (a): Said => [
    `沒有編號為 ${a.id} 的問題。`,
    maybe(a.near, `看看有哪些編號：${a.command}`),
  ],
  'set-twice': (a): Said => [`${a.id} 給了兩個答案，這裡只要一個。`, '請去掉其中一個。'],
  'bad-set': (a): Said => [
    a.text.includes('=')
      ? `--set ${a.text} 沒有寫明回答的是哪個問題。`
      : `--set ${a.text} 裡沒有「=」。`,
    '請寫成 --set 編號=內容，例如 --set account="範例律師事務所"',
  ],
  'bad-answer': (a): Said => [
    `${a.id}：${a.why}`,
    `這裡問的是「${a.asked}」，請重新回答：--set ${a.id}="……"`,
  ],
  'answers-of-other-kind': (a): Said => [
    `${a.path} 是${fileKinds[a.kind]}，裡面沒有答案。`,
    '答案是文字：用 YAML 或 JSON，每行一個「編號: 內容」；手機頁面交出來的文字也可以。',
  ],
  'answers-no-map': (a): Said => [
    `${a.path} 裡沒有答案。`,
    '請用 YAML 或 JSON，每行寫一個「編號: 內容」。',
  ],
  'nothing-to-change': (a): Said => [
    '沒有給出要改的內容，這裡也沒有終端機可以問您。',
    `改一個答案：${a.command} --set 編號="……"`,
  ],
  'nothing-heard': (a): Said => [
    '沒有給出拜訪內容，這裡也不提問。',
    `請寫明聽到了什麼：${a.command} --set goalShared=yes --set value="……"，或者 --answers 檔案；全部編號：${a.command} --questions`,
  ],
  'draft-in-use': (a): Said => [
    `草稿 ${a.id} 從 ${a.since} 起${a.where}開著。`,
    '請到那邊接著做，或者先在那邊結束：兩邊同時做，會互相蓋掉答案。',
  ],
  'no-call': (a): Said => ['這裡還沒有記過拜訪。', `現在就談：${a.command}`],
  'no-noted-call': (a): Said => [
    `這裡沒有第「${a.number}」次拜訪。`,
    `現有：${a.dates.join('、')}`,
  ],
  'no-call-today': (a): Said => [
    '今天還沒有記過拜訪，沒有可以接著談的。',
    `要改以前的紀錄：${a.command}`,
  ],
  'outside-folder': (a): Said => [
    `${a.path} 指到工作區外面去了。`,
    '紀錄只存放在工作區裡；請去掉這個連結。',
  ],
  'stdin-taken': (): Said => [
    '答案已經從標準輸入讀取，沒辦法再在這裡提問。',
    '請把答案放進檔案：--answers 檔案',
  ],
  'other-ending': (a: { path: string; format: string }): Said => [
    `${a.path} 的副檔名和 ${a.format} 格式不符。`,
    '請去掉 --format，或者把檔案的副檔名改成這種格式的。',
  ],
  'message-too-long': (a): Said => [
    `信裡必須說的話有 ${a.size} 字，一則訊息最多 ${a.most} 字。`,
    '請把答案寫短一些，或者直接寄信：--format eml',
  ],
  'no-message': (): Said => [
    '帶表格或者不只一頁的檔案，不能當聊天訊息傳。',
    '請存成檔案再傳：--out 檔案.docx',
  ],
  'bad-width': (a): Said => [
    `文字不能依 ${a.value} 欄換行。`,
    `請寫 ${a.least} 以上的數字：--width 72`,
  ],
  'xlsx-to-terminal': (): Said => [
    '活頁簿不能顯示在終端機裡。',
    '請寫到檔案裡：--out table.xlsx',
  ],
  'no-clipboard': (): Said => [
    '這裡沒有 ccs 能用的剪貼簿。',
    '請去掉 --copy，直接選取文字複製，或者寫到檔案裡：--out 檔案.txt。' +
      '在 Linux 上，裝上 wl-clipboard 或 xclip 就能用 --copy。',
  ],
  'no-opener': (a): Said => [
    '這裡沒有能自動開啟檔案的程式。',
    `檔案已經寫好了，請自己開啟：${a.path}`,
  ],
  'docx-to-terminal': (): Said => [
    'Word 文件沒辦法顯示在終端機裡。',
    '請寫到檔案裡：--out letter.docx',
  ],
};
