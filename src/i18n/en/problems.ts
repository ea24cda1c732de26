// Why an answer cannot be taken.

export const problems = {
  needed: () => 'This is needed; without it nothing can be made.',
  'one-only': () => 'This takes one answer, not several.',
  'no-day': (a: { text: string }) => `"${a.text}" is no day of the calendar; write it like 2026-12-01.`,
  'no-option': (a: { text: string; options: string }) => `"${a.text}" is not one of: ${a.options}`,
  'last-scenario': () => 'This is the only scenario left; a conversation needs at least one.',
  'no-scenario': () => 'Choose at least one scenario.',
  'not-kebab': (a: { text: string }) => `"${a.text}" is no id: use small letters, digits and hyphens, for example after-hours.`,
  taken: (a: { text: string }) => `"${a.text}" is taken already; choose another.`,
  'too-few-scenarios': () => 'A playbook needs at least three scenarios.',
  'against-the-method': (a: { what: string; remedy: string }) => `${a.what} ${a.remedy}`,
};
