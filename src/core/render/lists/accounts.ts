// Accounts in a list: each with its other names.
import type { Account } from '../../model/account.ts';
import { listedAccount } from '../../model/listed.ts';
import type { Listing } from './listing.ts';

export const accountListing: Listing<Account> = {
  listed: listedAccount,
  plain: (id, { name, aliases = [], trust }) => ({ id, name, aliases, trust }),
  cells: (id, { name, aliases = [] }) => [id, [name, ...aliases].join(' · ')],
};
