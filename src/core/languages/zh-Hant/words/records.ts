// 各種紀錄：怎麼稱呼，一條也沒有時怎麼說。

type Said = [what: string, remedy: string];
type English = typeof import('../../en/words/records.ts');

const maybe = (near: string | undefined, otherwise: string): string =>
  near ? `您是不是想寫 ${near}？` : otherwise;

export const records: English['records'] = {
  prompter: {
    one: '拜訪大綱',
    list: 'ccs prompter list',
    beginning: '建立一個：ccs prompter new',
  },
  letter: {
    one: '信函',
    list: 'ccs letter list',
    beginning: '寫一封吧，看看有哪些：ccs letter --list',
  },
  opportunity: {
    one: '商機',
    list: 'ccs opportunity list',
    beginning: '建立一個：ccs opportunity new',
  },
  account: {
    one: '客戶',
    list: 'ccs account list',
    beginning: '建立一個：ccs account new',
  },
  story: {
    one: '成功案例',
    list: 'ccs story list',
    beginning: '寫一個：ccs story new；從贏下的商機來寫：ccs story new --from 商機編號',
  },
  sheet: {
    one: '工具表',
    list: 'ccs worksheet list',
    beginning: '填一張吧，看看有哪些：ccs worksheet --list',
  },
};

export const recordRefusals: English['recordRefusals'] = {
  'account-unrecorded': (a): Said => [
    `${a.account} 在 ${a.ids.join('、')}${a.count > a.ids.length ? ` 等 ${a.count} 筆紀錄` : ''} 裡出現過，但還沒有為它建客戶記錄。`,
    `建立：${a.command}\n已有的客戶：ccs account list`,
  ],
  'no-record': ({ kind, id, near, folder }): Said => {
    const { one, list, beginning } = records[kind];
    const where =
      folder === undefined ? '' : `\n找過的地方：${folder}；別處的用 --workspace 資料夾`;
    return id === ''
      ? [`還沒有${one}。`, `${beginning}${where}`]
      : [
          `沒有找到與「${id}」有關的${one}（編號、客戶、聯絡人、主題裡都沒有）。`,
          maybe(near, `看看有哪些：${list}${where}`),
        ];
  },
};
