// Whether there is something of the buyer's in what is shown: a letter with substance, words that are theirs, a deed of theirs
// (docs/method.md §4, §7).
import { allOf, has, without } from '../../languages/evidence-words.ts';
import { readDay } from '../../languages/days/index.ts';
import { hollowFor } from '../../languages/letter-substance.ts';
import { HEARD } from '../../model/letter.ts';
import { heldBy, plainWords, weightOf } from './alike.ts';
import { addsTo, type Finding } from './finding.ts';
import { answerOf, lettersOf, ourselves, textsOf, type Missive, type SaleFile, type Step } from './file.ts';
import { folded, HAN, squeezed } from './folded.ts';
import { likeness, mentionOf } from './persons.ts';
import { doerOf, namedIn } from './who-checks.ts';
import { onlyReceived } from './reports.ts';
import { acceptance, isMailOfOurs, isRecord, ownPart, saysNo, unwrapped, type Judged } from './words-of.ts';

/** What is wrong with what a step shows. */
export function contentChecks(sale: SaleFile, step: Step): readonly Finding[] {
  const { entry, letter, call } = step;
  const { file, what, date } = entry.evidence ?? {};
  const found: Finding[] = [];
  const add = addsTo(found, step);
  if (letter !== undefined) {
    const hollow = hollowPart(sale, letter);
    if (hollow !== undefined) add('hollow', { thing: letter.id, piece: hollow });
    const { accepted, access, sent } = letter;
    if (!HEARD.has(letter.letter) && accepted === undefined && access === undefined && sent !== undefined)
      add('seller-action', { thing: letter.id });
    if (letter.letter === 'plan' && accepted !== undefined) {
      const { own } = acceptance(sale, letter);
      if (own !== undefined || onlyOurs(sale, letter))
        found.push({
          code: 'plan-unchanged',
          milestone: step.milestone.id,
          entry: step.at,
          args: { thing: letter.id },
          ...oldOf(sale, letter, own),
        });
    }
  } else if (call !== undefined) {
    const isHollow = call.call.heard.every((one) => squeezed(one) === '' || hollowIn(one).promise(one));
    if (isHollow) add('hollow', { thing: call.talk.id, piece: call.call.heard.join(' / ') });
  } else if (file === undefined && what !== undefined) {
    // What wants a letter or a call is not shown by a sentence.
    if (step.milestone.evidence?.includes('date') === false) add('own-word', { thing: step.milestone.id, why: 'report', said: what });
    if (plainWords(what).length === 0 || isNameOnly(sale, what)) add('hollow', { thing: date ?? step.milestone.id, piece: what });
    if (doerOf(sale, what) === 'seller') add('seller-action', { thing: what });
    else if (step.index > 0 && (saysNo(what) || has('delay', what) || (step.milestone.won === true && has('notSigned', what))))
      add('denied', { thing: date ?? step.milestone.id, said: what });
  }
  if (file !== undefined) found.push(...paperChecks(sale, step, file));
  return found;
}

/** Somebody is named, with a day at most, and nothing is said of him. */
function isNameOnly(sale: SaleFile, text: string): boolean {
  const plain = folded(text);
  return namedIn(sale, text).some((player) => {
    const mention = mentionOf(text, player);
    if (mention === undefined) return false;
    const rest = `${plain.slice(0, mention.at)} ${plain.slice(mention.end)}`;
    const more = without('address', player.title === undefined ? rest : rest.replace(folded(player.title), ' '))
      .replace(/[\s,;:，；：。.、-]+/gu, ' ')
      .trim();
    return squeezed(more) === '' || 'day' in readDay(more, sale.around.today, 'behind');
  });
}

function paperChecks(sale: SaleFile, step: Step, path: string): readonly Finding[] {
  const paper = sale.paper(path);
  const about = { milestone: step.milestone.id, entry: step.at } as const;
  if (paper === undefined || paper.size === 0) return [];
  if (isRecord(path)) return [{ code: 'seller-action', ...about, args: { thing: path } }];
  const { text, mail } = unwrapped(sale, paper);
  if (mail && (mail.automatic || has('machine', `${mail.subject}\n${mail.name}\n${mail.address}`)))
    return [{ code: 'own-word', ...about, args: { thing: path, why: 'machine', said: mail.subject } }];
  if (mail && isMailOfOurs(sale, mail)) return [{ code: 'seller-action', ...about, args: { thing: path } }];
  const own = text === undefined ? undefined : ownPart(text);
  if (own !== undefined && step.index > 0) {
    if (saysNo(own)) return [{ code: 'denied', ...about, args: { thing: path, said: own.trim().split('\n', 1)[0] ?? '' } }];
    if (onlyReceived(sale, own)) return [{ code: 'own-word', ...about, args: { thing: path, why: 'receipt', said: own.trim() } }];
    if (doerOf(sale, own) === 'seller') return [{ code: 'seller-action', ...about, args: { thing: path } }];
  }
  const name = path.split('/').at(-1) ?? path;
  if (own === undefined && step.entry.evidence?.what === undefined && has('ourPaper', name) && !has('theirPaper', name))
    return [{ code: 'seller-action', ...about, args: { thing: path } }];
  return [];
}

/** Every acceptance of the sale: the letters that show something, and those that are linked. */
export function wordChecks(sale: SaleFile, steps: readonly Step[]): readonly Finding[] {
  return lettersOf(sale, steps).flatMap(({ letter, step }): Finding[] => {
    const isWanted = step?.marks.includes('accepted') === true;
    if (!isWanted && letter.accepted === undefined && letter.acceptedSaid === undefined && letter.reply === undefined) return [];
    const about = { milestone: step?.milestone.id, entry: step?.at };
    const { own, denied } = acceptance(sale, letter);
    return [
      ...(own === undefined
        ? []
        : [{ code: 'own-word' as const, ...about, args: { thing: letter.id, ...own }, ...oldOf(sale, letter, own) }]),
      ...(denied === undefined ? [] : [{ code: 'denied' as const, ...about, args: { thing: letter.id, said: denied } }]),
    ];
  });
}

/** Where nobody was asked for words yet, their lack is no fault. */
function oldOf({ around: { since } }: SaleFile, { accepted }: Missive, own: Judged): { old?: true } {
  return own?.why === 'bare' && (since === undefined || (accepted ?? '') < since) ? { old: true } : {};
}

/** Nobody of the buyer's has anything to do in the plan. */
function onlyOurs(sale: SaleFile, letter: Missive): boolean {
  const { rows } = letter.answers;
  if (!Array.isArray(rows) || rows.length === 0) return false;
  const { names, companies } = ourselves(sale);
  return rows.every((row) => {
    const theirs = typeof row === 'string' ? (row.split('|')[2] ?? '') : (row['theirs'] ?? '');
    if (squeezed(theirs) === '' || has('we', theirs.trim())) return true;
    return (
      companies.some((company) => squeezed(company) === squeezed(theirs)) ||
      names.some((name) => likeness({ name }, { name: theirs }) === 'same')
    );
  });
}

/** The part of a letter in which there is nothing of the buyer's; undefined where there is something everywhere. */
function hollowPart(sale: SaleFile, letter: Missive): string | undefined {
  const hollow = hollowFor(letter.language ?? 'en');
  const part = (key: string): string | undefined => answerOf(letter, key);
  const [goal, reasons, vision, agreement, worth, success] = ['goal', 'reasons', 'vision', 'agreement', 'worth', 'success'].map(part);
  const anyHollow = (test: 'vision' | 'promise', text: string): boolean => hollow[test](text) || hollowIn(text)[test](text);
  if (vision !== undefined && anyHollow('vision', vision)) return vision;
  if (agreement !== undefined && anyHollow('promise', agreement)) return agreement;
  for (const text of [goal, reasons, worth, success]) if (text !== undefined && squeezed(text) === '') return text;
  if (goal !== undefined && anyHollow('vision', goal) && (reasons === undefined || anyHollow('vision', reasons))) return goal;
  if (success !== undefined && letter.letter === 'power-sponsor' && anyHollow('vision', success)) return success;
  if (HEARD.has(letter.letter) && vision === undefined && (reasons === undefined || anyHollow('vision', reasons)))
    return reasons ?? goal ?? '–';
  if (letter.letter === 'plan' && textsOf(letter.answers['rows']).every((text) => squeezed(text) === '')) return 'rows';
  const same = [goal, reasons, vision, agreement].filter((text) => text !== undefined).map((text) => squeezed(text));
  if (vision !== undefined && reasons !== undefined && squeezed(vision) === squeezed(reasons)) return vision;
  if (same.length > 2 && new Set(same).size === 1) return goal;
  return playbooksOwn(sale, letter) ?? productTalk(sale, letter);
}

/** By the language that a text is written in, whatever that of the letter is. */
function hollowIn(text: string): ReturnType<typeof hollowFor> {
  return hollowFor(HAN.test(text) ? 'zh-Hans' : 'en');
}

/** Goal and vision are the playbook's, and nothing that was heard stands behind them. */
function playbooksOwn(sale: SaleFile, letter: Missive): string | undefined {
  const talks = [letter.source === undefined ? undefined : sale.talk(letter.source.prompter), ...sale.talks].filter(
    (one) => one !== undefined,
  );
  const heard = talks.some((talk) => talk.calls.some((call) => call.heard.some((one) => weightOf(plainWords(one)) >= 2)));
  const vision = answerOf(letter, 'vision');
  if (heard || vision === undefined) return undefined;
  const own = ['reasons', 'worth', 'situation', 'success'].some((key) => {
    const text = answerOf(letter, key);
    return text !== undefined && weightOf(plainWords(text)) >= 3 && !talks.some((talk) => isGiven(text, talk.given));
  });
  return !own && talks.some((talk) => isGiven(vision, talk.given)) ? vision : undefined;
}

function isGiven(text: string, given: readonly string[]): boolean {
  const all = given.map(squeezed).join(' ');
  if (all.includes(squeezed(text))) return true;
  return (
    heldBy(
      plainWords(text),
      given.flatMap((one) => plainWords(one)),
    ) >= 0.75
  );
}

/** The product is described, and not what their people do. */
function productTalk(sale: SaleFile, letter: Missive): string | undefined {
  const vision = answerOf(letter, 'vision');
  if (vision === undefined) return undefined;
  const said = folded(vision);
  const names = ourselves(sale).companies.flatMap((company) => {
    const words = folded(company)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
    const first = words[0] ?? '';
    return HAN.test(first) ? [first.slice(0, 2), first] : first.length > 4 ? [first] : [];
  });
  const account = squeezed(sale.opportunity.account);
  const named = names.some((name) => name.length > 1 && said.includes(name) && !account.includes(name));
  const parts = new Set(allOf('product', said)).size;
  return (named && parts > 0) || parts > 2 ? vision : undefined;
}
