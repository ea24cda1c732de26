// What the template of each document sees, as data to hold its fields against.
import type { Call } from '../model/call.ts';
import type { Prompter } from '../model/prompter.ts';
import { callView } from './call-view.ts';
import { prompterView } from './prompter-view.ts';

const PROMPTER: Prompter = {
  ccs: 1,
  kind: 'prompter',
  language: 'en',
  playbook: { id: 'id', hash: 'hash' },
  account: 'account',
  contact: { name: 'name', title: 'title' },
  date: '2026-12-01',
  seller: { name: 'name', company: 'company' },
  product: 'product',
  industry: 'industry',
  goal: 'goal',
  preconditions: [],
  frame: ['frame'],
  scenarios: [{ id: 'id', capability: 'capability', diagnose: [{ ask: 'ask', measure: 'measure' }], event: 'event', question: 'question', player: 'player', action: 'action' }],
  confirm: 'confirm',
};

const CALL: Call = { date: '2026-12-01', capabilities: ['capability'], scenarios: [{ id: 'id', answers: [{ ask: 'ask' }] }] };

const SAMPLES: Readonly<Record<string, () => object>> = { prompter: () => prompterView(PROMPTER), call: () => callView(PROMPTER, CALL) };

/**
 * Data with every field that a template can name.
 * @param document the name of the template's folder
 * @returns undefined for a document whose fields are not known
 */
export function sampleFor(document: string): object | undefined {
  return Object.hasOwn(SAMPLES, document) ? SAMPLES[document]?.() : undefined;
}
