// Whether an answer to the confirming question is a yes, and nothing but a yes, in either Chinese script (docs/method.md §3, §4).
import { oneLine } from '../one-line.ts';

/** 她说：是的。周总点头，说可以。 */
const BEFORE = new RegExp(
  oneLine`
    ^[“「"]?(?:(?:他|她|[对對]方|客[户戶]|[\p{Script=Han}]{1,2}[总總])?(?:[点點][头頭])?，?(?:[说說]|回答|表示|
    [讲講])?(?:了)?[：:，,]?[“「"]?)?(?:[嗯哦噢啊唉，,。、]|那)*`,
  'u',
);
const YES = new RegExp(
  oneLine`
    ^(?:是(?!不是|否|怕|要看|得看)|[对對](?![方我您于於])|可以(?!考[虑慮])|[当當]然|[没沒][错錯]|
    [没沒][问問][题題]|肯定|必[须須]|行(?!不行)|好(?![像处處多])|能(?!不能|否)|[会會](?!不[会會]|否)|
    [确確][认認]|同意|[愿願]意|一定|就是[这這]|正是|[点點]了?[头頭]|[说說]是)`,
  'u',
);
/** 带着条件，心里没底，或者就是不。 */
const HEDGED = new RegExp(
  oneLine`
    只要|要是|如果|假如|除非|前提|的[话話]|但|不[过過]|可是|就是(?=怕|[担擔]心)|怕|[担擔]心|也[许許]|
    或[许許]|可能|大概|[应應][该該]|差不多|看情[况況]|再|得看|要看|看看|取[决決]|不|[没沒]
    (?!有?[问問][题題]|[错錯])|[未别別]|原[则則]上|理[论論]上|基本|[暂暫][时時]|先|[试試]|希望|感[觉覺]|
    [觉覺]得|好像|似乎|[吗嗎吧]|[？?]|等|回[头頭]|[问問](?![题題])`,
  'u',
);

export function isPlainYes(answer: string): boolean {
  const said = answer.trim().replace(BEFORE, '');
  return YES.test(said) && !HEDGED.test(said);
}
