// The script of the page that takes notes: puts the talk above the sheet, keeps what is typed, and hands it over.
import type { PageData } from '../core/forms/page-data.ts';
import { wordsOf } from '../core/languages/index.ts';
import { element, say } from './element.ts';
import { makeErasing } from './erasing.ts';
import { letterOfDay, type Coding } from './letter.ts';
import { openNotes } from './notes.ts';
import { makeOutgoing } from './outgoing.ts';
import { makePanels } from './panels.ts';
import { makeTalk } from './talk.ts';
import { entryOf, handedMark, textOf } from './worked-out.ts';

declare global {
  interface Window {
    readonly ccsLetter: Coding;
  }
}

/** So long after the last letter typed what follows from it is worked out again. */
const PAUSE = 200;

async function begin(): Promise<void> {
  const data = JSON.parse(document.getElementById('ccs')?.textContent ?? '') as PageData;
  const sheet = document.querySelector<HTMLElement>('.sheet');
  const head = document.querySelector<HTMLElement>('.about');
  if (sheet === null || head === null) return;
  const words = await wordsOf(data.language);
  const { page } = words;
  const { account, contact } = data.prompter;

  let waiting: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(showAll, PAUSE);
  };
  const notes = await openNotes(data.id, () => showState());
  const talk = makeTalk(data, words, today, (id, value) => {
    notes.note(id, value);
    later();
  });
  const entry = (): ReturnType<typeof entryOf> => entryOf(data, words, notes.now().answers, today());
  const text = (): string => textOf(data, words, notes.now(), entry().date);
  const outgoing = makeOutgoing(data, words, text, () => {
    notes.handedOver(handedMark(notes.now().answers));
    later();
  });
  const letter = element('p', { className: 'letter' });
  const subject = element('p');
  const gaps = element('ul');
  const lacking = element('p');
  const panels = makePanels(
    words,
    talk,
    () => notes.now().answers,
    (id, value) => {
      notes.note(id, value);
      later();
    },
  );
  const erasing = makeErasing(words, async () => {
    await notes.erase();
    showAll();
  });
  const alarm = element('p', { className: 'alarm', hidden: true }, page.nowhere());
  alarm.setAttribute('role', 'alert');
  const view = element(
    'div',
    { className: 'notes' },
    element('h1', {}, page.notesOf({ name: contact.name, account })),
    talk.root,
    element('section', {}, element('h2', {}, page.letter()), lacking, gaps, subject, letter),
    outgoing.root,
    erasing,
  );
  const tabs = element('div', { className: 'tabs' });
  const buttons = [
    { label: page.notes(), shown: view },
    { label: page.sheet(), shown: sheet },
  ].map(({ label, shown }) => {
    const button = element('button', { type: 'button', aria: { pressed: String(shown === view) } }, label);
    button.onclick = () => {
      for (const one of buttons) one.setAttribute('aria-pressed', String(one === button));
      view.hidden = shown !== view;
      panels.root.hidden = shown !== view;
      sheet.hidden = shown !== sheet;
      scrollTo(0, 0);
    };
    return button;
  });
  tabs.append(...buttons);
  head.append(alarm, tabs);
  sheet.hidden = true;
  sheet.before(view);
  document.body.append(panels.root);

  function showState(): void {
    const { at, answers } = notes.now();
    const state = notes.state();
    alarm.hidden = state !== 'nowhere';
    const time = new Date(at).toLocaleTimeString('en', { hourCycle: 'h23' });
    const isEmpty = Object.keys(answers).length === 0;
    panels.tell(state === 'keeping' ? page.keeping() : isEmpty || state === 'nowhere' ? page.empty() : page.kept({ time }), state);
  }
  function showAll(): void {
    const kept = notes.now();
    talk.show(kept.answers);
    showLetter();
    outgoing.show(kept);
    showState();
  }
  function showLetter(): void {
    const call = entry();
    const isNone = call.goalShared === 'no';
    for (const one of [letter, subject, gaps]) one.hidden = isNone;
    if (isNone) return say(lacking, page.noLetter());
    const read = letterOfDay(data, self.ccsLetter, words, call, today());
    say(lacking, read.missing.length === 0 ? page.nothingMissing() : `${page.missing()}:`);
    gaps.replaceChildren(...read.missing.map(({ title, why }) => element('li', {}, title, element('p', { className: 'preview' }, why))));
    subject.replaceChildren(element('strong', {}, read.subject));
    say(letter, read.text);
  }

  showAll();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void notes.refresh().then(showAll);
  });
  addEventListener('beforeunload', (event) => {
    const { handed, answers } = notes.now();
    const isLost =
      notes.state() === 'keeping' || (notes.state() === 'nowhere' && Object.keys(answers).length > 0 && handed !== handedMark(answers));
    if (isLost) event.preventDefault();
  });
}

/** The day where the device is. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

void begin();
