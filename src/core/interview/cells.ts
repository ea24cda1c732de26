// What may stand in the cells of a table: money, one of a few marks, or any text.
import { amountIn } from '../languages/amount.ts';
import { inLanguage } from '../languages/index.ts';
import type { TemplateColumn } from '../model/template.ts';
import type { Problem, Value } from './form.ts';

/**
 * Why a table cannot be taken, by its first cell that is wrong; amounts of one table are all in one currency.
 * @param columns those of its template, in any order
 * @param spoken of whoever types: marks are named in it
 */
export function cellProblem(columns: readonly TemplateColumn[], value: Value, spoken: string): Problem | undefined {
  const currencies = new Map<string, string>();
  for (const row of typeof value === 'string' ? [] : value) {
    for (const { id, kind, options } of columns) {
      const text = typeof row === 'string' ? '' : (row[id] ?? '');
      if (text === '') continue;
      const values = options?.map((one) => (typeof one === 'string' ? one : one.value));
      if (options && !values?.includes(text)) {
        const names = options.map((one) => (typeof one === 'string' ? one : inLanguage(one.label, spoken)));
        return { code: 'no-option', args: { text, options: names } };
      }
      if (kind !== 'amount' && kind !== 'price') continue;
      const amount = amountIn(text);
      if (amount === undefined) return { code: 'no-amount', args: { text } };
      if (kind === 'price' && amount.millionths <= 0n) return { code: 'no-price', args: { text } };
      if (amount.currency !== undefined) currencies.set(amount.currency, text);
    }
  }
  const [one, other] = currencies.values();
  return one === undefined || other === undefined ? undefined : { code: 'two-currencies', args: { one, other } };
}
