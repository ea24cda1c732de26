// A currency by whatever it is called.
import { amountIn } from './amount.ts';
import { once } from './once.ts';

const KNOWN = once(() => new Set(Intl.supportedValuesOf('currency')));

/** Whether there is such a currency: EUR, not YEN. */
export function isCurrency(code: string): boolean {
  return KNOWN().has(code);
}

/**
 * The three letters of a currency, whatever it is called: 人民币, 元, RMB, ￥, US$, `USD - U.S. Dollar`; what is none stays as it is.
 * @param usual the currency of the workspace, which 元 and $ are where it is written so
 */
export function currencyFrom(text: string, usual: string | undefined): string {
  const said = text.normalize('NFKC').trim();
  const [, code] = /^([A-Z]{3}) [-–—] ./u.exec(said) ?? [];
  const read = code ?? (said === '' ? undefined : (amountIn(`1${said}`, usual) ?? amountIn(`${said}1`, usual))?.currency);
  return read !== undefined && (read === said || isCurrency(read)) ? read : text;
}
