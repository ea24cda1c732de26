// 文件写法方面的规则。
import type { Said } from '../../../wording.ts';

export const files: typeof import('../../../en/words/rules/files.ts').files = {
  schema: {
    summary: '该有的项都有，名称和写法都对。',
    reason:
      '提纲就是用这些项拼出来的。少一项、错一个字，话就断一截，往往要到了客户面前才发现。',
    findings: {},
  },
  'unknown-key': {
    summary: '记录里只有这个版本的 ccs 认得的项。',
    reason:
      '不认得的项也许是别的版本写的，那么无论您怎么改这条记录，它都会原样保留；' +
      '也可能只是打错了字，那么后面写的内容谁也读不到。',
    findings: {},
  },
  yaml: {
    summary: '文件是读得懂的 YAML。',
    reason: '读不懂的文件没法检查，更没法拿来用。ccs 宁可停下来，也不去猜您的意思。',
    findings: {},
  },
  'yaml-trap': {
    summary: '写的是什么样，读出来就是什么样。',
    reason:
      '有些字符人看着没问题，程序读出来却是另一回事：全角冒号、制表符、没加引号的 {{。' +
      '文件读得进去，却不是您的意思。',
    findings: {},
  },
  template: {
    summary: '每个模板都能填完整，每种语言都有。',
    reason:
      '字段名写错一个字母，文档里就空一块；要是在 {{#if}} 里面，连提示都没有。' +
      '这种错应该在这里就看到，而不是等客户拿到手里才看到。',
    findings: {},
  },
  'buyers-milestones': {
    summary: '流程里至少一半的里程碑是客户做的事。',
    reason:
      '客户有动作，销售才算往前走：说出目标、引荐、改计划。' +
      '我们自己做的事，没人听也照样能做；按这些来评定，数出来的只是忙不忙。',
    findings: {
      few: (a) => [
        `“${a.name}”共 ${a.all} 个里程碑，客户有动作的只有 ${a.buyers} 个。`,
        '把名称和结果写成客户那时做了什么，并注明 action: buyer 或 both。',
      ],
    },
  },
  'buyers-proof': {
    summary: '证明里程碑的，是客户那边的东西。',
    reason:
      '信发出去，只说明我们写了信。' +
      '客户认可了，或者引荐了人，才看得出走到了哪一步；只有写明客户说过什么的信，' +
      '发出就可以作证。',
    findings: {
      'sent-only': (a) => [
        `“${a.id}”只要信发出去就算证明。`,
        '写上客户要做什么：marks: [sent, accepted]，或者 access。',
      ],
    },
  },
  'unused-suppression': {
    summary: '每一处“忽略”都还用得着。',
    reason: '没有问题的地方留着“忽略”的注释，哪天真出了问题，就会被它盖住。',
    findings: {
      unused: (a): Said => [`“${a.rule}”在这里没有发现问题。`, '请删掉这条注释。'],
      'unknown-rule': (a): Said => [
        `没有“${a.rule}”这条规则。`,
        a.near === undefined ? '规则列表见：ccs explain' : `您是不是想写“${a.near}”？`,
      ],
      'no-reason': (a): Said => [
        `没有写明这里为什么忽略“${a.rule}”。`,
        `请在两个连字符后面写上理由：# ccs-disable-${a.scope} ${a.rule} -- 理由`,
      ],
      'no-rule': (a): Said => [
        '这条注释没有写明忽略哪条规则，所以不起作用。',
        `请写上规则和理由：# ccs-disable-${a.scope} 规则 -- 理由。规则列表见：ccs explain`,
      ],
      'unknown-comment': (a): Said => [
        `ccs 不认识“ccs-disable${a.scope === '' ? '' : `-${a.scope}`}”这种注释，所以它不起作用。`,
        '请写成 # ccs-disable-line 规则 -- 理由，或者在上一行写 # ccs-disable-next-line 规则 -- 理由',
      ],
    },
  },
};
