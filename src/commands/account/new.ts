// An account by name, with its other names.
import type { Desk } from '../../desk/desk.ts';
import { tellSaved } from '../../desk/documents/output.ts';
import { filled, type FillOptions } from '../../desk/filling/filled.ts';
import { accountStore } from '../../desk/records/accounts.ts';
import { accountOf, accountQuestions } from '../../core/forms/account-form.ts';
import { dayOf } from '../../workspace/index.ts';

export async function accountNew(desk: Desk, options: FillOptions): Promise<number> {
  const questions = accountQuestions(desk.words, {});
  const { answers, done } = await filled(desk, options, {
    form: () => questions,
    kind: 'account',
    command: 'ccs account new',
    passed: () => false,
  });
  const account = accountOf(questions, answers);
  const stored = await accountStore(desk).create(dayOf(desk.io.now()), account.name, account);
  await done();
  desk.print(`${stored.id}\n`);
  tellSaved(desk, stored);
  return 0;
}
