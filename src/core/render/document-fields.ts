// What the template of each document sees, as data to hold its fields against.
import { LAYOUT, SAMPLE } from './sheet-view.ts';
import { STANDBY } from '../languages/index.ts';
import type { Call } from '../model/call.ts';
import type { Negotiation } from '../model/opportunity.ts';
import type { Prompter } from '../model/prompter.ts';
import { callView } from './call-view.ts';
import type { Template, TemplateQuestion } from '../model/template.ts';
import { letterView } from './letter-view.ts';
import { negotiationView } from './negotiation-view.ts';
import { prompterView } from './prompter-view.ts';

const PROMPTER: Prompter = {
  ccs: 1,
  kind: 'prompter',
  language: STANDBY,
  playbook: { id: 'id', hash: 'hash' },
  account: 'account',
  contact: { name: 'name', title: 'title' },
  date: '2026-12-01',
  seller: { name: 'name', company: 'company' },
  product: 'product',
  industry: 'industry',
  goal: 'goal',
  preconditions: [],
  opening: ['opening'],
  frame: ['frame'],
  scenarios: [
    {
      id: 'id',
      capability: 'capability',
      diagnose: [{ ask: 'ask', id: 'figure', measure: { money: true, per: 'year' } }],
      worth: ['figure'],
      event: 'event',
      question: 'question',
      player: 'player',
      action: 'action',
    },
  ],
  impact: [{ ask: 'ask', title: 'title' }],
  confirm: 'confirm',
};

const DAY = '2026-12-01';

const CALL: Call = {
  date: '2026-12-01',
  capabilities: ['capability'],
  scenarios: [{ id: 'id', answers: [{ ask: 'ask' }] }],
  impact: [{ ask: 'ask', answer: 'answer' }],
};

const NEGOTIATION: Negotiation = {
  date: DAY,
  stand: 'stand',
  refusals: ['refusal'],
  questions: ['question'],
  gets: ['get'],
  gives: [{ give: 'give', get: 'get' }],
  withdrawn: 'withdrawn',
  nextDate: DAY,
};

/**
 * Data with every field that a template can name.
 * @param kind the name of the template's folder
 * @param template its description, where it has one
 * @returns undefined for a document whose fields are not known
 */
export function sampleFor(kind: string, template?: Template): object | undefined {
  if (kind === 'prompter') return prompterView(PROMPTER);
  if (kind === 'call') return callView(PROMPTER, CALL);
  if (kind === 'negotiation') return negotiationView({ account: 'account' }, NEGOTIATION, STANDBY);
  if (kind === LAYOUT) return SAMPLE;
  if (template === undefined) return undefined;
  const answers = Object.fromEntries((template.questions ?? []).map((question) => [question.id, sampleAnswer(question)]));
  return letterView(template, { language: STANDBY, date: DAY, answers });
}

function sampleAnswer({ kind, columns = [] }: TemplateQuestion): string | string[] | Record<string, string>[] {
  if (kind === 'rows') return [Object.fromEntries(columns.map(({ id }) => [id, 'text']))];
  if (kind === 'list') return ['text'];
  return kind === 'date' ? DAY : kind === 'number' ? '1' : 'text';
}
