// A number that somebody looked up, in either Chinese script: 会计查了账，是六批 says six (docs/method.md §4).
import { oneLine } from '../one-line.ts';

const NUMERAL = '[\\d零一二两兩三四五六七八九十廿卅百千万萬几幾半]';
const LOOK = '(?:查|翻|核|[对對]|拉|[导導]|[调調]|[问問]|看|睇|[数數点點]|[盘盤]|算|[统統][计計]|[称稱秤]|量)';
/** 查了账、翻了翻本子、对过、拉了一下、开电脑睇咗。 */
const LOOKED = new RegExp(
  `${LOOK}(?:[了过過完咗返]|[对對查]?[过過]|一?下|出[来來])|^(?:[刚剛]|[当當][场場])?${LOOK}[^，]{0,6}[的过過]$`,
  'u',
);
const IDLE = /一[下遍眼圈会會]|去年|今年|[两兩]遍|半天/gu;
/** ERP里导出来是六批、财务说是六批。 */
const LOOKED_IS = new RegExp(
  oneLine`
    ^[^\d，,]{0,10}?(?:${LOOK}(?:[了过過完返咗到]|出[来來]|下[来來])*(?:一下)?的?|[说說讲講])(?:一共|[总總]共|
    [实實][际際]上?|其[实實])?(?:[是为為系係有])(?=${NUMERAL})`,
  'u',
);
const SAID_FIRST = new RegExp(
  oneLine`
    ^(?:上[次回]|之前|原[来來先]|[刚剛]才|以前|先前|那天)?(?:我)?(?:[说說讲講报報估]|以[为為]|[记記]得)
    (?:的|[过過])?(?:是)?[^，]{0,3}${NUMERAL}`,
  'u',
);
const IS = new RegExp(
  oneLine`
    ^(?:一共|[总總]共|[实實][际際]上?|其[实實]|[结結]果|[应應][该該])?(?:[说說])?(?:就?[是为為系係])?
    (?=${NUMERAL})`,
  'u',
);

/** 会计查了账，是六批；之前说四批，查了是六批：六批。没有查过的，不动。 */
export function asLookedUp(answer: string): string {
  const parts = answer.split(/(?<=[，,：:；;。])(?!\d)/u);
  const from = parts.findIndex((part, at) => !isLook(part) && !(SAID_FIRST.test(part) && parts.slice(at + 1).some(isLooked)));
  const rest = from < 0 ? parts : parts.slice(from).filter((part, at) => at === 0 || !isLook(part));
  const said = rest.join('').replace(/(?<![，,；;。])[，,；;。]+$/u, '');
  const bare = said.replace(LOOKED_IS, '');
  return from > 0 ? bare.replace(IS, '') : bare;
}

function isLooked(part: string): boolean {
  return LOOKED.test(part) || LOOKED_IS.test(part);
}

/** 只说查过，没有说数。 */
function isLook(part: string): boolean {
  const plain = part.replace(/(?<![，,：:；;。])[，,：:；;。]+$/u, '');
  return LOOKED.test(plain) && !/的不(?:算|[计計])/u.test(plain) && !new RegExp(NUMERAL, 'u').test(plain.replace(IDLE, ''));
}
