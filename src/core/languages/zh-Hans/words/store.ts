// 放在服务器上的团队存储库：我是谁，什么去了哪里，是什么挡着路。
import type { Said } from '../../wording.ts';

type English = typeof import('../../en/words/store.ts');

const bounds = { size: '太大了', name: '这样的名字不能当文件名', depth: '嵌套得太深' };
const roles = {
  rep: '销售人员',
  manager: '经理',
  marketing: '市场',
  reader: '只读',
  administrator: '管理员',
};

export const store: English['store'] = {
  made: (a) =>
    a.names.length === 0
      ? `${a.address} 的存储库已是最新。`
      : `${a.address} 的存储库建好了：${a.names.join('、')}`,
  joined: (a) => `您在 ${a.address} 是 ${a.name}（${roles[a.role]}）。`,
  from: (a) => `记在 ${a.path} 里；上层没有 ccs.yaml 的地方，ccs 从现在起都用它。`,
  hidden: (a) => `在这里，${a.path} 优先。`,
  added: (a) => `${a.name}（${a.login}）加入了团队：${roles[a.role]}。`,
  passwordOnce: (a) => `对方的密码只显示这一次；把这一行放进 ${a.file}，只让本人可读：`,
  tellThem: (a) => `对方只需输入一次：${a.command}`,
  status: {
    server: '服务器',
    who: '您是',
    may: '您可以',
    version: '存储库',
    records: '看得到',
    local: '草稿',
  },
  standby: () => '备用服务器：只能读，不能写',
  asOf: (a) => `读自备用服务器，截至 ${a.at}。`,
  roles,
  may: {
    rep: '看和写自己的以及与您共享的商机；评定由经理来做',
    manager: '看和写全部，并评定',
    marketing: '写脚本、模板、设置和成功案例；看不到客户',
    reader: '看全部，什么都不写',
    administrator: '建存储库，决定谁属于团队',
  },
  seen: (a) => a.counts.map(([name, count]) => `${name} ${count}`).join('，'),
  pushed: (a) => `送进存储库：${a.count} · 那边已有：${a.same}`,
  pulled: (a) => `从存储库取来：${a.count} · 这边已有：${a.same}`,
  conflicts: (a) => `有 ${a.count} 个两边不一样，哪边都没有动。要以来源一边为准：--force`,
  refused: (a) => `  ${a.path}：${a.why}`,
  away: () =>
    '服务器没有回应。' +
    '您的回答已留在本机，它一恢复就接着做（按 Ctrl+C 离开，以后用同一条命令接着来）。',
};

export const storeRefusals: English['storeRefusals'] = {
  'bad-address': (a): Said => [
    `${a.address} 不是 PostgreSQL 服务器的地址${a.part === '' ? '' : `：${a.part}`}。`,
    '请这样写：postgresql://用户名@主机/数据库',
  ],
  'password-in-address': (a): Said => [
    '密码不该写在地址里：别人看得到。',
    `请放进 ~/.pgpass（主机:端口:数据库:用户名:密码，只让自己可读）或 PGPASSWORD，地址写成：${a.address}`,
  ],
  'no-service': (a): Said => [
    `${a.path} 里没有服务 ${a.service}。`,
    `请在里面加上：[${a.service}]`,
  ],
  'no-store': (): Said => [
    '这里没有指定存储库。',
    '请指定：ccs store join postgresql://主机/数据库',
  ],
  'no-such-host': (a): Said => [
    `${a.address} 的服务器里没有一台符合要求（${a.attrs}）。`,
    '请等到有为止，或者去掉 target_session_attrs。',
  ],
  'open-password': (a): Said => [
    `${a.address} 的服务器要您不加保护地发送密码，而这个地址是别人给的。`,
    `如果您信得过它：ccs store join ${a.address}`,
  ],
  'store-away': (a): Said => [
    `${a.address} 的服务器没有回应（${a.reason}）。什么都没有丢。`,
    '请检查网络，或者问服务器的管理员，然后再试一次。',
  ],
  'store-slow': (a): Said => [
    `${a.address} 的服务器没有及时做完，做了一半的已经撤回。`,
    '可能有人正在写同一条：稍后再试；一直这样就问服务器的管理员。',
  ],
  'store-busy': (a): Said => [`${a.address} 的服务器现在接不了更多的人。`, '请稍后再试。'],
  'store-held': (a): Said => [
    `有人正在用 ${a.address} 的库做到一半，所以什么都没有改：${a.who.map(({ login, pid }) => `${login}（${pid}）`).join('、')}。`,
    '等他们做完再来一次，或者在服务器上替他们结束：select pg_terminate_backend(编号)',
  ],
  'store-full': (a): Said => [
    `${a.address} 的服务器磁盘满了：什么都没有写。`,
    '请服务器的管理员腾出空间，然后再试一次。',
  ],
  'store-certificate': (a): Said => [
    `无法确认 ${a.address} 的服务器是谁（${a.reason}）。`,
    '请向管理员要根证书，放到 ~/.postgresql/root.crt',
  ],
  'store-password': (a): Said => [
    `${a.address} 的服务器不认 ${a.user} 的密码。`,
    '请把正确的密码放进 ~/.pgpass（主机:端口:数据库:用户名:密码，只让自己可读）或 PGPASSWORD。',
  ],
  'store-unknown': (a): Said => [
    `${a.address} 的服务器不让 ${a.user} 进去。`,
    '请经理把您加进来：ccs store adduser 用户名 --name 姓名 --role rep',
  ],
  'store-nobody': (a): Said => [
    `${a.user} 不属于 ${a.address} 的团队。`,
    `请存储库的管理员把您加进来：ccs store adduser ${a.user} --name 姓名 --role rep`,
  ],
  'store-no-database': (a): Said => [
    `服务器上没有这个数据库：${a.address}`,
    '请检查最后一个斜杠后面的名称。',
  ],
  'store-no-schema': (a): Said => [
    `${a.address} 还没有存储库。`,
    `请服务器的管理员来建：ccs store init ${a.address}`,
  ],
  'store-not-allowed': (a): Said => [
    `存储库不让您这样做${a.reason === '' ? '' : `（${a.reason}）`}。什么都没有写。`,
    '您可以做什么：ccs store status。评定和评定过的内容归经理管。',
  ],
  'store-refused': (a): Said => [
    `存储库不收这一条${a.bound === undefined ? (a.reason === '' ? '' : `（${a.reason}）`) : `：${bounds[a.bound]}`}。什么都没有写。`,
    '请改好再试一次。',
  ],
  'store-read-only': (a): Said => [
    `${a.address} 的服务器现在只能读。什么都没有写。`,
    '请等第一台服务器恢复，或者把几台都写上：postgresql://one,two/database?target_session_attrs=read-write',
  ],
  'store-newer': (a): Said => [
    `存储库是 ccs ${a.version} 建的，而这是 ${a.program}。什么都没有读，也没有写。`,
    `请使用 ccs ${a.version} 或更新的版本。`,
  ],
  'store-older': (a): Said => [
    '存储库是较旧的 ccs 建的。',
    `请存储库的管理员升级：ccs store init ${a.address}`,
  ],
};
