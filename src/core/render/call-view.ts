// What the template of a call's notes sees: what was heard in one meeting.
import { letterStoryFor } from '../languages/letter-stories.ts';
import { amountOf, grammarOf, measureOf } from '../method/talk/call-summary.ts';
import { needOf, type Need } from '../method/talk/need.ts';
import { saidAnswer } from '../method/talk/said-figure.ts';
import { sumsOf, sumWords } from '../method/talk/sums.ts';
import type { Call, Heard } from '../model/call.ts';
import type { Prompter } from '../model/prompter.ts';
import { prompterView, writtenDate } from './prompter-view.ts';

/** Every field is always there, so that a strict template can name any of them; what was not heard is an empty text. */
export type CallView = {
  account: string;
  contact: { name: string; title: string };
  seller: { name: string; company: string };
  /** As the language writes dates. */
  date: string;
  /** No goal was shared: there is no opportunity yet (docs/method.md §3). */
  noGoal: boolean;
  goal: string;
  /** What they came with, what they would do with it, and which capability they had not thought of before. */
  vision: { any: boolean; what: string; use: string; added: string };
  /** How far the need has come; exactly one is true. */
  need: Record<Need, boolean>;
  frame: string;
  /** Those of which something was heard, in the order of the conversation. */
  scenarios: readonly {
    /** As in the prompter, from 1. */
    number: number;
    heading: string;
    /** The usage question as it was asked. */
    spoken: string;
    /** The answer in the buyer's words, and its number with the unit where the answer does not say it already. */
    answers: readonly { ask: string; answer: string }[];
    /** At most one is true. */
    wanted: { yes: boolean; no: boolean; unsure: boolean };
    notes: string;
  }[];
  /** What was said about the others who feel it. */
  impact: readonly { ask: string; answer: string }[];
  confirm: string;
  value: string;
  next: { any: boolean; what: string; date: string };
  access: { any: boolean; name: string; title: string; why: string };
  proof: { any: boolean; name: string; title: string; company: string; what: string };
  notes: string;
  situation: string;
  capabilities: readonly string[];
  benefit: string;
  /** The figures multiplied, and what is not known yet, of the scenarios that are in no benefit. */
  sums: readonly string[];
};

/** The data of the template of a call's notes; plain and unescaped. */
export function callView(prompter: Prompter, call: Call): CallView {
  const { account, contact, seller, scenarios } = prompterView(prompter);
  const day = call.next?.date;
  const need = needOf(call);
  const { before } = grammarOf(prompter);
  // "Because …" stands before it already.
  const behind = (what: keyof typeof before, text = ''): string => letterStoryFor(prompter.language).completing(before[what], text);
  return {
    account,
    contact,
    seller,
    date: writtenDate(call.date, prompter.language),
    noGoal: call.goalShared === 'no',
    goal: call.goal ?? '',
    vision: {
      any: call.vision !== undefined,
      what: call.vision?.what ?? '',
      use: call.vision?.use ?? '',
      added: prompter.scenarios.find(({ id }) => id === call.vision?.added)?.capability ?? '',
    },
    need: { unseen: need === 'unseen', admitted: need === 'admitted', envisioned: need === 'envisioned' },
    frame: call.frame ?? '',
    scenarios: prompter.scenarios.flatMap(({ id }, index) => {
      const heard = call.scenarios?.find((one) => one.id === id);
      const scenario = scenarios[index];
      return heard && scenario
        ? [{ number: scenario.number, heading: scenario.heading, spoken: scenario.spoken, ...heardView(prompter, heard) }]
        : [];
    }),
    impact: call.impact ?? [],
    confirm: call.confirm ?? '',
    value: call.value ?? '',
    next: { any: call.next !== undefined, what: call.next?.what ?? '', date: day === undefined ? '' : writtenDate(day, prompter.language) },
    access: {
      any: call.access !== undefined,
      name: call.access?.name ?? '',
      title: call.access?.title ?? '',
      why: behind('reason', call.access?.why),
    },
    proof: {
      any: call.proof !== undefined,
      name: call.proof?.name ?? '',
      title: call.proof?.title ?? '',
      company: call.proof?.company ?? '',
      what: behind('deed', call.proof?.what),
    },
    notes: call.notes ?? '',
    situation: call.situation ?? '',
    capabilities: call.capabilities ?? [],
    benefit: call.benefit ?? '',
    sums:
      call.goalShared === 'no'
        ? []
        : sumsOf(prompter, call)
            .filter(({ wanted, worth }) => wanted !== 'no' && (wanted !== 'yes' || worth === undefined || call.benefit === undefined))
            .map((sum) => sumWords(prompter.language, sum)),
  };
}

function heardView(
  prompter: Prompter,
  { id, answers = [], wanted, notes }: Heard,
): Pick<CallView['scenarios'][number], 'answers' | 'wanted' | 'notes'> {
  const grammar = grammarOf(prompter);
  const scenario = prompter.scenarios.find((one) => one.id === id);
  return {
    answers: answers.map((heard) => {
      const item = saidAnswer(
        prompter.language,
        heard,
        scenario?.diagnose.find((question) => question.ask === heard.ask),
      );
      const { ask, answer = '', number } = item;
      const amount = number === undefined ? '' : amountOf(grammar, item, scenario && measureOf(prompter, scenario, item));
      if (number === undefined || (answer !== number && answer.includes(number))) return { ask, answer };
      return { ask, answer: answer === '' || answer === number ? amount : grammar.added(answer, amount) };
    }),
    wanted: { yes: wanted === 'yes', no: wanted === 'no', unsure: wanted === 'unsure' },
    notes: notes ?? '',
  };
}
