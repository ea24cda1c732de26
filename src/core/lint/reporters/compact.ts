// One line a finding, for editors, grep and people in a hurry.
import type { Reporter } from './reporter.ts';
import { shown, shownFile } from './shown.ts';

/** `file:line:column severity rule message`; nothing where nothing was found. The severities are the same in every language. */
export const compact: Reporter = ({ findings }) =>
  findings
    .map(
      ({ file, place, severity, rule, message }) =>
        `${shownFile(file)}:${place.line}:${place.column} ${severity} ${rule} ${shown(message)}\n`,
    )
    .join('');
