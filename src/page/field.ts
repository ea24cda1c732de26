// One step of the talk as it stands on the page: its title, what is said aloud, the field, and what the answer comes to.
import { accept } from '../core/interview/accept.ts';
import { valueOf, type Answers, type Question, type Value } from '../core/interview/form.ts';
import { lineIn, sameRaw } from '../core/interview/views.ts';
import { problemText } from '../core/interview/form.ts';
import type { Words } from '../core/languages/index.ts';
import { element, say } from './element.ts';

export type Field = {
  readonly root: HTMLElement;
  /** Shows the step as it is now. */
  show(question: Question, answers: Answers): void;
  focus(): void;
};

export type Outside = {
  readonly words: Words;
  readonly today: () => string;
  /** An answer, or that there is none. */
  readonly answered: (id: string, value: Value | null) => void;
  readonly entered: (question: Question) => void;
};

/** Makes the field of a step. */
export function fieldFor(first: Question, outside: Outside): Field {
  return first.kind === 'choice' ? choice(outside) : typed(first, outside);
}

type Around = { readonly root: HTMLElement; readonly preview: HTMLElement; readonly problem: HTMLElement; show(question: Question): void };

/** What stands round every field; ids are numbers, as nothing of what is noted may stand in an address. */
let count = 0;

function around(words: Words, title: HTMLElement, field: HTMLElement, whole: (...inside: readonly HTMLElement[]) => HTMLElement): Around {
  const aloud = element('div', { className: 'say' });
  const preview = element('p', { className: 'preview' });
  const problem = element('p', { className: 'problem', id: `p${count}` });
  problem.setAttribute('role', 'status');
  const root = whole(title, aloud, field, preview, problem);
  return {
    root,
    preview,
    problem,
    show(question) {
      say(title, question.title(words));
      const lines = (question.say ?? []).flatMap((line) => line.split('\n'));
      aloud.hidden = lines.length === 0;
      if ([...aloud.children].map((line) => line.textContent).join('\n') !== lines.join('\n'))
        aloud.replaceChildren(...lines.map((line) => element('p', {}, line)));
    },
  };
}

function typed(first: Question, { words, today, answered, entered }: Outside): Field {
  count += 1;
  const id = `f${count}`;
  const box = first.kind === 'date' ? element('input', { id, type: 'date' }) : element('textarea', { id, rows: 1 });
  const label = element('label', { htmlFor: id });
  const { root, preview, problem, show } = around(words, label, box, (...inside) => element('div', { className: 'step' }, ...inside));
  box.setAttribute('aria-describedby', problem.id);
  let question = first;
  const lines = (value: Value | undefined): string =>
    value === undefined ? '' : typeof value === 'string' ? value : value.map(lineIn(question)).join('\n');
  const comment = (): void => {
    const accepted = accept(question, box.value, today());
    const why = 'problem' in accepted ? accepted.problem : question.doubt?.(accepted.value);
    say(problem, why === undefined ? '' : problemText(words, why));
    box.setAttribute('aria-invalid', String('problem' in accepted));
    say(preview, 'value' in accepted && accepted.value.length > 0 ? (question.preview?.(accepted.value) ?? '') : '');
  };
  box.oninput = () => {
    const accepted = accept(question, box.value, today());
    comment();
    if ('problem' in accepted) return;
    // What stood there goes on following what it was made from; what was there and is wanted empty is an answer too.
    const isDefault = sameRaw(box.value, lines(question.default));
    answered(question.id, isDefault || (accepted.value.length === 0 && question.default === undefined) ? null : accepted.value);
  };
  box.onfocus = () => entered(question);
  return {
    root,
    focus: () => box.focus(),
    show(now, answers) {
      question = now;
      show(now);
      const text = lines(valueOf(now, answers));
      // Somebody is typing there.
      if (document.activeElement !== box && box.value !== text) box.value = text;
      comment();
    },
  };
}

function choice({ words, answered, entered }: Outside): Field {
  count += 1;
  const name = `f${count}`;
  const box = element('div', { className: 'pick' });
  const { root, show } = around(words, element('legend'), box, (...inside) =>
    element('div', { className: 'step' }, element('fieldset', {}, ...inside)),
  );
  let drawn = '';
  return {
    root,
    focus: () => (box.querySelector<HTMLInputElement>('input:checked') ?? box.querySelector('input'))?.focus(),
    show(now, answers) {
      show(now);
      const options = [...(now.options ?? [])];
      // Whoever chose can leave it open again.
      if (!options.some(({ value }) => value === '')) options.push({ value: '', label: words.page.leaveOpen() });
      const shape = JSON.stringify(options);
      if (shape !== drawn) {
        drawn = shape;
        box.replaceChildren(
          ...options.map(({ value, label, note }, at) => {
            const input = element('input', { type: 'radio', name, id: `${name}-${at}`, value });
            input.onchange = () => answered(now.id, value === '' ? null : value);
            input.onfocus = () => entered(now);
            const text = element('label', { htmlFor: input.id }, label, ...(note === undefined ? [] : [element('small', {}, note)]));
            return element('span', { className: value === '' ? 'open' : '' }, input, text);
          }),
        );
      }
      const chosen = answers[now.id] ?? '';
      for (const input of box.querySelectorAll('input')) input.checked = input.value === chosen;
    },
  };
}
