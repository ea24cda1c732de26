// 手机上的提纲：页面上写什么，记录带回来时电脑这边说什么。
import type { Said } from '../../wording.ts';

export const page: typeof import('../../en/words/page.ts').page = {
  hasScript: () =>
    '这个页面带有脚本：用来记下您听到的，并保存在这台设备上。' +
    '它不联网，也不会自己往外传任何东西。',
  noScript: () =>
    '这里没有运行脚本：可能是预览，或者脚本被关掉了。' +
    '下面的提纲可以看、可以打印；要做记录，请用浏览器打开这个文件。',
  tooOld: () =>
    '这个浏览器太旧，不能在这里做记录：2023年春天以后的版本才行。' +
    '下面的提纲可以看、可以打印，也可以换一个浏览器打开这个文件。',
  notes: () => '记录',
  sheet: () => '提纲',
  notesOf: (a) => `${a.account} ${a.name}`,
  empty: () => '还没有记录',
  kept: (a) => `已保存 ${a.time}`,
  keeping: () => '正在保存……',
  nowhere: () => '没有保存：这个浏览器不给页面存储空间。关闭之前请先把记录发出去。',
  goTo: () => '跳到',
  noteNow: () => '记一笔',
  close: () => '关闭',
  leaveOpen: () => '先空着',
  letter: () => '今天要写的信',
  noLetter: () => '对方还没有说出目标，所以还不算商机，也就没有信可写。',
  missing: () => '还缺',
  nothingMissing: () => '什么也不缺了。',
  home: () => '把记录带回去',
  homeHelp: () =>
    '在电脑上运行 ccs call --answers 文件。用文字也一样，里面多了空格、换行都没有关系。',
  share: () => '分享',
  save: () => '存成文件',
  copy: () => '复制文字',
  text: () => '可以转发的记录文字',
  heading: (a) =>
    `拜访记录：${a.account} ${a.name}，${a.date}。在电脑上运行：ccs call --answers 文件`,
  file: () => '记录',
  shared: () => '已经交出去了。之后再记的内容不在里面。',
  saved: () => '已存到下载文件夹。',
  copied: () => '已复制。',
  notShared: () => '在这里没有成功。请选中下面的文字，复制后发出去。',
  allHome: () => '记下的内容都已经交出去了。',
  notHome: () => '还没有交出去。',
  erase: () => '从这台设备上删除',
  eraseWarning: () => '没有带回去的内容，删了就没了。',
  eraseNow: () => '现在就删',
  keepThem: () => '留着',
  erased: () => '已删除。',

  mail: (a) => `提纲：${a.account} ${a.name}`,
  changed: (a) =>
    a.lost.length === 0
      ? '页面做好以后，提纲又改过；所有回答都还有对应的问题。'
      : [
          '页面做好以后，提纲又改过。下面这些已经没有对应的问题，写进了备注：',
          ...a.lost.map((line) => `- ${line}`),
        ].join('\n'),
  from: (a) => `页面上的记录：${a.account} ${a.name}`,
  into: (a) => `写进第 ${a.number} 次拜访（${a.date}）：`,
  intoNew: (a) => `记为新的一次拜访（${a.date}）：`,
  change: (a) => {
    if (a.was === '') return `+ ${a.title}：${a.now}`;
    return a.now === '' ? `- ${a.title}：${a.was}` : `~ ${a.title}：${a.was} → ${a.now}`;
  },
  stays: (a) => `! ${a.title}：保留这里记的：${a.desk}（页面上是：${a.page}）`,
  nothingNew: () => '这些内容都已经有了，什么也没有改。',
  take: () => '要把这些记录收进来吗？',
  takeHelp: () => '这期间您在这里记的都会保留。同样的记录收两次也不会多出什么。',
  yes: () => '收进来',
  another: () => '收进来，记为另一次拜访',
  no: () => '不收，什么也不改',
  left: () => '什么也没有改。',
};

export const pageRefusals: typeof import('../../en/words/page.ts').pageRefusals = {
  'pieces-missing': (a): Said => [
    a.missing.length === 0
      ? '记录在路上被改动过，什么也没有收。'
      : `记录共 ${a.of} 段，这几段没有完整送到：${ranges(a.missing)}。什么也没有收。`,
    '请重新发一次，最好发文件；复制消息的话要复制全部。',
  ],
  'pieces-mixed': (): Said => [
    '一段文字里有两次发送的记录，什么也没有收。',
    '请一次交一份，先交旧的。',
  ],
  'pieces-newer': (): Said => [
    '这份记录是更新版本的 ccs 做的页面写的。',
    '请先升级这里的 ccs。',
  ],
  'page-of-other': (a): Said => [
    `这份记录属于 ${a.id}，不是 ${a.asked}；什么也没有收。`,
    '不用写编号，记录自己知道属于哪张提纲。',
  ],
};

/** 1–3、7 */
function ranges(numbers: readonly number[]): string {
  return numbers
    .filter((number) => !numbers.includes(number - 1))
    .map((first) => {
      let last = first;
      while (numbers.includes(last + 1)) last += 1;
      return first === last ? `${first}` : `${first}–${last}`;
    })
    .join('、');
}
