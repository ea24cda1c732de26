// What the worksheets of marketing say to other documents: how new an offering is to its buyers, whom we met at an event, who sells with us
// (docs/method.md §2, §8).
import { baseLanguage } from '../../languages/index.ts';
import type { Sheet } from '../../model/sheet.ts';
import { sameCompany, samePerson } from './addressee.ts';
import { filledList, filledText, row, rowsOf, type Computation, type Given, type Row } from './given.ts';
import { subjectOf } from './on-sheets.ts';
import { marketOf, type Market } from './reference.ts';

/**
 * The market that the reader stands for: by the own style where it is known, else that of the conversation, else of the offering.
 * Without a conversation the offering is known where all worksheets are of the same one.
 */
export function marketFor(given: Given): Market | undefined {
  const { answers, people = [], prompter, sheets = [] } = given;
  const reader = filledText(answers['to.name']) ?? prompter?.contact.name;
  const style = people.find(
    ({ name, account, style: own }) => own !== undefined && reader !== undefined && samePerson(name, reader) && isThere(given, account),
  )?.style;
  if (style !== undefined) return marketOf(style);
  if (prompter?.market !== undefined) return prompter.market;
  const stage = marketSheet(sheets, prompter?.product)?.answers['stage'];
  return stage === 'early' || stage === 'mainstream' ? stage : undefined;
}

/** Whether somebody of a company can be the reader: somebody of the same name elsewhere is somebody else. */
function isThere(given: Given, company: string | undefined): boolean {
  const wanted = subjectOf(given);
  return wanted === undefined || company === undefined || company === '' || sameCompany(company, wanted);
}

function marketSheet(sheets: readonly Sheet[], product: string | undefined): Sheet | undefined {
  const all = sheets.filter(({ sheet }) => sheet === 'market');
  const nameOf = ({ answers }: Sheet): string => (filledText(answers['product']) ?? '').trim().toLowerCase();
  const wanted = product?.trim().toLowerCase() ?? (new Set(all.map(nameOf)).size === 1 ? all.map(nameOf)[0] : undefined);
  return all.find((one) => nameOf(one) === wanted);
}

/** What somebody wanted whom we met at an event; somebody of the same name at another company is somebody else. */
export function saidAtEvents(given: Given, name: string): readonly string[] {
  return peopleMet(given.sheets ?? [], given.language).flatMap((one) =>
    one['name'] !== undefined && samePerson(one['name'], name) && isThere(given, one['company']) ? (one['goal'] ?? []) : [],
  );
}

function peopleMet(sheets: readonly Sheet[], language: string): readonly Row[] {
  return sheets
    .filter((one) => one.sheet === 'event' && baseLanguage(one.language) === baseLanguage(language))
    .flatMap(({ answers }) => rowsOf(answers['met']));
}

export const ON_MARKET = {
  market: (given) => marketFor(given),
  /** Which of the two it is, for the text of a letter. */
  early: ({ answers }) => (answers['market'] === 'early' ? 'x' : undefined),
  mainstream: ({ answers }) => (answers['market'] === 'mainstream' ? 'x' : undefined),

  /** The niche to be led first, of the one offering there is a worksheet of. */
  niche: ({ sheets = [], prompter }) => filledText(marketSheet(sheets, prompter?.product)?.answers['niche']),

  /** Who sells to this company with us. */
  partners: (given) => {
    const subject = subjectOf(given);
    const own = (given.sheets ?? []).filter(({ sheet, answers }) => {
      const first = filledText(answers['first']);
      return sheet === 'partner' && first !== undefined && subject !== undefined && sameCompany(first, subject);
    });
    return filledList(own.map(({ about, answers }) => row({ name: filledText(answers['highest']) ?? about, department: about })));
  },
} satisfies Record<string, Computation>;
