// Who I am.

export const me = {
  ask: {
    name: ['What is your name?', 'As it stands below a letter. It is kept in your own settings folder, and goes nowhere with a workspace.'],
    title: ['What is your job title?', 'It stands with your name. Leave it empty if you like.'],
    company: ['What is your company called?', 'It stands with your name. Leave it empty if you like.'],
    email: ['What is your e-mail address?', 'It stands below your letters, and e-mail drafts are from it.'],
    telephone: ['On which number can buyers ring you?', 'It stands below your name in letters. Leave it empty if you like.'],
    messenger: [
      'Where do buyers send you messages?',
      'A number or a name, with the service: WhatsApp +44 … It stands below your name too. Leave it empty if you like.',
    ],
    language: ['Which language should ccs speak with you?', '--lang on a line and CCS_LANG come before it.'],
    editor: [
      'Which editor do you write long texts in?',
      'Its command, for example "code --wait". Leave it empty to write in the terminal.',
    ],
    calendar: ['Where is your calendar file?', 'An .ics file with your meetings; ccs today reads it. Leave it empty if you have none.'],
  },
  names: {
    name: 'name',
    title: 'title',
    company: 'company',
    email: 'e-mail',
    telephone: 'telephone',
    messenger: 'messenger',
    language: 'language',
    editor: 'editor',
    calendar: 'calendar file',
  },
  line: (a: { what: string; value: string }) => `${a.what}: ${a.value}`,
  kept: (a: { path: string }) => `Who you are is kept in ${a.path}; change it with: ccs me`,
  nobody: () =>
    'You have not said who you are yet. In a terminal you are asked: ccs me\nWithout one: ccs me --set name="…" --set company="…"',
};
