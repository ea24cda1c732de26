// The words of Solution Selling (docs/method.md §1) for what has another name in our files; whoever knows the method types them.

/** By the word of the method, the last part of the name that stands in our files. */
export const METHOD_NAMES: Readonly<Record<string, string>> = {
  pain: 'goal',
  open: 'frame',
  control: 'diagnose',
  when: 'event',
  who: 'player',
  what: 'action',
};
