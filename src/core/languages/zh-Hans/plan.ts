// 凭哪些词看出计划里的一步是什么。
import { oneLine } from '../one-line.ts';
import type { PlanWords } from '../plan-words.ts';

export const simplifiedChinesePlan: PlanWords = {
  meetings: new RegExp(
    oneLine`
      面谈|访谈|见面|拜访|沟通|交流|走访|调研|研讨|座谈|会面`,
    'u',
  ),
  value: /价值|收益|效益|回报|投入产出|测算|节省|节约/u,
  technical: /技术|系统|接口|对接|集成|网络|安全|数据|信息化|IT/u,
  solution: /方案|演示|原型|配置|设计/u,
  criteria: /验收标准|满意标准|满意度|成功标准|验收|标准/u,
  proof: new RegExp(
    oneLine`
      验证|证明|样板|参观|考察|演示|试点|试用|试运行|测试|打样|案例|完善后`,
    'u',
  ),
  legal: new RegExp(
    oneLine`
      法务|法律|合同|协议|条款|采购|招标|合规|签约|签署`,
    'u',
  ),
  start: /启动|开始|开工|实施|上线|部署|交付|进场|投产/u,
  measures: /衡量|指标|考核|复盘|效果(?:评估|跟踪|检查)|评估效益/u,
  decider: new RegExp(
    oneLine`
      决策人|决策者|拍板|总经理|总裁|董事长|董事会|老板|副总|总监|厂长|校长|院长|主任|负责人签|CEO|CFO|
      COO|CIO`,
    'u',
  ),
  proposal: new RegExp(
    oneLine`
      收益测算提交|价值主张|正式方案|建议书|报价|投标|合同草案|合同初稿`,
    'u',
  ),
};
