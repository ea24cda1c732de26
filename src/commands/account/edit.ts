// An account opened again.
import type { Desk } from '../../desk/desk.ts';
import { tellSaved } from '../../desk/documents/output.ts';
import { filled, type FillOptions } from '../../desk/filling/filled.ts';
import { accountStore } from '../../desk/records/accounts.ts';
import { meantRecord } from '../../desk/records/meant.ts';
import { accountOf, accountQuestions } from '../../core/forms/account-form.ts';

export async function accountEdit(desk: Desk, options: FillOptions, id?: string): Promise<number> {
  const store = accountStore(desk);
  const stored = await meantRecord(desk, 'account', id);
  const questions = accountQuestions(desk.words, stored.value);
  const { answers, done } = await filled(desk, options, {
    form: () => questions,
    kind: 'account-edit',
    record: stored.id,
    command: `ccs account edit ${stored.id}`,
    passed: 'all',
  });
  // Only what was answered changes: somebody else may have been at it meanwhile.
  const changed = await store.update(stored.id, (current) => accountOf(accountQuestions(desk.words, current), answers));
  await done();
  tellSaved(desk, changed);
  return 0;
}
