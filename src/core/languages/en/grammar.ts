// How English puts the parts of a conversation together.
import { oneLine } from '../one-line.ts';
import { bare, fillPlaceholders, type Grammar, type SaidNumber } from '../grammar.ts';

const BEGINS_WITH_TIME = /^(?:when|whenever|after|before|once|if|while|as soon as|during|at|on)\s/iu;
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const LEADING_MODAL = /^(?:can|could|to)\s+/iu;
const TRAILING_MODAL = /\s*\b(?:can|could|to)$/iu;

/** "to see" after "could" is "see": a modal is never said twice. */
function withoutModal(part: string): string {
  return part.replace(LEADING_MODAL, '');
}

/** A part as it continues a stem: without its own modal where the stem ends in one. */
function after(stem: string, part: string): string {
  return TRAILING_MODAL.test(stem.trimEnd()) ? withoutModal(part) : part;
}

/** How no verb phrase begins: who does it, or how much of what. */
const NO_VERB = new RegExp(
  oneLine`
    ^(?:the|an?|no|fewer|less|more|shorter|better|faster|quicker|cheaper|my|our|we|i|they|he|she|it|that|this|these|those|every|each|
    all|both|nobody|everybody|none)(?![\p{L}'’])`,
  'iu',
);

/** "Help you" wants a verb behind it; what is none follows a colon. */
function reached(stem: string, goal: string): string {
  return /\b(?:you|could|can|to)$/u.test(stem.trimEnd()) && NO_VERB.test(goal) ? `get to this: ${goal}` : after(stem, goal);
}

function capital(sentence: string): string {
  return sentence.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

const BEGINS_LATER = /\s(?:an?|per|of|in|on|out|without|to|before|off|at|with|up|lost)(?:\s|$)/iu;

// What was done to the things, or where they stand: "orders typed a night", "days after month-end".
const SAID_OF_IT = /\s(?:after|back|late|sent|\p{L}{3,}ed)(?:\s|$)/iu;

/** A plural, or what is counted like one, before "a month" or "of …" says that things are counted. */
function counts(unit: string): boolean {
  const [counted = ''] = unit.trim().split(BEGINS_LATER);
  const [first = ''] = counted.split(/\s+and\s+/iu);
  return [first, first.split(SAID_OF_IT)[0] ?? ''].some(
    (things) => !/^cost\b/iu.test(things) && /(?:(?<!s)s|people|percent)$/iu.test(things) && !/\bsales$/iu.test(things),
  );
}

/** "1 filing a month": of one thing, the thing that is counted is one. */
function agreed(number: string, unit: string): string {
  if (number !== '1') return unit;
  const [counted = ''] = unit.split(BEGINS_LATER);
  const [things = ''] = counted.split(SAID_OF_IT);
  return things.replace(MANY, single) + unit.slice(things.length);
}

const MANY = /(?<![\p{L}])(?:people|men|women|children|\p{L}{2,}(?<![us'’])s)$/iu;
const SINGLE: Readonly<Record<string, string>> = { people: 'person', men: 'man', women: 'woman', children: 'child' };

function single(things: string): string {
  const known = SINGLE[things.toLowerCase()];
  if (known !== undefined) return known;
  if (/[^aeiou]ies$/iu.test(things)) return things.replace(/ies$/iu, 'y');
  return things.replace(/(?<=(?:ss|sh|ch|x|zz))es$|s$/iu, '');
}

function amount(number: string, unit: string): string {
  if (!counts(unit) || /[€$£¥]/u.test(number)) return `${unit}: ${number}`;
  return `${/^percent\b/iu.test(unit) ? number.replace(/\s*%$/u, '') : number} ${agreed(number, unit)}`;
}

const PERIOD = /^(?:minute|hour|(?:working )?day|week|month|quarter|year)$/iu;

const MONEY: Readonly<Record<string, string>> = { EUR: 'euros', USD: 'dollars', GBP: 'pounds', CHF: 'francs', MYR: 'ringgit' };

/** "about 30 to 40". */
function range({ low, high, about }: SaidNumber): string {
  return `${about ? 'about ' : ''}${low === high ? low : `${low} to ${high}`}`;
}

function money(currency: string | undefined, low: string): string {
  const name = currency === undefined ? '' : (MONEY[currency] ?? currency);
  return low === '1' && name !== currency ? name.replace(/s$/u, '') : name;
}

/** "a week", "an hour", but "per order". */
function over(per: string): string {
  return PERIOD.test(per) ? `${/^hour/iu.test(per) ? 'an' : 'a'} ${per}` : `per ${per}`;
}

function statement(clauses: readonly string[]): string {
  const said = clauses.map(bare).filter(Boolean).join('; ');
  return said === '' ? '' : `${capital(said)}.`;
}

function join(items: readonly string[]): string {
  const parts = items.map(bare);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return last;
  const heavy = parts.some((part) => /,|\band\b/iu.test(part));
  return `${parts.slice(0, -1).join(heavy ? '; ' : ', ')}${heavy ? '; and ' : ' and '}${last}`;
}

const REPEATS = new RegExp(
  oneLine`
    ^(?:(?:it['’]s |it is |that['’]s |we are |we['’]re )?(?:just |still |much |all |exactly )*(?:the )?same(?: (?:as|like) (?:before|
    ever|always|last time|above|mentioned|
    (?:i|we) (?:told|said|discussed|mentioned)(?: you)?(?: last time| before)?))?|as (?:i (?:told you|said|mentioned)|before|discussed|
    last time|above)|
    no change|unchanged|nothing(?: has|['’]s)? changed|(?:it )?hasn['’]t changed|nothing new|ditto|see (?:above|last time))[.!]*$`,
  'iu',
);

export const english: Grammar = {
  repeats: REPEATS,
  usual: { question: 'would it help if', confirm: 'So if you could {{capabilities}}, would that help you {{goal}}?' },

  scenario(parts) {
    const [event, question, player, action] = [parts.event, parts.question, parts.player, parts.action].map(bare) as [
      string,
      string,
      string,
      string,
    ];
    const opening = BEGINS_WITH_TIME.test(event) ? event : `When ${event}`;
    return `${capital(opening)}, ${question} ${player.replace(TRAILING_MODAL, '')} could ${withoutModal(action)}?`;
  },

  date: (year, month, day) => `${day} ${MONTHS[month - 1] ?? month} ${year}`,

  join,

  confirm(template, capabilities, goal) {
    return fillPlaceholders(template, (name, before) =>
      name === 'goal' ? reached(before, bare(goal)) : join(capabilities.map((capability) => after(before, bare(capability)))),
    );
  },

  stem(part, value, player = '…') {
    const rest = withoutModal(bare(value)) || '…';
    if (part === 'goal') return `… would that help you ${reached('you', rest)}?`;
    return part === 'capability' ? `If you could ${rest} …` : `… ${bare(player) || '…'} could ${rest}?`;
  },

  before: { reason: 'because', deed: 'who' },
  counts,
  // Money of which nobody knows the currency: "an amount an hour" would be two articles for one thing.
  measured: ({ unit, currency, per }) =>
    unit === undefined && currency === undefined
      ? ['amount', ...per.map((one) => `per ${one}`)].join(' ')
      : [unit ?? currency, ...per.map(over)].join(' '),
  figure({ unit, currency, money: isMoney, share, per, ...number }) {
    const counted = isMoney ? money(currency, number.high) : unit && agreed(number.high, unit);
    return [`${range(number)}${share ? '%' : ''}`, share ? '' : counted, ...per.map(over)].filter(Boolean).join(' ');
  },
  sum: ({ factors, year, month }) =>
    `${factors.length > 1 ? `${factors.join(' × ')} = ` : ''}${year} a year${month === undefined ? '' : `; a month of waiting costs ${month}`}`,
  total: ({ year, month, open }) => `together ${year} a year${open ? ', as far as it is known' : ''}; a month of waiting costs ${month}`,
  clauses: (clauses) => clauses.map(bare).join('; '),
  stated: ({ figure, said }) => (said === undefined || said === figure ? figure : `${figure} ("${bare(said)}")`),
  year({ weeks, days, hours }) {
    const said = [
      weeks === undefined ? '' : `a year has ${weeks} weeks`,
      days === undefined ? '' : `a year has ${days} working days`,
      hours === undefined ? '' : `a working day has ${hours} hours`,
    ];
    return join(said.filter(Boolean));
  },
  seen: (sums) =>
    `${join(sums.map(({ factors, year }) => `${year} a year${factors.length > 1 ? ` (${factors.join(' × ')})` : ''}`))} can be seen in your own figures`,
  notKnown: ({ factors, missing }) => `${factors.join(' × ')} = not known yet (${missing.join(' ')})`,
  amount,
  added: (said, more) => `${bare(said)} (${more})`,
  statement,
  atStake: (amounts) => (amounts.length === 0 ? '' : `At stake today: ${amounts.join('; ')}.`),
};
