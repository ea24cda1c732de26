// The button that takes the notes off the device, asked twice.
import type { Words } from '../core/languages/index.ts';
import { element, say } from './element.ts';

/** @param erase is awaited before it is said to be done */
export function makeErasing({ page }: Words, erase: () => Promise<void>): HTMLElement {
  const told = element('p', { className: 'preview' });
  told.setAttribute('role', 'status');
  const first = element('button', { type: 'button' }, page.erase());
  const really = element('button', { type: 'button', className: 'first' }, page.eraseNow());
  const keep = element('button', { type: 'button' }, page.keepThem());
  const question = element(
    'div',
    { hidden: true },
    element('p', {}, page.eraseWarning()),
    element('div', { className: 'outgoing' }, really, keep),
  );
  const ask = (is: boolean): void => {
    question.hidden = !is;
    first.hidden = is;
    (is ? keep : first).focus();
  };
  first.onclick = () => {
    say(told, '');
    ask(true);
  };
  keep.onclick = () => ask(false);
  really.onclick = () => {
    ask(false);
    void erase().then(() => say(told, page.erased()));
  };
  return element('section', {}, first, question, told);
}
