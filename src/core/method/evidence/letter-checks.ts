// What can be said of an acceptance while it is noted, before any sale is graded on it (docs/method.md §7).
import type { Finding } from './finding.ts';
import { answerOf, type Mail, type SaleFile } from './file.ts';
import { bestOf, peopleIn } from './persons.ts';
import { acceptance, isOurs, unwrapped } from './words-of.ts';

/** Of one letter: whether the words are the buyer's, and whether the mail is from the one it went to, and on a day that can be. */
export function letterChecks(sale: SaleFile, id: string): readonly Finding[] {
  const letter = sale.letter(id);
  if (letter === undefined) return [];
  const about = { milestone: undefined, entry: undefined } as const;
  const { own, denied } = acceptance(sale, letter);
  const found: Finding[] = [];
  if (denied !== undefined) found.push({ code: 'denied', ...about, args: { thing: id, said: denied } });
  else if (own !== undefined) found.push({ code: 'own-word', ...about, args: { thing: id, ...own } });
  const { reply, sent } = letter;
  const mail = reply === undefined ? undefined : mailOf(sale, reply.file);
  if (reply === undefined || mail === undefined || mail.automatic || isOurs(sale, mail.name, mail.address)) return found;
  if (mail.day !== undefined && sent !== undefined && mail.day < sent)
    found.push({
      code: 'out-of-order',
      ...about,
      args: { thing: reply.file, moment: 'mail', day: mail.day, after: 'sent', afterDay: sent },
    });
  return found;
}

/** Who sent the reply, where it is not the one whom the letter went to. */
export function otherSender(sale: SaleFile, id: string): string | undefined {
  const letter = sale.letter(id);
  const mail = letter?.reply === undefined ? undefined : mailOf(sale, letter.reply.file);
  if (letter === undefined || mail === undefined || mail.automatic || isOurs(sale, mail.name, mail.address)) return undefined;
  const people = peopleIn(answerOf(letter, 'to.name') ?? '').map((name) => ({ name, title: answerOf(letter, 'to.title') }));
  const name = mail.name || mail.address;
  return bestOf({ name }, people).likeness === 'other' ? name : undefined;
}

function mailOf(sale: SaleFile, path: string): Mail | undefined {
  const paper = sale.paper(path);
  return paper && unwrapped(sale, paper).mail;
}
