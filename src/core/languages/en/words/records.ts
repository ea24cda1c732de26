// The kinds of records: what each is called, and what is said where there is none yet.

type Said = [what: string, remedy: string];

const maybe = (near: string | undefined, otherwise: string): string => (near ? `Did you mean ${near}?` : otherwise);

/** By the name of the kind; the table of kinds (workspace/kinds.ts) has a row for each. */
export const records = {
  prompter: { one: 'prompter', list: 'ccs prompter list', beginning: 'Make one: ccs prompter new' },
  letter: { one: 'letter', list: 'ccs letter list', beginning: 'Write one; see which there are: ccs letter --list' },
  opportunity: { one: 'opportunity', list: 'ccs opportunity list', beginning: 'Make one: ccs opportunity new' },
  account: { one: 'account', list: 'ccs account list', beginning: 'Make one: ccs account new' },
  story: {
    one: 'story',
    list: 'ccs story list',
    beginning: 'Tell one: ccs story new; of a sale you have won: ccs story new --from OPPORTUNITY',
  },
  sheet: { one: 'worksheet', list: 'ccs worksheet list', beginning: 'Fill one; see which there are: ccs worksheet --list' },
};

export const recordRefusals = {
  'account-unrecorded': (a: { account: string; ids: readonly string[]; count: number; command: string }): Said => [
    `${a.account} is known from ${a.ids.join(', ')}${a.count > a.ids.length ? ` and ${a.count - a.ids.length} more` : ''}, but nobody has begun an account for it.`,
    `Begin it: ${a.command}\nSee what there is: ccs account list`,
  ],
  'no-record': (a: { kind: keyof typeof records; id: string; near?: string | undefined; folder?: string | undefined }): Said => {
    const { one, list, beginning } = records[a.kind];
    const where = a.folder === undefined ? '' : `\nLooked in ${a.folder}; elsewhere: --workspace FOLDER`;
    return a.id === ''
      ? [`There is no ${one} yet.`, `${beginning}${where}`]
      : [`There is no ${one} that is called ${a.id}, or is about ${a.id}.`, maybe(a.near, `See what there is: ${list}${where}`)];
  },
};
