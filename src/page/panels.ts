// The bar at the foot of the page: where one can go, notes at any moment, and whether all is kept.
import type { Answers, Value } from '../core/interview/form.ts';
import type { Words } from '../core/languages/index.ts';
import { element, say } from './element.ts';
import type { State } from './notes.ts';
import type { Talk } from './talk.ts';

export type Panels = { readonly root: HTMLElement; tell(text: string, state: State): void };

/** Makes the bar; one of its two panels at most is open. */
export function makePanels(words: Words, talk: Talk, answers: () => Answers, note: (id: string, value: Value | null) => void): Panels {
  const { page } = words;
  const list = element('ul');
  const places = element('div', { className: 'panel', hidden: true, id: 'places' }, list);
  const label = element('label', { htmlFor: 'aside' });
  const box = element('textarea', { id: 'aside', rows: 4 });
  const close = element('button', { type: 'button' }, page.close());
  const aside = element(
    'div',
    { className: 'panel', hidden: true, id: 'note' },
    label,
    box,
    element('div', { className: 'outgoing' }, close),
  );
  const kept = element('p', { className: 'kept' });
  const goTo = element('button', { type: 'button', aria: { expanded: 'false', controls: 'places' } }, page.goTo());
  const noteNow = element('button', { type: 'button', aria: { expanded: 'false', controls: 'note' } }, page.noteNow());
  let of = 'notes';

  const open = (which: HTMLElement | undefined): void => {
    for (const [panel, button] of [
      [places, goTo],
      [aside, noteNow],
    ] as const) {
      panel.hidden = panel !== which;
      button.setAttribute('aria-expanded', String(panel === which));
    }
  };
  goTo.onclick = () => {
    if (!places.hidden) return open(undefined);
    list.replaceChildren(
      ...talk.parts(answers()).map((part) => {
        const button = element('button', { type: 'button' }, part.isDone ? `✔ ${part.label}` : part.label);
        button.onclick = () => {
          open(undefined);
          part.go();
        };
        return element('li', {}, button);
      }),
    );
    open(places);
    list.querySelector('button')?.focus();
  };
  noteNow.onclick = () => {
    if (!aside.hidden) return open(undefined);
    const question = talk.aside(answers());
    of = question.id;
    const there = answers()[of];
    say(label, question.title(words));
    // Notes that are there already, and a new line to go on in.
    box.value = typeof there === 'string' && there !== '' ? `${there}\n` : '';
    open(aside);
    box.focus();
    box.setSelectionRange(box.value.length, box.value.length);
  };
  box.oninput = () => note(of, box.value.trim() === '' ? null : box.value.trim());
  close.onclick = () => {
    open(undefined);
    noteNow.focus();
  };
  const root = element('div', { className: 'bar' }, places, aside, element('div', { className: 'row' }, goTo, noteNow, kept));
  root.setAttribute('role', 'region');
  root.setAttribute('aria-label', page.noteNow());
  root.onkeydown = ({ key }) => {
    if (key === 'Escape') open(undefined);
  };
  return {
    root,
    tell(text, state) {
      say(kept, text);
      kept.dataset['state'] = state;
    },
  };
}
