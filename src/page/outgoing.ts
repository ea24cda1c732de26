// The notes on their way home: shared, saved as a file, or copied as a text.
import type { PageData } from '../core/forms/page-data.ts';
import type { Words } from '../core/languages/index.ts';
import { element, say } from './element.ts';
import type { Kept } from './keep.ts';
import { handedMark } from './worked-out.ts';

export type Outgoing = { readonly root: HTMLElement; show(kept: Kept): void };

/**
 * Makes the part of the page that hands over.
 * @param text the notes as they are now
 * @param given is told when they were handed over
 */
export function makeOutgoing(data: PageData, words: Words, text: () => string, given: () => void): Outgoing {
  const { page } = words;
  const told = element('p', { className: 'preview' });
  told.setAttribute('role', 'status');
  const open = element('p', { className: 'preview' });
  const shown = element('textarea', { className: 'pieces', rows: 5, readOnly: true, id: 'pieces' });
  shown.onfocus = () => shown.select();
  const done = (said: string): void => {
    say(told, said);
    given();
  };
  const failed = (): void => say(told, page.notShared());
  const name = `${page.file()} ${data.prompter.account} ${data.prompter.date}`.replace(/[^\p{L}\p{N}-]+/gu, '-');
  const file = (): File => new File([text()], `${name}.txt`, { type: 'text/plain' });
  const share = element('button', { type: 'button', className: 'first' }, page.share());
  share.hidden = !canShare(file);
  share.onclick = () => {
    navigator.share({ files: [file()] }).then(
      () => done(page.shared()),
      // Whoever closed the list has handed nothing over, and knows it.
      (error: unknown) => (error instanceof DOMException && error.name === 'AbortError' ? undefined : failed()),
    );
  };
  const save = element('button', { type: 'button' }, page.save());
  save.onclick = () => {
    const address = URL.createObjectURL(file());
    element('a', { href: address, download: `${name}.txt` }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    done(page.saved());
  };
  const copy = element('button', { type: 'button' }, page.copy());
  copy.onclick = () => {
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text()))
      .catch(() => {
        shown.focus();
        shown.select();
        if (!document.execCommand('copy')) throw new Error('not copied');
      })
      .then(() => done(page.copied()), failed);
  };
  const root = element(
    'section',
    {},
    element('h2', {}, page.home()),
    element('p', {}, page.homeHelp()),
    element('div', { className: 'outgoing' }, share, save, copy),
    told,
    open,
    element('label', { htmlFor: 'pieces' }, page.text()),
    shown,
  );
  return {
    root,
    show(kept) {
      const isEmpty = Object.keys(kept.answers).length === 0;
      for (const button of [share, save, copy]) button.disabled = isEmpty;
      shown.value = isEmpty ? '' : text();
      const isHome = kept.handed === handedMark(kept.answers);
      say(open, isEmpty ? page.empty() : isHome ? page.allHome() : page.notHome());
      if (!isHome) say(told, '');
    },
  };
}

function canShare(file: () => File): boolean {
  try {
    return navigator.canShare?.({ files: [file()] }) ?? false;
  } catch {
    return false;
  }
}
