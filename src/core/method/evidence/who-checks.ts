// Whether what is shown is this buyer's: the account, the person it went to, somebody who is named (docs/method.md §5, §7).
import { begins, has } from '../../languages/evidence-words.ts';
import { lately, onceForEach, onceForEachText } from '../../languages/once.ts';
import { kinship, ownsDomain } from './companies.ts';
import { addsTo, type Finding } from './finding.ts';
import { answerOf, ourselves, type Missive, type Paper, type SaleFile, type Step } from './file.ts';
import { folded, squeezed } from './folded.ts';
import { bestOf, clausesOf, likeness, mentionOf, namesNobody, peopleIn, postIn, postOf, type Who } from './persons.ts';
import { headOf, isMailOfOurs, ownPart, unwrapped } from './words-of.ts';

type Sender = { readonly name: string; readonly address: string };

const FREE_MAIL =
  /^(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|me|gmx|web|proton|protonmail|aol|qq|163|126|sina|foxmail|139|189|sohu|yeah)\./u;

/** What is wrong with whose it is. */
export function whoChecks(sale: SaleFile, step: Step): readonly Finding[] {
  const { letter, entry, call } = step;
  const { file, date, what } = entry.evidence ?? {};
  const found: Finding[] = [];
  const add = addsTo(found, step);
  const players = sale.opportunity.players ?? [];
  if (letter !== undefined) {
    found.push(...accountOf(sale, step, letter.id, answerOf(letter, 'to.company')));
    if (players.length > 0) found.push(...addressee(sale, step, letter));
    const missed = step.marks.includes('access') ? metNobody(sale, letter) : undefined;
    if (missed !== undefined) add('no-player', { thing: letter.id, ...missed });
    if (letter.reply !== undefined) found.push(...sender(sale, step, letter.reply.file, sale.paper(letter.reply.file), letter));
  }
  if (call !== undefined) {
    const { talk } = call;
    found.push(...accountOf(sale, step, talk.id, talk.account));
    if (namesNobody(talk.contact.name, talk.contact.title)) add('no-player', { thing: talk.id, why: 'unnamed' });
    else if (players.length > 0 && bestOf(talk.contact, players).likeness === 'other')
      add('unknown-addressee', { thing: talk.id, name: talk.contact.name });
  }
  if (file !== undefined) found.push(...sender(sale, step, file, sale.paper(file)), ...ofOthers(sale, step, file, sale.paper(file)));
  const isBare = letter === undefined && call === undefined && file === undefined && entry.evidence?.letter === undefined;
  if (isBare && what === undefined) add('no-player', { thing: date ?? '', why: 'date' });
  else if (players.length === 0) add('no-player', { thing: letter?.id ?? file ?? date ?? '', why: 'none' });
  else if (isBare && what !== undefined) {
    if (namedIn(sale, what).length === 0) add('no-player', { thing: what, why: 'unnamed' });
  }
  return found;
}

/** Whether a company is the account of the sale. */
function isAccount({ opportunity, aliases, others }: SaleFile, company: string): boolean {
  const own = [opportunity.account, ...aliases];
  if (own.some((name) => kinship(name, company) === 'same')) return true;
  return own.some((name) => kinship(name, company) === 'part') && !others(company);
}

function accountOf(sale: SaleFile, step: Step, thing: string, company: string | undefined): readonly Finding[] {
  if (company === undefined || squeezed(company) === '' || isAccount(sale, company)) return [];
  return [{ code: 'other-account', milestone: step.milestone.id, entry: step.at, args: { thing, account: company } }];
}

function addressee(sale: SaleFile, step: Step, letter: Missive): readonly Finding[] {
  const name = answerOf(letter, 'to.name') ?? '';
  const title = answerOf(letter, 'to.title');
  const players = sale.opportunity.players ?? [];
  const people = peopleIn(name);
  // Whoever had left when it was written reads no letter any more.
  const there = players.filter(({ left }) => left === undefined || left >= letter.date);
  const known = people.some(
    (one) => !namesNobody(one, title) && bestOf({ name: one, title: people.length > 1 ? undefined : title }, there).likeness !== 'other',
  );
  const isOwn =
    people.length > 0 && people.every((one) => ourselves(sale).names.some((own) => likeness({ name: own }, { name: one }) === 'same'));
  // Whoever writes to himself writes to nobody.
  const isSelf = people.length > 0 && people.every((one) => folded(one) === folded(answerOf(letter, 'from.name') ?? ''));
  if (known && !isSelf && !(isOwn && !players.some((player) => people.some((one) => folded(one) === folded(player.name))))) return [];
  return [{ code: 'unknown-addressee', milestone: step.milestone.id, entry: step.at, args: { thing: letter.id, name: name || '–' } }];
}

type Missed = { readonly why: 'met' | 'stranger' | 'post' | 'same'; readonly name?: string };

/** Why a door was opened to nobody of the sale, by the mark, or by what the letter asked for; undefined where it was. */
function metNobody({ opportunity: { players = [] } }: SaleFile, letter: Missive): Missed | undefined {
  if (letter.access === undefined) return { why: 'met' };
  const { people } = letter.answers;
  const asked = [
    answerOf(letter, 'access.name'),
    ...(Array.isArray(people) ? people.map((one) => (typeof one === 'string' ? one : one['name'])) : []),
  ].filter((name) => name !== undefined);
  const met = (letter.met === undefined ? asked : [letter.met]).flatMap(peopleIn);
  if (met.length === 0) return letter.met === undefined ? { why: 'met' } : { why: 'post', name: letter.met };
  // Whom the letter went to was there already.
  const known = peopleIn(answerOf(letter, 'to.name') ?? '').map((name) => ({ name, title: answerOf(letter, 'to.title') }));
  const others = players.filter((player) => known.every((one) => likeness(one, player) === 'other'));
  // By another spelling too, unless somebody else of theirs may be meant by it.
  const isKnown = (one: string): boolean =>
    known.some(({ name }) => folded(name) === folded(one)) ||
    (known.some((who) => likeness({ name: one }, who) === 'same' || mentionOf(one, who) !== undefined) &&
      others.every((other) => mentionOf(one, other) === undefined));
  if (letter.met !== undefined && met.every(isKnown)) return { why: 'same', name: letter.met };
  const title = letter.met === undefined ? answerOf(letter, 'access.title') : undefined;
  const isThere = met.some((name) => {
    if (namesNobody(name) && !players.some((player) => player.title !== undefined && folded(player.title) === folded(name))) return false;
    return (
      players.length === 0 ||
      players.some((player) => likeness({ name, title }, player) !== 'other' || mentionOf(name, player) !== undefined)
    );
  });
  if (isThere) return undefined;
  const stranger = met.find((name) => !namesNobody(name));
  return stranger === undefined ? { why: 'post', name: met[0]! } : { why: 'stranger', name: stranger };
}

/** Who sent a mail that is shown; `letter`: what it answers. */
function sender(sale: SaleFile, step: Step, path: string, shown: Paper | undefined, letter?: Missive): readonly Finding[] {
  const paper = shown && unwrapped(sale, shown);
  const mail = paper?.mail ?? headOf(paper?.text ?? '');
  if (mail === undefined || mail.automatic || has('machine', `${mail.subject}\n${mail.name}\n${mail.address}`)) return [];
  const { name, address } = mail;
  if (isMailOfOurs(sale, mail)) return [];
  const players = sale.opportunity.players ?? [];
  const who = { name: name || address };
  if (players.some((player) => likeness(who, player) !== 'other')) return [];
  const about = { milestone: step.milestone.id, entry: step.at } as const;
  const domain = address.split('@')[1] ?? '';
  const own = [sale.opportunity.account, ...sale.aliases].map((company) => ownsDomain(domain, company));
  const text = ownPart(paper?.text ?? '');
  // A colleague of theirs may answer for one of them, and says so; somebody of another company does not.
  // By its address alone nobody can tell whose it is: then the words do.
  if (own.includes(true) || (own.includes(undefined) && players.some((player) => isSpokenOf(text, player)))) {
    const isForNobody = letter !== undefined && players.length > 0 && !speaksFor(sale, letter, mail, text);
    return isForNobody ? [{ code: 'no-player', ...about, args: { thing: path, why: 'unnamed' } }] : [];
  }
  if (players.some((player) => isPrivate(address, text, player))) return [];
  const isStranger = domain !== '' && !FREE_MAIL.test(domain) && own.every((one) => one === false);
  return [
    ...(isStranger ? [{ code: 'other-account', ...about, args: { thing: path, account: domain } } as const] : []),
    ...(players.length > 0 ? [{ code: 'unknown-addressee', ...about, args: { thing: path, name: name || address } } as const] : []),
  ];
}

/**
 * Whether a mail of the account is from whoever the letter went to, or for one of the players: he had it written, or the words say what he
 * did with it. That he is away is not that. Where no name of a person stands over it nobody can tell.
 */
function speaksFor(sale: SaleFile, letter: Missive, { name, address }: Sender, text: string): boolean {
  const { account, players = [] } = sale.opportunity;
  if (name === '' ? namesNobody(address.replace(/@.*$/u, '')) : kinship(account, name) === 'same') return true;
  const to = peopleIn(answerOf(letter, 'to.name') ?? '').map((one) => ({ name: one }));
  if (to.some((one) => likeness({ name: name || address }, one) !== 'other') || has('onBehalf', text)) return true;
  const clauses = text.split('\n').flatMap(clausesOf);
  return clauses.some(
    (clause) => !has('unaware', clause) && players.some((player) => isSpokenOf(clause, player) && !isOwnerOf(clause, player)),
  );
}

/** "Euan's nephew", 队长的车: it is told of something of his, and not of him. */
function isOwnerOf(clause: string, player: Who): boolean {
  const rest = folded(clause).slice((mentionOf(clause, player) ?? postIn(clause, player))?.end ?? 0);
  const post = postOf(player) ?? '';
  return /^(?:'s |的)/u.test(rest.startsWith(post) ? rest.slice(post.length) : rest);
}

/** By name, by title, or by the post at the end of the title. */
function isSpokenOf(text: string, player: Who): boolean {
  return mentionOf(text, player) !== undefined || postIn(text, player) !== undefined;
}

/** An address with the name of somebody in it, and the mail is signed with it too. */
function isPrivate(address: string, text: string, { name }: Who): boolean {
  const local = squeezed(address.replace(/@.*$/u, ''));
  const signature = text.trim().split('\n').slice(-2).join(' ');
  const parts = folded(name)
    .split(/[^\p{L}]+/u)
    .filter((part) => part.length > 3);
  return parts.some((part) => local.includes(part)) && mentionOf(signature, { name }) !== undefined;
}

/** A paper that speaks of a company by name, and it is not this one. */
function ofOthers(sale: SaleFile, step: Step, path: string, paper: Paper | undefined): readonly Finding[] {
  const text = paper?.text;
  if (text === undefined || squeezed(text) === '') return [];
  const about = { milestone: step.milestone.id, entry: step.at } as const;
  const own = [sale.opportunity.account, ...sale.aliases];
  const plain = squeezed(text);
  if (
    own.some(
      (name) =>
        plain.includes(squeezed(name)) || plain.includes(squeezed(name).slice(0, Math.max(4, Math.floor(squeezed(name).length * 0.7)))),
    )
  )
    return [];
  if ((sale.opportunity.players ?? []).some((player) => mentionOf(text, player) !== undefined)) return [];
  // In a heading the last piece that stands alone is whose paper it is.
  const head = (text.trim().split('\n', 1)[0] ?? '').split(/[,，:：–—|-]/u).map((piece) => piece.trim());
  const company = head.find((piece) => has('institution', piece));
  return company === undefined ? [] : [{ code: 'other-account', ...about, args: { thing: path, account: company } }];
}

/** Whom of theirs a text names. */
export const namedIn = onceForEachText((sale: SaleFile, text): readonly Who[] =>
  knownPeople(sale).filter((one) => mentionOf(text, one) !== undefined),
);

/** The players, and how our letters call them. */
const knownPeople = onceForEach(({ opportunity: { players = [] }, letters }: SaleFile): readonly Who[] => {
  const called = letters.flatMap((letter) => {
    const title = answerOf(letter, 'to.title');
    return peopleIn(answerOf(letter, 'to.name') ?? '').filter((name) => bestOf({ name, title }, players).likeness !== 'other');
  });
  return [...players, ...[...new Set(called)].filter((name) => players.every((player) => player.name !== name)).map((name) => ({ name }))];
});

/** Who did what a sentence tells: the first clause in which the buyer acts says so. */
export function doerOf(sale: SaleFile, text: string): 'buyer' | 'seller' | 'none' {
  // Who is not in the sentence is in none of its clauses.
  const people = namedIn(sale, text);
  const us = ourselves(sale);
  const names = us.names.filter((name) => mentionOf(text, { name }) !== undefined);
  const companies = us.companies.filter((company) => positionOf(text, company) !== Number.POSITIVE_INFINITY);
  return people.length + names.length + companies.length === 0 ? doerUnnamed(text) : doerAmong(text, people, names, companies);
}

/** Most sentences name nobody, and stand in sale after sale. */
const doerUnnamed = lately((text) => doerAmong(text, [], [], []));

function doerAmong(
  text: string,
  people: readonly Who[],
  names: readonly string[],
  companies: readonly string[],
): 'buyer' | 'seller' | 'none' {
  let seller = false;
  for (const clause of clausesOf(text)) {
    const mentions = people.flatMap((one) => mentionOf(clause, one) ?? []);
    const first = Math.min(Number.POSITIVE_INFINITY, ...mentions.map(({ at }) => at));
    const ours = Math.min(
      Number.POSITIVE_INFINITY,
      ...names.map((name) => mentionOf(clause, { name })?.at ?? Number.POSITIVE_INFINITY),
      ...companies.map((company) => positionOf(clause, company)),
    );
    const bySeller = has('we', clause) || (has('sellerDid', clause) && !begins('buyerDid', clause)) || (ours < 4 && ours < first);
    // 给韩总演示: the name comes second, and is not who did it.
    const toThem = first > 0 && begins('sellerDid', clause);
    const plain = folded(clause);
    const named = mentions.filter(({ at }) => !mentions.some((one) => one.at < at && at <= one.end + 1));
    const doers = named.filter(({ at }) => !has('toWhom', plain.slice(0, at)));
    const acts = doers.some(({ end }) => begins('acts', plain.slice(end)));
    if (bySeller && !(first < 2 && !has('we', clause) && !toThem) && !acts) {
      seller = true;
      continue;
    }
    // 斯总收到了报价: it was done to them.
    if (doers.length > 0 && doers.every(({ end }) => begins('undergoes', plain.slice(end)))) {
      seller = true;
      continue;
    }
    if (has('they', clause) || begins('buyerDid', clause) || (seller ? doers : named).length > 0) return 'buyer';
  }
  return seller ? 'seller' : 'none';
}

function positionOf(clause: string, company: string): number {
  const at = folded(clause).indexOf(folded(company));
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}
