// Who speaks in notes of several people, in either Chinese script: 小吴：我不看 is not the reader's (docs/method.md §4).
import { oneLine } from '../one-line.ts';

/** How another's words are put down in one script. */
export type Voices = { readonly says: string; readonly quotes: readonly [string, string] };

const LABEL = /(^|[。！!？?；;\n][^\S\n]*)([\p{Script=Han}A-Z]{1,7})\s*(?:[（(]([^（）()\d]{1,8})[）)])?\s*[：:]\s*/gu;
export const ROLE = oneLine`
  [总總工姐哥叔姨嫂爷爺伯]|[师師]傅|[经經]理|主任|主管|主[编編]|[总總][监監]|老[板闆师師]|
  \p{Script=Han}[长長员員]|[会會][计計]|出[纳納]|司机|司機|[护護]士|保安|先生|女士|小姐|助理|秘[书書]`;
const PERSON = new RegExp(
  String.raw`^(?:[老小阿]\p{Script=Han}{1,2}|\p{Script=Han}{0,5}(?:${ROLE})(?:[老小阿]\p{Script=Han}{1,2})?)$`,
  'u',
);
const NO_PERSON = new RegExp(
  oneLine`
    ^(?:[备備]?[注註]|答案|例|共|[计計]|缺|如|即|早|晚|前|[后後]|上|下|[现現]在?|另|附|其中|[总總][共计計]|
    [老小]?[问問][题題]|\p{Script=Han}*(?:班|部|[组組]|天|周.|晚上|[时時][间間候]|工[时時]|小[时時]|
    [阶階]段))$`,
  'u',
);
const READER = /^(?:客[户戶]|[对對]方|甲方|[他她]|答|A)$/u;
const SELLER = /^(?:我(?:方|[们們])?|乙方|[问問]|Q)$/u;

/**
 * @param names how the reader is named; the first is the whole name
 * @returns the reader's words bare, the others' in quotes, what the seller asked left out
 */
export function voicesIn(answer: string, names: readonly string[], { says, quotes }: Voices): string {
  const labels = [...answer.matchAll(LABEL)];
  if (labels.length === 0) return answer;
  const said = labels.map((found, at) => {
    const [whole, , who = '', role = ''] = found;
    const text = answer.slice(found.index + whole.length, labels[at + 1]?.index).trim();
    if (SELLER.test(who)) return '';
    if (READER.test(who) || isReader(who, names)) return text;
    if (!isPerson(who, role, text)) return `${who}${role && `（${role}）`}：${text}`;
    return `${who}${role && `（${role}）`}${says}：${quotes[0]}${text.replace(/(?<![；;，,。])[；;，,。]+$/u, '')}${quotes[1]}`;
  });
  const before = answer.slice(0, labels[0]?.index).trim();
  return [before, ...said]
    .filter(Boolean)
    .map((part) => (/[。！!？?]$/u.test(part) ? part : `${part.replace(/(?<![；;，,])[；;，,]+$/u, '')}。`))
    .join('');
}

function isPerson(who: string, role: string, text: string): boolean {
  if (NO_PERSON.test(who)) return false;
  return role !== '' || PERSON.test(who) || /^我|[，。]我|我[们們]/u.test(text) || (who.length === 1 && /\p{Script=Han}/u.test(who));
}

/** 苏秀英：苏；没有中文姓名的，是空的。 */
export function familyOf(names: readonly string[]): string {
  return names.find((name) => /^\p{Script=Han}{2,4}$/u.test(name))?.slice(0, 1) ?? '';
}

/** 苏秀英，苏主管：苏、苏姐、老苏、主管。 */
function isReader(who: string, names: readonly string[]): boolean {
  const family = familyOf(names);
  if (family !== '' && (who === family || new RegExp(`^(?:[老小阿]${family}|${family}(?:${ROLE}))$`, 'u').test(who))) return true;
  return names.some((name) => name === who || (who.length > 1 && name.endsWith(who)));
}
