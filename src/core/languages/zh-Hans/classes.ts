// 规则所知道的中文词，合在一起（docs/method.md §9）。
import { firstOf, type Fault, type Piece, type WordClasses } from '../classes.ts';
import { lately } from '../once.ts';
import { oneLine } from '../one-line.ts';
import { sought } from './sought.ts';
import { boundless, lookedUp, PERHAPS_PUBLIC, PERHAPS_WIDE, pushes } from './leading.ts';
import { goalFault, mayBeVague, vague } from './goals.ts';
import { asksImpact, asksNumber, mould, secondQuestion } from './measures.ts';
import { foldingClasses } from './hant-fold.ts';
import { classify, glance, isInvitation, sentences } from './questions.ts';
import { HARMS, harms, seller } from './wording.ts';

const HAS_OTHERS = /[A-Za-zÀ-ÿ\d]/;
const OTHER_WORDS = /[A-Za-zÀ-ÿ\d][A-Za-zÀ-ÿ\d.%-]*/g;
const PLACEHOLDER = /\{\{[^{}]*\}\}/g;

/** 汉字一个算一个；一个外文词或数字算两个，因为念出来不比两个字短。 */
function extent(text: string): number {
  let length = 0;
  for (const character of text) if (character >= '\u3400' && character <= '\u9fff') length++;
  return HAS_OTHERS.test(text) ? length + 2 * (text.replace(PLACEHOLDER, '').match(OTHER_WORDS)?.length ?? 0) : length;
}

// 句末带这些字的，多半还是在问。
const STILL_ASKS = /[呢么嘛吗吧不没否]\s*[？?]?\s*$|[？?]\s*$/;

// “会不会主动得多”，一个场景接一个场景都这么问。
const tells = lately((part: string): boolean => classify(part) === 'neither' && !STILL_ASKS.test(part));

const BRACKETS = /[(（[【][^)）\]】]{0,200}[)）\]】]?/;
const SHORTENED = sought(
  'shortened',
  oneLine`
    [A-Z]{2,5}[、,，/][A-Z]{2,5}[、,，/和与][A-Z]{2,5}|[A-Za-z]{1,8}\/[A-Za-z]{1,8}\/[A-Za-z]{1,8}|\s(?:=|≥|≤|>|<|->|→|≈)\s|
    (?:w\/o|qty|pcs|等等等)`,
);

function unsayable(text: string): Piece | undefined {
  return firstOf(text, BRACKETS, SHORTENED);
}

const REPORTED = sought(
  'reported',
  oneLine`
    (?:(?<![请访学质询拷反责提慰顾])问(?![题卷候诊责号世])(?:您|你|他|她|我们|一句|一声|客服|前台|起|到|
    道|过)*|想知道|想问|打听|不知道|说不清|说不准|搞不清|弄不清|不清楚|查不[到出]|追问|询问|咨询|
    想了解|要求说明|来查|在问)[^。？?]{0,24}?(?:([一-鿿])(?:不|没)\1|是不是|有没有|能不能|会不会|到底|究竟|
    谁|哪|什么|怎么|为什么|为何|多少|几(?!乎)|多久|是否|能否|何时|吗)`,
);

// 没有这些，就没有括号，也没有缩写。
const SIGNS = /[([（【/=≥≤<>→≈]|[A-Z]{2}|qty|pcs|等等等/;

const FAULTS: Readonly<Record<Fault, (text: string) => boolean>> = {
  blame: HARMS.blame.mayFind,
  pitch: HARMS.pitch.mayFind,
  promise: HARMS.promise.mayFind,
  embellishment: HARMS.embellishment.mayFind,
  boundless: PERHAPS_WIDE.mayFind,
  public: PERHAPS_PUBLIC.mayFind,
  vague: mayBeVague,
  reported: REPORTED.mayFind,
  unsayable: (text) => SIGNS.test(text),
};

/** 简体的词类；繁体的字先折成简体，用的是同一套。 */
export const chineseClasses: WordClasses = foldingClasses({
  questionMark: '？',
  sentences,
  classify,
  glance,
  isInvitation,
  tells,
  asksNumber,
  asksImpact,
  mould,
  secondQuestion,
  mayHold: (fault, text) => FAULTS[fault](text),
  harms,
  pushes,
  boundless,
  lookedUp,
  seller,
  vague,
  goalFault,
  unit: 'characters',
  extent,
  breath: { scenario: 60, capability: 22, question: 40 },
  unsayable,
  reported: (event) => firstOf(event, REPORTED),
});
