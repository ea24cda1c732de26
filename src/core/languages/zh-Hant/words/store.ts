// 放在伺服器上的團隊儲存庫：我是誰，什麼去了哪裡，是什麼擋著路。
import type { Said } from '../../wording.ts';

type English = typeof import('../../en/words/store.ts');

const bounds = { size: '太大了', name: '這樣的名字不能當檔名', depth: '巢狀得太深' };
const roles = {
  rep: '業務人員',
  manager: '經理',
  marketing: '行銷',
  reader: '唯讀',
  administrator: '管理員',
};

export const store: English['store'] = {
  made: (a) =>
    a.names.length === 0
      ? `${a.address} 的儲存庫已是最新。`
      : `${a.address} 的儲存庫建好了：${a.names.join('、')}`,
  joined: (a) => `您在 ${a.address} 是 ${a.name}（${roles[a.role]}）。`,
  from: (a) => `記在 ${a.path} 裡；上層沒有 ccs.yaml 的地方，ccs 從現在起都用它。`,
  hidden: (a) => `在這裡，${a.path} 優先。`,
  added: (a) => `${a.name}（${a.login}）加入了團隊：${roles[a.role]}。`,
  passwordOnce: (a) => `對方的密碼只顯示這一次；把這一行放進 ${a.file}，只讓本人可讀：`,
  tellThem: (a) => `對方只需輸入一次：${a.command}`,
  status: {
    server: '伺服器',
    who: '您是',
    may: '您可以',
    version: '儲存庫',
    records: '看得到',
    local: '草稿',
  },
  standby: () => '備用伺服器：只能讀，不能寫',
  asOf: (a) => `讀自備用伺服器，截至 ${a.at}。`,
  roles,
  may: {
    rep: '看和寫自己的以及與您共用的商機；評定由經理來做',
    manager: '看和寫全部，並評定',
    marketing: '寫腳本、範本、設定和成功案例；看不到客戶',
    reader: '看全部，什麼都不寫',
    administrator: '建儲存庫，決定誰屬於團隊',
  },
  seen: (a) => a.counts.map(([name, count]) => `${name} ${count}`).join('，'),
  pushed: (a) => `送進儲存庫：${a.count} · 那邊已有：${a.same}`,
  pulled: (a) => `從儲存庫取來：${a.count} · 這邊已有：${a.same}`,
  conflicts: (a) => `有 ${a.count} 個兩邊不一樣，哪邊都沒有動。要以來源一邊為準：--force`,
  refused: (a) => `  ${a.path}：${a.why}`,
  away: () =>
    '伺服器沒有回應。' +
    '您的回答已留在本機，它一恢復就接著做（按 Ctrl+C 離開，以後用同一條指令接著來）。',
};

export const storeRefusals: English['storeRefusals'] = {
  'bad-address': (a): Said => [
    `${a.address} 不是 PostgreSQL 伺服器的位址${a.part === '' ? '' : `：${a.part}`}。`,
    '請這樣寫：postgresql://使用者名稱@主機/資料庫',
  ],
  'password-in-address': (a): Said => [
    '密碼不該寫在位址裡：別人看得到。',
    `請放進 ~/.pgpass（主機:埠:資料庫:使用者名稱:密碼，只讓自己可讀）或 PGPASSWORD，位址寫成：${a.address}`,
  ],
  'no-service': (a): Said => [
    `${a.path} 裡沒有服務 ${a.service}。`,
    `請在裡面加上：[${a.service}]`,
  ],
  'no-store': (): Said => [
    '這裡沒有指定儲存庫。',
    '請指定：ccs store join postgresql://主機/資料庫',
  ],
  'no-such-host': (a): Said => [
    `${a.address} 的伺服器裡沒有一台符合要求（${a.attrs}）。`,
    '請等到有為止，或者去掉 target_session_attrs。',
  ],
  'open-password': (a): Said => [
    `${a.address} 的伺服器要您不加保護就傳送密碼，而這個位址是別人給的。`,
    `如果您信得過它：ccs store join ${a.address}`,
  ],
  'store-away': (a): Said => [
    `${a.address} 的伺服器沒有回應（${a.reason}）。什麼都沒有遺失。`,
    '請檢查網路，或者問伺服器的管理員，然後再試一次。',
  ],
  'store-slow': (a): Said => [
    `${a.address} 的伺服器沒有及時做完，做了一半的已經撤回。`,
    '可能有人正在寫同一筆：稍後再試；一直這樣就問伺服器的管理員。',
  ],
  'store-busy': (a): Said => [`${a.address} 的伺服器現在接不了更多的人。`, '請稍後再試。'],
  'store-held': (a): Said => [
    `有人正在用 ${a.address} 的庫做到一半，所以什麼都沒有改：${a.who.map(({ login, pid }) => `${login}（${pid}）`).join('、')}。`,
    '等他們做完再來一次，或者在伺服器上替他們結束：select pg_terminate_backend(編號)',
  ],
  'store-full': (a): Said => [
    `${a.address} 的伺服器磁碟滿了：什麼都沒有寫。`,
    '請伺服器的管理員騰出空間，然後再試一次。',
  ],
  'store-certificate': (a): Said => [
    `無法確認 ${a.address} 的伺服器是誰（${a.reason}）。`,
    '請向管理員要根憑證，放到 ~/.postgresql/root.crt',
  ],
  'store-password': (a): Said => [
    `${a.address} 的伺服器不認 ${a.user} 的密碼。`,
    '請把正確的密碼放進 ~/.pgpass（主機:埠:資料庫:使用者名稱:密碼，只讓自己可讀）或 PGPASSWORD。',
  ],
  'store-unknown': (a): Said => [
    `${a.address} 的伺服器不讓 ${a.user} 進去。`,
    '請經理把您加進來：ccs store adduser 使用者名稱 --name 姓名 --role rep',
  ],
  'store-nobody': (a): Said => [
    `${a.user} 不屬於 ${a.address} 的團隊。`,
    `請儲存庫的管理員把您加進來：ccs store adduser ${a.user} --name 姓名 --role rep`,
  ],
  'store-no-database': (a): Said => [
    `伺服器上沒有這個資料庫：${a.address}`,
    '請檢查最後一個斜槓後面的名稱。',
  ],
  'store-no-schema': (a): Said => [
    `${a.address} 還沒有儲存庫。`,
    `請伺服器的管理員來建：ccs store init ${a.address}`,
  ],
  'store-not-allowed': (a): Said => [
    `儲存庫不讓您這樣做${a.reason === '' ? '' : `（${a.reason}）`}。什麼都沒有寫。`,
    '您可以做什麼：ccs store status。評定和評定過的內容歸經理管。',
  ],
  'store-refused': (a): Said => [
    `儲存庫不收這一筆${a.bound === undefined ? (a.reason === '' ? '' : `（${a.reason}）`) : `：${bounds[a.bound]}`}。什麼都沒有寫。`,
    '請改好再試一次。',
  ],
  'store-read-only': (a): Said => [
    `${a.address} 的伺服器現在只能讀。什麼都沒有寫。`,
    '請等第一台伺服器恢復，或者把幾台都寫上：postgresql://one,two/database?target_session_attrs=read-write',
  ],
  'store-newer': (a): Said => [
    `儲存庫是 ccs ${a.version} 建的，而這是 ${a.program}。什麼都沒有讀，也沒有寫。`,
    `請使用 ccs ${a.version} 或更新的版本。`,
  ],
  'store-older': (a): Said => [
    '儲存庫是較舊的 ccs 建的。',
    `請儲存庫的管理員升級：ccs store init ${a.address}`,
  ],
};
