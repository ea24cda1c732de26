// 我是谁。

export const me: typeof import('../../en/words/me.ts').me = {
  ask: {
    name: [
      '您叫什么名字？',
      '落款时用。只保存在您自己的设置文件夹里，不会跟着工作区给别人。',
    ],
    title: ['您的职位？', '和姓名一起署上，也可以不填。'],
    company: ['您的公司？', '和姓名一起署上，也可以不填。'],
    email: ['您的电子邮箱？', '印在信的落款处，也是邮件草稿的发件人。'],
    telephone: ['客户打哪个电话找您？', '印在信的署名下面，也可以不填。'],
    messenger: [
      '客户在哪里给您发消息？',
      '只写号码就当是微信，别的软件请写明；也印在署名下面，可以不填。',
    ],
    language: ['希望 ccs 用哪种语言？', '命令里的 --lang 和环境变量 CCS_LANG 优先。'],
    editor: ['写长文字用哪个编辑器？', '写它的命令，例如 code --wait。不填就在终端里写。'],
    calendar: [
      '您的日历文件在哪里？',
      '存有会面的 .ics 文件，ccs today 会读取。没有就不填。',
    ],
  },
  names: {
    name: '姓名',
    title: '职位',
    company: '公司',
    email: '电子邮箱',
    telephone: '电话',
    messenger: '即时消息',
    language: '语言',
    editor: '编辑器',
    calendar: '日历文件',
  },
  line: (a) => `${a.what}：${a.value}`,
  kept: (a) => `您的信息保存在 ${a.path}；要修改：ccs me`,
  nobody: () =>
    '您还没有填写自己的信息。在终端里会逐项询问：ccs me\n不在终端里：ccs me --set name="…" --set company="…"',
};
