// The short and the usual other forms of a job: what people type to find somebody whose title is written out.
import { searched } from './searched.ts';

/**
 * Words of a title, as they are compared → what else people call who has it. Both Chinese scripts are compared in one. What was found
 * counts no more for those behind it: a vice president is no president.
 */
const FORMS: readonly (readonly [string, string])[] = [
  ['chief executive', 'ceo, managing director, md, general manager, gm'],
  [
    'chief operating officer',
    'coo, vp of operations, vice president of operations, head of operations, operations director, operations manager',
  ],
  ['chief financial officer', 'cfo, vp of finance, finance director, head of finance, finance manager, treasurer'],
  ['comptroller', 'controller, financial controller, head of accounting'],
  ['head of it', 'cio, cto, it manager, it director, it lead, chief information officer'],
  ['vice president', 'vp, svp, evp'],
  ['president', 'ceo, managing director, md'],
  ['of sales', 'sales director, head of sales, sales manager, cso, cro'],
  ['marketing', 'marketing director, head of marketing, cmo'],
  ['of manufacturing', 'production manager, plant manager, head of production, works manager, coo'],
  ['buyer', 'purchasing, procurement, purchaser'],
  ['business manager', 'office manager, practice manager, bursar'],
  ['副总经理', '副总'],
  ['副总裁', '副总'],
  ['总经理', '老总, 总裁, 一把手, ceo, gm, 首席执行官, 执行长'],
  ['总裁', '总经理, 老总, 一把手, ceo, 首席执行官, 执行长'],
  ['老板', '店主, 东家, 业主, 负责人'],
  ['财务总监', 'cfo, 财务长, 首席财务官, 财务副总, 财务负责人, 财务经理'],
  ['财务经理', '财务主管, 会计主管, 财务负责人'],
  ['运营副总', 'coo, 营运长, 首席运营官, 运营总监, 运营负责人, 营运副总'],
  ['营运长', 'coo, 运营副总, 首席运营官, 运营总监, 运营负责人, 营运副总'],
  ['信息部经理', 'cio, it经理, it主管, it负责人, 信息总监, 信息主管, 信息中心主任, 首席信息官'],
  ['资讯部经理', 'cio, it经理, it主管, 资讯长, 资讯主管, 信息部经理'],
  ['销售副总', '销售总监, 销售负责人, cso'],
  ['业务副总', '销售副总, 业务总监, 销售总监, 业务负责人'],
  ['营销副总', '市场总监, 营销总监, 市场副总, cmo, 销售副总'],
  ['行销副总', '市场总监, 行销总监, 营销副总, cmo, 行销长'],
  ['生产副总', '厂长, 生产总监, 生产负责人, 制造总监, 生产厂长'],
  ['采购经理', '采购, 采购主管, 采购总监'],
];

/** What people also call somebody with this title; empty where it is called nothing else. */
export function otherFormsOf(title: string): readonly string[] {
  let left = searched(title);
  return FORMS.flatMap(([words, forms]) => {
    if (!left.includes(words)) return [];
    left = left.replace(words, '');
    return forms.split(', ');
  });
}
