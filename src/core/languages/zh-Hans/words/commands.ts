// 命令和帮助；完成之后说的话在 `outcomes.ts` 里。
import { outcomes } from './outcomes.ts';
import { options, verbs } from './verbs.ts';

export const commands: typeof import('../../en/words/commands.ts').commands = {
  about: () => '用市场部写好的对话脚本准备一次销售拜访，见面时记笔记，当天就把信发出去。',
  version: () => '显示版本；加 --json 时连同运行环境一起显示',
  help: () => '显示帮助',
  titles: {
    'Usage:': '用法：',
    'Options:': '选项：',
    'Commands:': '命令：',
    'Arguments:': '参数：',
    'Global Options:': '通用选项：',
    '[options]': '[选项]',
    '[command]': '[命令]',
  },
  neededBy: {
    meeting: '拜访和信函：',
    sale: '一单生意：',
    lead: '给带团队的人（还有 ccs opportunity grade、audit、review）：',
    write: '给写对话脚本的人：',
    any: '随处可用：',
    machine: '其他系统和本机：',
  },
  examples: () => '例子：',
  exitCodes: () => '退出码：0 完成 · 1 检查发现错误 · 2 没法照做 · 3 ccs 的程序错误 · 130 中途停下',
  moreHelp: (a) => `看其中一个命令的详细说明和例子：${a.command} 命令`,
  groups: {
    prompter: '带去见客户的拜访提纲',
    playbook: '市场部写好的对话脚本',
    opportunity: '一个商机：关键人、里程碑、证据',
    account: '一家公司和它的各种叫法',
    story: '客户做成的事，讲给同行听',
    process: '单子怎么走：里程碑，和路上用得着的东西',
    store: '整个团队的记录，放在自己的服务器上',
    import: '从别的系统导入商机',
  },
  verbs,
  options,
  ...outcomes,
};
