// 檔案寫不到哪裡；`errors` 的一部分。
import { shellWord } from '../../shell-word.ts';

export const outputErrors: typeof import('../../en/words/errors-output.ts').outputErrors = {
  'out-is-folder': (a) => [
    `${a.folder} 是資料夾，這裡要寫的是檔案。`,
    `請在後面補上檔名：--out ${shellWord(`${a.folder}${a.folder.endsWith('/') ? '' : '/'}檔名.html`)}`,
  ],
  'out-in-nothing': (a) => [
    `沒有 ${a.folder} 這個資料夾，${a.path} 沒有地方放。`,
    '請先建好這個資料夾，或者換一個已經有的。',
  ],
};
