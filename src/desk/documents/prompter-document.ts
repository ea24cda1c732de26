// A prompter as a document, in its own language.
import type { Prompter } from '../../core/model/prompter.ts';
import type { Desk } from '../desk.ts';
import type { OutputOptions } from './output.ts';
import { recordDocument } from './record-document.ts';

/**
 * Renders a prompter.
 * @param format `json` is the record as it is on disk
 * @throws CcsError faulty-file where a template of the workspace has a mistake
 */
export function prompterDocument(desk: Desk, prompter: Prompter, format?: OutputOptions['format']): Promise<string> {
  const { language, account: title } = prompter;
  return recordDocument(
    desk,
    { document: 'prompter', language, title, record: prompter, view: ({ prompterView }) => prompterView(prompter) },
    format,
  );
}
