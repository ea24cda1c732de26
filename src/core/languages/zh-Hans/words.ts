// Everything ccs says, in Simplified Chinese.
import { rooms } from '../rooms.ts';
import { account } from './words/account.ts';
import { asked } from './words/asked.ts';
import { book, bookWords } from './words/book.ts';
import { call } from './words/call.ts';
import { commands } from './words/commands.ts';
import { errors } from './words/errors.ts';
import { evidence } from './words/evidence.ts';
import { examples } from './words/examples.ts';
import { exchange } from './words/exchange.ts';
import { find, findRefusals } from './words/find.ts';
import { keys } from './words/keys.ts';
import { lint } from './words/lint.ts';
import { opportunity, refusals } from './words/opportunity.ts';
import { me } from './words/me.ts';
import { grading } from './words/grading.ts';
import { letters, markRefusals } from './words/letters.ts';
import { pipeline, pipelineRefusals } from './words/pipeline.ts';
import { playbookWalk } from './words/playbook-walk.ts';
import { problems } from './words/problems.ts';
import { processes, processProblems, processRefusals } from './words/processes.ts';
import { progress } from './words/progress.ts';
import { qualifying, qualifyingProblems, qualifyingRefusals } from './words/qualifying.ts';
import { reading } from './words/reading.ts';
import { recordRefusals, records } from './words/records.ts';
import { reports } from './words/reports.ts';
import { review, reviewRefusals } from './words/review.ts';
import { rules } from './words/rules.ts';
import { found, schema } from './words/schema.ts';
import { sheets } from './words/sheets.ts';
import { stats } from './words/stats.ts';
import { stories, storyProblems, storyRefusals } from './words/stories.ts';
import { team, teamRefusals } from './words/team.ts';
import { templates } from './words/templates.ts';
import { today, todayRefusals } from './words/today.ts';
import { walk } from './words/walk.ts';

export const zhHans: typeof import('../en/words.ts').en = rooms({
  account: () => account,
  asked: () => asked,
  book: () => book,
  bookWords: () => bookWords,
  call: () => call,
  commands: () => commands,
  errors: () => ({
    ...errors,
    ...pipelineRefusals,
    ...reviewRefusals,
    ...teamRefusals,
    ...refusals,
    ...qualifyingRefusals,
    ...recordRefusals,
    ...findRefusals,
    ...todayRefusals,
    ...markRefusals,
    ...storyRefusals,
    ...processRefusals,
  }),
  evidence: () => evidence,
  examples: () => examples,
  exchange: () => exchange,
  find: () => find,
  found: () => found,
  grading: () => grading,
  keys: () => keys,
  letters: () => letters,
  lint: () => lint,
  me: () => me,
  opportunity: () => opportunity,
  pipeline: () => pipeline,
  playbookWalk: () => playbookWalk,
  processes: () => processes,
  problems: () => ({ ...problems, ...processProblems, ...qualifyingProblems, ...storyProblems }),
  progress: () => progress,
  qualifying: () => qualifying,
  reading: () => reading,
  records: () => records,
  reports: () => reports,
  review: () => review,
  rules: () => rules,
  schema: () => schema,
  sheets: () => sheets,
  stats: () => stats,
  stories: () => stories,
  team: () => team,
  templates: () => templates,
  today: () => today,
  walk: () => walk,
});
