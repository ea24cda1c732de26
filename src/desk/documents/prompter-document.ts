// A prompter as a document, in its own language.
import type { Prompter } from '../../core/model/prompter.ts';
import type { Document } from '../../core/render/formats.ts';
import type { Desk } from '../desk.ts';
import { recordDocument } from './record-document.ts';

/** The sheet of a prompter; see `recordDocument`. */
export function prompterDocument(desk: Desk, prompter: Prompter): Promise<Document> {
  const { language, account: title, date, seller } = prompter;
  return recordDocument(desk, {
    document: 'prompter',
    page: { language, title, date, author: seller?.name ?? '' },
    record: prompter,
    view: async () => (await import('../../core/render/prompter-view.ts')).prompterView(prompter, desk.workspace.settings.currency),
  });
}
