// How text looks; without colour it is the text itself.
import { Chalk } from 'chalk';

export type Style = { readonly [K in 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan']: (text: string) => string };

export function styleFor(color: boolean): Style {
  return new Chalk({ level: color ? 1 : 0 });
}
