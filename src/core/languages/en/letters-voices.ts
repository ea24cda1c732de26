// Who said it: the reader by name or initials, who is then not named, or somebody else, who is.
import { oneLine } from '../one-line.ts';
import { isClause } from './letters-clause.ts';

const SAYS = '(?:says|said|thinks|reckons|told me|tells me)';

/** Who is named as saying it is the reader: "Dana says they wait", `"They wait," says Dana`, "DR: they wait", "they wait (Dana)". */
export function saidByName(note: string, name: string): string {
  const who = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  // Set behind it, or before it with a colon: nothing but whose words it is.
  const text = note
    .replace(
      new RegExp(`\\s*\\((?:${SAYS}\\s+)?${who}(?:['’]s\\s\\p{L}+|\\s${SAYS}|[,;:]?\\s(?:about|on|of)\\s[^()]*)?\\)(?=[.!]?$)`, 'u'),
      '',
    )
    .replace(new RegExp(`\\s*\\(${who}\\)`, 'gu'), '')
    .replace(new RegExp(`^${who}\\s?:\\s*(?=\\S)`, 'u'), '');
  const plain = text.replace(/[.!]$/u, '');
  const behind = new RegExp(`(?:\\b${SAYS}\\s+${who}|\\b${who}\\s+${SAYS}|(?<=["”])\\s*[–—-]+\\s*${who})$`, 'u').exec(plain)?.[0] ?? '';
  const quoted = behind === '' ? '' : plain.slice(0, -behind.length).trimEnd();
  if (/["”],?$/u.test(quoted)) return `${quoted} she said`;
  if (!text.startsWith(`${name} `)) return text;
  const said = text
    .slice(name.length)
    .replace(new RegExp(`^\\s+${SAYS}[:,]?\\s+(?=["“])`, 'iu'), ' She said ')
    .replace(new RegExp(`^\\s+${SAYS}:\\s+`, 'iu'), ' ')
    .replace(/^\s+(?:says|said)\b/iu, 'You said')
    .trim();
  const [, rest = ''] = /^You said\s+(.+)$/su.exec(said) ?? [];
  if (rest === '') return said;
  // "IM says chalk board; her vaccinator says …": whose that is, is the reader's.
  const own = rest.replace(/(?<=[;.]\s+)(her|his)(?=\s\p{Ll})/giu, 'your');
  return isClause(own.split(/[;.]\s/u)[0] ?? own) ? `You said ${own}` : own;
}

/** What is named before a colon and cannot speak. */
const THING = new RegExp(
  oneLine`
    ^(?:result|results|upshot|outcome|effect|impact|consequence|problem|problems|issue|trouble|reason|cause|reality|fact|truth|answer|
    question|
    today|now|then|before|after|later|always|never|often|usually|worse|worst|best|better|example|instance|case|point|summary|status|
    morning|mornings|evening|noon|night|nights|summer|winter|spring|autumn|weekdays?|weekends?|(?:mon|tues|wednes|thurs|fri|satur|
    sun)days?|
    january|february|march|april|may|june|july|august|september|october|november|december|plan|paper|phone|email|online|offline|manual|
    manually|yes|no|words?|view|estimate|guess|figure|number|idea|take|complaint|wish|quote|also|plus|remember|note|catch|twist|snag|
    risk|cost|price|time|date|here|there|once|twice|first|second|third|step|steps)$`,
  'iu',
);

const SPEAKER = new RegExp(
  oneLine`
    (?<=^|[.!?;]\s+)(\p{Lu}\p{Ll}+(?:\s\p{L}+)?|(?:her|his|their|our|my|the)\s\p{L}+|(?:\p{L}*(?:man|woman|ist)|nurse|clerk|chef|boss|
    staff|crew|
    driver|porter|manager|worker|owner|engineer|operator|supervisor|director|buyer|planner|teacher|warden|guard))\s?:\s+
    (["“]?)(\p{L}[^.!?;"”]*)`,
  'gu',
);

/** "Chalk board. Piet: it gets wiped": Piet says it gets wiped. */
export function othersSaid(note: string): string {
  return note.replace(SPEAKER, (whole, who: string, mark: string, said: string) => {
    const one = mark === '' ? said.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()) : said;
    const isOwn = mark === '' && /\b(?:I|we|my|our|me|us)\b/iu.test(said);
    if (isOwn && isClause(said) && !THING.test(who.split(' ').at(-1) ?? '')) return `${who} says "${said}"`;
    return isClause(said) && !THING.test(who.split(' ').at(-1) ?? '') ? `${who} says ${mark}${one}` : whole;
  });
}
