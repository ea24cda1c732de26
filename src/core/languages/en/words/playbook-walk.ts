// Writing a playbook by being asked: what is asked, and what the method says about it.

export const playbookWalk = {
  playbookLanguage: () => 'In which language is the conversation held?',
  playbookLanguageHelp: () => 'The questions are put together by the grammar of this language.',
  playbookProduct: () => 'What is sold?',
  playbookProductHelp: () =>
    'The product or service, as your own people call it. It is only used to find the conversation; it is never spoken.',
  playbookIndustry: () => 'In which industry are the buyers?',
  playbookIndustryHelp: () => 'One industry for each conversation: the moments of a working day differ from one to the next.',
  playbookTitle: () => 'Which job title is it written for?',
  playbookTitleHelp: () => 'One title for each conversation. The higher the title, the fewer the goals; write first for those who decide.',
  authority: () => 'What can this title do?',
  authorityHelp: () => 'You cannot sell to someone who cannot buy. Say whether this title decides, funds, implements or uses.',
  authorities: { decides: 'decides', funds: 'funds it', implements: 'implements it', uses: 'uses it', unknown: 'I do not know yet' },
  playbookGoal: () => 'What does this person want to reach?',
  playbookGoalHelp: () =>
    'A bare verb phrase that completes "would that help you …", in the buyer’s words: ' +
    'a change in the business they would ask finance to pay for, not a system they would install.',
  goalKind: () => 'How would they put it?',
  goalKindHelp: () => 'A goal is easier to share than a problem is to admit; say problem or need only where everybody in that job says so.',
  goalKinds: { goal: 'as a goal', problem: 'as a problem', need: 'as a need' },
  otherGoals: () => 'Which other goals does this title have?',
  otherGoalsHelp: () => 'One a line, or nothing. They stand in the goal menu as conversations that are still to be written.',
  opening: () => 'What do you say in the first three minutes?',
  openingHelp: () =>
    'One sentence a line, or nothing: who you are, what people with this title tell you, and the story of one of them. ' +
    'Nobody shares a goal with somebody they do not find sincere and competent.',
  impact: () => 'Who else feels it? Questions, one a line',
  impactHelp: () =>
    'Who else waits, and what happens then. Behind a bar the title that feels it: Who else waits when that happens? ' +
    '| head of logistics. Nothing, if there is nobody else.',
  playbookDiagnose: () => 'Questions before the scenario',
  playbookDiagnoseHelp: () =>
    'One question a line: how is it done today, how much of it is there, what does it cost. ' +
    'Behind a bar stands what the number counts: How many in a week? | orders per week; What does one cost you? | money per order. ' +
    'Such figures can be multiplied.',
  worth: () => 'Shall these figures be multiplied to what it is worth in a year?',
  worthHelp: () =>
    'The same noun on both sides cancels: orders per week and money per order make money a year. ' +
    'The sum comes up in the conversation as soon as the buyer has given the figures.',
  worthChoices: { yes: 'yes', no: 'no' },
  playbookScenarios: () => 'Which moments of the buyer’s day? One short name a line',
  playbookScenariosHelp: () =>
    'Three at least, four to be well prepared, in the order in which the buyer meets them. ' +
    'Names for you alone: small letters, digits and hyphens, e.g. after-hours.',
  feature: () => 'Which feature stands behind it?',
  featureHelp: () => 'A note for your own people. It is never spoken and never printed for the buyer. Leave it empty if you like.',
  playbookConfirm: () => 'How is it confirmed?',
  playbookConfirmHelp: () =>
    'One question that is answered with yes or no. {{capabilities}} and {{goal}} are put in later: what this buyer wanted, and what for.',
  playbookId: () => 'Under which name is it kept?',
  playbookIdHelp: () => 'The name of the file, by which it is called: ccs prompter new --playbook NAME',
};
