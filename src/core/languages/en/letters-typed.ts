// Notes as they are typed in a hurry, spelled as they would be said, so that everything behind it reads whole words only.
import { oneLine } from '../one-line.ts';

/** What people write short, and what they say. Only what can be nothing else stands here. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\s*(?:-{1,2}>|={1,2}>|→|⇒)\s*/gu, ', '],
  [/\s+\+\s+(?=\p{L})/gu, ' and '],
  [/\s*&\s*(?=[\p{Ll}\d£$€])/gu, ' and '],
  [/\bw\/o\b\s*/giu, 'without '],
  [/\bw\/\s*(?=[\p{L}\d])/giu, 'with '],
  [/(?<=^|[\s(])i(?=[\s,]|['’](?:m|d|ll|ve)\b)/gu, 'I'],
  [/(?<=^|\s)u(?=\s)/gu, 'you'],
  [/\bppl\b/giu, 'people'],
  [/\bmsgs?\b\.?/giu, 'message'],
  [/(?<!\p{L})['’]?til\b/giu, 'until'],
  [/(?<=\d\S{0,24}|\p{L}{3})\s?(?:p\.\s?a\.?|per annum)(?=$|[\s,;)])/giu, ' a year'],
  [/(?<=\d\S{0,24}|\p{L}{3})\s?p\.\s?w\.?(?=$|[\s,;)])/giu, ' a week'],
  [/\bthru\b/giu, 'through'],
  [/\bmgmt\b/giu, 'management'],
  [/\bmgr(s?)\b\.?/giu, 'manager$1'],
  [/\bdept(s?)\b\.?/giu, 'department$1'],
  [/\bcust(s?)\b\.?/giu, 'customer$1'],
  [/\binv(s?)\b\.?(?=\s)/giu, 'invoice$1'],
  [/\bdocs\b/giu, 'documents'],
  [/\bqtr(s?)\b\.?/giu, 'quarter$1'],
  [/\bwks?\b\.?(?!\p{L})/giu, 'WEEK'],
  [/\bmths?\b\.?/giu, 'MONTH'],
  [/\byrs?\b\.?/giu, 'YEAR'],
  [/(?<=[\d½¼¾]\s?|\b(?:per|each|every|an?)\s)hrs?\b\.?|\bhrs\b\.?/gu, 'HOUR'],
  [/(?<=[\d½¼¾]\s?|\ban?\s)doz\b\.?/giu, 'dozen'],
  [/(?<=[\d½¼¾]\s?|\b(?:per|each|every|an?|few|of|some|couple)\s)mins?\b\.?|\bmins\b\.?/giu, 'MINUTE'],
  [/\bea\b\.?/gu, 'each'],
  [/,?\s+incl\b\.?(?=$|[,;)])/giu, ' included'],
  [/\bincl\b\.?(?=\s)/giu, 'including'],
  [/\bexcl\b\.?(?=\s)/giu, 'excluding'],
  [/\s@\s/gu, ' at '],
  [/,?\s+btw\b\.?(?=$|[,.;)])/giu, ''],
  [/\b(?:prob|probs)\b\.?/giu, 'probably'],
  [/\b(?:approx|abt)\b\.?/giu, 'about'],
  [/\bb\/c\b|\bcos\b|\bcuz\b/giu, 'because'],
  [/\bgotta\b/giu, 'has to'],
  [/\b(?:gonna)\b/giu, 'going to'],
  [/\bpcts?\b\.?/giu, 'percent'],
  [/\b(\p{L}+)['’]s has to\b/giu, '$1 has to'],
];
/** A time written short stands in one or in several. */
const TIMES: Readonly<Record<string, string>> = { WEEK: 'week', MONTH: 'month', YEAR: 'year', HOUR: 'hour', MINUTE: 'minute' };
const ONE_TIME = /(?:\b(?:an?|per|each|every|one|last|this|next|half an?|the)\s|(?<![\d.,])1\s|\/)$/iu;
/** "1) he writes it 2) she types it", or lines with bullets: one after the other. */
const NUMBERED = /(?:^|[\s,;.]+)(?:\(?\d[).]|[-*•–])\s+(?=\p{L})/gu;

/** A note with its short forms spelled out. */
export function spelledOut(note: string): string {
  const lines = note
    .split(/\n+/u)
    .map((line) => line.replace(/^\s*(?:[-*•–]|\(?\d[).])\s+/u, '').trim())
    .filter(Boolean)
    .reduce((whole, line) => (whole === '' ? line : `${whole}${/[.!?;:,…]$/u.test(whole) ? '' : ';'} ${line}`), '');
  const listed =
    (note.match(/(?:^|\s)\(?\d[).]\s+\p{L}/gu) ?? []).length > 1 && /^\s*\(?1[).]/u.test(note)
      ? lines.replace(NUMBERED, ', ').replace(/^,\s*/u, '')
      : lines;
  const spelled = SHORT.reduce((text, [short, whole]) => text.replace(short, whole), listed);
  return spelled
    .replace(/(?<=[\d½¼¾])\s?(?=(?:WEEK|MONTH|YEAR|HOUR|MINUTE)\b)/gu, ' ')
    .replace(/\b(?:WEEK|MONTH|YEAR|HOUR|MINUTE)\b/gu, (time, at: number, whole: string) => {
      const before = whole.slice(0, at);
      return `${TIMES[time] ?? ''}${ONE_TIME.test(before) ? '' : 's'}`;
    })
    .replace(/(?<=\S)\s+(?=[,;!?](?:\s|$))/gu, '');
}

/** "6/week", "2 h / day". */
const A_TIME =
  /(?<=[\dkm%€$£½¼¾h]|\b(?:hours?|minutes?|times|once|twice))\s?\/\s?(hr|hour|d|day|night|shift|w|weeks?|mo|months?|quarter|y|years?)\b/iu;
const WRITTEN: Readonly<Record<string, string>> = { d: 'day', w: 'week', mo: 'month', y: 'year' };

/** What is only written down short of a figure, as it is said: "~25", "6ish", "3x", "6/week", "20 min". */
export function figureSpelledOut(note: string): string {
  return (
    note
      .replace(/^["“]([^"“”]+)["”]$/u, '$1')
      .replace(
        /(?<![\d/.,])(½|¼|¾|[13]\/[24])\s?(?:(?:of\s)?an?\s)?(?:(h(?:ours?)?\b)|(?=(?:dozen|day|week|month|year|million)\b))/iu,
        fraction,
      )
      .replace(/^(?:~\s*|(?:ca|circa|c)\.\s*)(?=\S*\d)/iu, 'about ')
      .replace(/^((?:an? )?(?:\S{0,24}\d\S{0,24}?|\p{L}{1,24}?))\s?-?ish\b/iu, (_, said: string) => `about ${said.toLowerCase()}`)
      .replace(/^(.*\d\S{0,24})\s+ballpark$/iu, 'about $1')
      .replace(/(?<=\d)-odd\b/iu, ' or so')
      .replace(/^(\d[\d.,]*) plus$/iu, 'more than $1')
      .replace(/(?<=\d)\s?(?:pcs|pieces)\b\.?/iu, '')
      .replace(/\s?(?:\+\/-|±)\s?(?=\d)/u, ', give or take ')
      .replace(/(?<![\d.,])1\s?[x×](?=$|[\s,;/](?!\s?\d))/iu, 'once')
      .replace(/^(?:>=?|≥)\s*(?=\S*\d)/u, 'more than ')
      .replace(/^(?:<=?|≤)\s*(?=\S*\d)/u, 'less than ')
      .replace(/([£$€]?)\b([1-9])\s?-\s?([2-9])00\b/u, '$1$200 to $1$300')
      .replace(/^(?:on )?av(?:erage|g)\b\.?[:,]?\s+(.*\d.*)$/iu, '$1 on average')
      .replace(/\bon avg\b\.?|avg\b\.?$(?<=\d.*\savg\.?)/iu, 'on average')
      .replace(/(?<=\S)\s+(?:for sure|for certain|no doubt|definitely)$/iu, '')
      .replace(/(?<!,)\s+(?=give or take\b)/iu, ', ')
      .replace(/^(quarter of an? )/iu, 'a $1')
      .replace(/\bevery (\d+)(?:rd|th)\b/iu, (_, nth: string) => `every ${ORDINALS[Number(nth)] ?? `${nth}th`}`)
      .replace(/\bevery 2nd\b/iu, 'every second')
      .replace(/(?<=\d)\s?-\s?(?=\d+\s?[x×]$)/u, ' to ')
      .replace(/(?<=\d)\s?[x×](?=$|[\s,;/](?!\s?\d))/iu, ' times')
      .replace(A_TIME, (_, time: string) =>
        /^h/iu.test(time) ? ' an hour' : ` a ${WRITTEN[time.toLowerCase()] ?? time.replace(/s$/u, '')}`,
      )
      .replace(/(?<=[\d½¼¾])\s?h\b\.?(?!\/)/iu, ' hours')
      .replace(/\bhalf a mill?\b\.?/iu, 'half a million')
      .replace(/(?<=\d)\s?mill\b\.?/iu, ' million')
      .replace(/\bRs\.\s?(?=\d)/giu, 'Rs ')
      .replace(/(?<=\d)\s+nos\.?$/iu, '')
      .replace(/(?<=^|,\s)(\d+)\?,?\s+(\d+)\?*$/u, '$1 or $2')
      // "35 – 40" is one range.
      .replace(/(?<=^(?:\p{L}+\s)?[€$£]?\d[\d.,]{0,24}k?)\s+[–—-]\s+(?=[€$£]?\d)/u, '–')
      .replace(/^(?:loads|lots|tons|heaps|plenty|many|a lot|too many)[,;]?\s+(?:say |like |maybe |about )?(?=\d)/iu, 'about ')
      .replace(/^(?:an? )?(couple|handful)(?: of)? times\b/iu, 'a $1 of times')
      .replace(VAGUE, (said) => (/^too/iu.test(said) ? said.toLowerCase() : 'a lot'))
      .replace(/^(?:an?|one) fortnight$/iu, 'two weeks')
      .replace(/^zero$/iu, 'none')
      .replace(/\s+(?:a (?:go|pop|time|throw|piece))(?=$|,)/iu, '')
  );
}

/** "¾ h": three quarters of an hour; "½ a dozen": half a dozen. */
function fraction(_: string, part: string, hour: string | undefined): string {
  const said = { '½': 'half', '1/2': 'half', '¾': 'three quarters of', '3/4': 'three quarters of' }[part] ?? 'a quarter of';
  return hour === undefined ? `${said} a ` : `${said} an hour`;
}

const ORDINALS: Readonly<Record<number, string>> = {
  3: 'third',
  4: 'fourth',
  5: 'fifth',
  6: 'sixth',
  7: 'seventh',
  8: 'eighth',
  9: 'ninth',
  10: 'tenth',
};
const VAGUE = new RegExp(oneLine`^(?:lots|loads|tons|heaps|a lot|plenty|too much|a fortune)$`, 'iu');
