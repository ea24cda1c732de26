// 文件写不到哪里；`errors` 的一部分。
import { shellWord } from '../../shell-word.ts';

export const outputErrors: typeof import('../../en/words/errors-output.ts').outputErrors = {
  'out-is-folder': (a) => [
    `${a.folder} 是文件夹，这里要写的是文件。`,
    `请在后面补上文件名：--out ${shellWord(`${a.folder}${a.folder.endsWith('/') ? '' : '/'}文件名.html`)}`,
  ],
  'out-in-nothing': (a) => [
    `没有 ${a.folder} 这个文件夹，${a.path} 没有地方放。`,
    '请先建好这个文件夹，或者换一个已经有的。',
  ],
};
