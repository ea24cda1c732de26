// What is taken of an account where very many are looked at: its names.
import { accountSchema, type Account } from '../../model/account.ts';
import { lightList, lightMap, lightOneOf, lightText, ODD } from '../../model/light.ts';

const account = lightMap({ ccs: lightOneOf(1), kind: lightOneOf('account'), name: lightText }, { aliases: lightList(lightText) });

/** How an account is sketched. */
export const accountSketching = {
  sketch(value: unknown): Pick<Account, 'name' | 'aliases'> | undefined {
    const sketch = account(value);
    return sketch === ODD ? undefined : sketch;
  },
  unwanted: new Map(
    Object.keys(accountSchema.shape).flatMap((key) => (['ccs', 'kind', 'name', 'aliases'].includes(key) ? [] : [[key, true as const]])),
  ),
};
