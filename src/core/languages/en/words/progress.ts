// How far something long is, while it lasts.

type Progress = { done: number; of: number | undefined };
const far = ({ done, of }: Progress): string =>
  of === undefined ? done.toLocaleString('en') : `${done.toLocaleString('en')} of ${of.toLocaleString('en')}`;

export const progress = {
  reading: (a: Progress) => `Reading records: ${far(a)}`,
  history: (a: Progress) => `Reading the history: ${far(a)}`,
  checking: (a: Progress) => `Checking files: ${far(a)}`,
  rows: (a: Progress) => `Reading rows: ${far(a)}`,
  writing: (a: Progress) => `Writing records: ${far(a)}`,
};
