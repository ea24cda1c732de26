// The talk on the page: every step of the form as a field, in the order of the call, following what was answered.
import { callForm } from '../core/forms/call-form.ts';
import { pageCall, type PageData } from '../core/forms/page-data.ts';
import { isOpen, questionsOf, type Answers, type Question, type Value } from '../core/interview/form.ts';
import type { Words } from '../core/languages/index.ts';
import { arrange, element, say } from './element.ts';
import { fieldFor, type Field } from './field.ts';

/** A part of the talk that one can go to. */
export type Part = { readonly label: string; readonly isDone: boolean; readonly go: () => void };

export type Talk = {
  readonly root: HTMLElement;
  /** Shows the answers as they are now. */
  show(answers: Answers): void;
  parts(answers: Answers): readonly Part[];
  /** The question that takes free notes while the last entered one is asked, and what stands there. */
  aside(answers: Answers): Question;
};

/** Makes the talk. */
export function makeTalk(data: PageData, words: Words, today: () => string, answered: (id: string, value: Value | null) => void): Talk {
  const root = element('div');
  const fields = new Map<string, Field>();
  const heads = new Map<string, HTMLElement>();
  let last: Question | undefined;
  const entered = (question: Question): void => {
    last = question;
  };
  const stepsOf = (answers: Answers): readonly Question[] => questionsOf(callForm(pageCall(data, words, today()))(answers));
  const fieldOf = (question: Question): Field => {
    const field = fields.get(question.id) ?? fieldFor(question, { words, today, answered, entered });
    fields.set(question.id, field);
    return field;
  };
  const headOf = ({ id }: Question): HTMLElement => {
    const head = heads.get(id) ?? element('h2', { tabIndex: -1 });
    heads.set(id, head);
    return head;
  };
  return {
    root,
    show(answers) {
      const wanted = stepsOf(answers).flatMap((question): HTMLElement[] => {
        const field = fieldOf(question);
        if (question.place === undefined) return [field.root];
        const head = headOf(question);
        say(head, question.place.label(words));
        return [head, field.root];
      });
      arrange(root, wanted);
      for (const question of stepsOf(answers)) fieldOf(question).show(question, answers);
    },
    parts(answers) {
      const steps = stepsOf(answers);
      const starts = steps.flatMap((step, at) => (step.place === undefined ? [] : [{ step, at, place: step.place }]));
      const progress = { answers, passed: new Set<string>() };
      return starts.map(({ step, at, place }, index) => ({
        label: place.label(words),
        isDone: !steps.slice(at, starts[index + 1]?.at).some((one) => one.default === undefined && isOpen(one, progress)),
        go: () => {
          headOf(step).scrollIntoView();
          headOf(step).focus({ preventScroll: true });
          last = step;
        },
      }));
    },
    aside(answers) {
      const steps = stepsOf(answers);
      const found = (id: string | undefined): Question | undefined => steps.find((step) => step.id === id);
      return (found(found(last?.id)?.aside) ?? found('notes')) as Question;
    },
  };
}
