// The accounts of the workspace.
import type { Account } from '../../core/model/account.ts';
import { storeOf, type Records } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';

export function accountStore(desk: Desk): Records<Account, Pick<Account, 'name' | 'aliases'>> {
  return storeOf(desk.io, desk.workspace).open('account');
}
