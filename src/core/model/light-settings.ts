// Settings that are right at a glance: nearly all are, and a start that wants the seller's name need not even load the schema for them.
import { TAGS } from '../languages/index.ts';
import { lightDay, lightList, lightMap, lightMatch, lightOneOf, lightRecord, lightWritten, lightYesNo, type Check } from './light.ts';
import type { Settings } from './settings.ts';

const rules = lightRecord(lightOneOf('off', 'note', 'warn', 'error'));
const words = lightMap({}, { 'plain-words': lightList(lightWritten), 'no-pitch': lightList(lightWritten) }, []);
const seller = lightMap(
  {},
  {
    name: lightWritten,
    company: lightWritten,
    title: lightWritten,
    email: lightWritten,
    telephone: lightWritten,
    messenger: lightWritten,
  },
  [],
);

/** Settings as they were written; odd where only the schema can tell, and where a team has a process or numbers of its own. */
export const lightSettings: Check<Settings> = lightMap(
  { ccs: lightOneOf(1) },
  {
    language: lightOneOf(...TAGS),
    seller,
    currency: lightMatch(/^[A-Z]{3}$/u),
    lint: lightMap({}, { rules, words }, []),
    evidence: lightMap({}, { since: lightDay }, []),
    store: lightWritten,
    alone: lightYesNo,
  },
  [],
);
