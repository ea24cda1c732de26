// A prompter on its way to a telephone: the page that takes notes, and the e-mail that brings it there (docs/method.md §3).
import { prompterMark } from '../../core/forms/call-carried.ts';
import type { PageData } from '../../core/forms/page-data.ts';
import { inLanguage, STANDBY, standingIn, wordsOf, type Language } from '../../core/languages/index.ts';
import { marketFor } from '../../core/method/letters/on-market.ts';
import { shelvesOf } from '../../core/method/letters/shelves.ts';
import { fingerprint } from '../../core/model/fingerprint.ts';
import type { Prompter } from '../../core/model/prompter.ts';
import type { Story } from '../../core/model/story.ts';
import type { Template } from '../../core/model/template.ts';
import { isMap } from '../../core/model/value.ts';
import type { Document } from '../../core/render/formats.ts';
import { pageScript } from '../../library/page-script.ts';
import { partialsFor, templateText, type OpenTemplate } from '../../library/templates.ts';
import type { Stored } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import { callGiven, storiesFor, storyToTell } from './calls.ts';
import { checkedTemplate } from './checked-template.ts';
import { faultyTemplate } from './faulty-template.ts';
import { onShelves } from './letter-source.ts';
import { prompterDocument } from './prompter-document.ts';

/** The letter that goes out on the day of the talk. */
const LETTER = 'sponsor';

/** The sheet of a prompter, which can be had as a page that takes notes and as an e-mail with that page too. */
export async function prompterToCarry(desk: Desk, stored: Stored<Prompter>): Promise<Document> {
  const document = await prompterDocument(desk, stored.value);
  const { language: tag, account, contact, date } = stored.value;
  const { language, script, opener } = pageScript(desk.io, tag);
  const { page: said } = await wordsOf(language);
  const notes = async (): Promise<string> => {
    const opened = checkedTemplate(desk, LETTER);
    const letter = await compiled(desk, opened, tag);
    const data = await dataOf(desk, stored, opened, language);
    const { notesPage } = await import('../../core/render/notes-page/page.ts');
    return notesPage({
      ...document.page,
      markdown: document.markdown(),
      data,
      letter,
      script,
      opener,
      said: { hasScript: said.hasScript(), noScript: said.noScript(), tooOld: said.tooOld() },
    });
  };
  const { me } = desk.workspace;
  const myself = me?.email === undefined ? undefined : { name: me.name ?? '', address: me.email };
  return {
    ...document,
    notes,
    mail: async () => ({
      language: tag,
      subject: said.mail({ name: contact.name, account }),
      date,
      from: myself,
      to: myself,
      attachments: [{ name: `${stored.id}.html`, type: 'text/html; charset=utf-8', content: await notes() }],
    }),
  };
}

/** What a prompter can be had in; before any work is done. */
export const CARRIED = {
  mail: () => Promise.reject(new TypeError('nothing is written yet')),
  notes: () => Promise.reject(new TypeError('nothing is written yet')),
} satisfies Pick<Document, 'mail' | 'notes'>;

async function dataOf(
  desk: Desk,
  { id: of, value: prompter }: Stored<Prompter>,
  { template }: OpenTemplate,
  language: Language,
): Promise<PageData> {
  const { settings, me } = desk.workspace;
  const given = callGiven(desk, prompter);
  const mark = prompterMark(prompter);
  const records = await onShelves(desk, shelvesOf(template));
  const market = marketFor({ ...records, language: prompter.language, answers: {}, today: prompter.date, prompter });
  const [story] = await storiesFor(desk, { ...prompter, market });
  return {
    id: await fingerprint(of, mark),
    of,
    mark,
    prompter,
    language,
    currency: settings.currency,
    told: await storyToTell(desk, prompter),
    goals: given.goals?.() ?? [],
    letter: {
      template: spokenIn(template, prompter.language, language),
      me,
      ...(market && { market }),
      workspace: { seller: settings.seller },
      isShared: desk.workspace.own,
      stories: story === undefined ? [] : [tellable(story)],
    },
  };
}

/** A template with its wordings in the languages of the page alone; what the method says about its questions is for who is asked them. */
function spokenIn(template: Template, ...languages: readonly string[]): Template {
  const tags = new Set(languages.flatMap(standingIn));
  const wording = (key: string, value: unknown): unknown => {
    if (key === 'help' || key === 'about') return undefined;
    return isMap(value) && STANDBY in value
      ? Object.fromEntries(Object.entries(value).filter(([tag]) => tag === STANDBY || tags.has(tag)))
      : value;
  };
  return JSON.parse(JSON.stringify(template), wording) as Template;
}

/** Whose story it is stays here, unless it may be said. */
function tellable(story: Story): Story {
  const { person: _, opportunity: __, ...told } = story;
  return story.named === true ? story : { ...told, account: '-' };
}

async function compiled(
  desk: Desk,
  { template, kind, path }: OpenTemplate,
  tag: string,
): Promise<Parameters<typeof import('../../core/render/notes-page/page.ts').notesPage>[0]['letter']> {
  const { TemplateError } = await import('../../core/render/index.ts');
  const { precompiled } = await import('../../core/render/template-compile.ts');
  const file = templateText(desk.io, desk.workspace, kind, tag);
  const parts = partialsFor(desk.io, desk.workspace, tag);
  const partials = Object.fromEntries([...parts].map(([name, part]) => [name, part.text]));
  const subject = inLanguage(template.subject ?? template.name, tag);
  try {
    return {
      text: precompiled(file.text, partials),
      subject: precompiled(subject, {}),
    };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    throw faultyTemplate(desk, parts.get(error.partial ?? '')?.path ?? file.path ?? path, error);
  }
}
