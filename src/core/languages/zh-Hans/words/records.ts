// 各种记录：怎么称呼，一条也没有时怎么说。

type Said = [what: string, remedy: string];
type English = typeof import('../../en/words/records.ts');

const maybe = (near: string | undefined, otherwise: string): string =>
  near ? `您是不是想写 ${near}？` : otherwise;

export const records: English['records'] = {
  prompter: {
    one: '拜访提纲',
    list: 'ccs prompter list',
    beginning: '新建一个：ccs prompter new',
  },
  letter: {
    one: '信函',
    list: 'ccs letter list',
    beginning: '写一封吧，看看有哪些：ccs letter --list',
  },
  opportunity: {
    one: '商机',
    list: 'ccs opportunity list',
    beginning: '新建一个：ccs opportunity new',
  },
  account: {
    one: '客户',
    list: 'ccs account list',
    beginning: '新建一个：ccs account new',
  },
  story: {
    one: '成功案例',
    list: 'ccs story list',
    beginning: '写一个：ccs story new；从赢下的商机来写：ccs story new --from 商机编号',
  },
  sheet: {
    one: '工具表',
    list: 'ccs worksheet list',
    beginning: '填一张吧，看看有哪些：ccs worksheet --list',
  },
};

export const recordRefusals: English['recordRefusals'] = {
  'account-unrecorded': (a): Said => [
    `${a.account} 在 ${a.ids.join('、')}${a.count > a.ids.length ? ` 等 ${a.count} 条记录` : ''} 里出现过，但还没有为它建客户记录。`,
    `新建：${a.command}\n已有的客户：ccs account list`,
  ],
  'no-record': ({ kind, id, near, folder }): Said => {
    const { one, list, beginning } = records[kind];
    const where =
      folder === undefined ? '' : `\n找过的地方：${folder}；别处的用 --workspace 文件夹`;
    return id === ''
      ? [`还没有${one}。`, `${beginning}${where}`]
      : [
          `没有找到与“${id}”有关的${one}（编号、客户、联系人、主题里都没有）。`,
          maybe(near, `看看有哪些：${list}${where}`),
        ];
  },
};
