// Hostile statements run as somebody who types them into psql, each in a session like new, and what became of everything after each.
import { ADMIN, type Server } from '../../../postgres-server.ts';
import { SECRET, type Who } from './team.ts';

/** How the server refuses it; or it runs, and there is nothing there for it. */
type Refusal = RegExp | 'nothing';
/** Who, what must stay so, the statement, how it is refused. */
export type Attempt = readonly [who: Who, stays: string, statement: string, refusal: Refusal];

/**
 * What statements came to that they should not have; empty where they came to nothing.
 * @param every after so many the state of everything is looked at, which takes longer than they do
 */
export async function tried(server: Server, given: readonly Attempt[], every: number): Promise<readonly string[]> {
  let state = (await server.typed(ADMIN, 'select watch.state()')).out;
  // One session each: whoever is new there pays for what the server has to learn first.
  const attempts = given.toSorted(([one], [other]) => (one < other ? -1 : Number(one > other)));
  const looks = (at: number): boolean => (at + 1) % every === 0 || at === attempts.length - 1;
  const script = attempts.map(([who, , statement], at) => {
    const session = who === attempts[at - 1]?.[0] ? '' : `\\connect - ${who}\n`;
    const looked = looks(at) ? '\\echo #state#\nselect watch.state();\n' : '';
    return `${session}\\echo @${at}@\n\\warn @${at}@\n${statement}\n;\nrollback;\ndiscard all;\n${looked}`;
  });
  const { out, err } = await server.typed(ADMIN, script.join(''));
  const parts = (text: string): readonly string[] => text.split(/^@\d+@\n/mu).slice(1);
  const [outs, errs] = [parts(out), parts(err)];
  return attempts.flatMap(([who, stays, statement, refusal], at) => {
    const [said = '', after] = (outs[at] ?? '').split('#state#\n');
    const complained = errs[at] ?? '';
    const wrong: string[] = [];
    if (looks(at) && after !== state)
      wrong.push(`another state, by this or one of the ${every - 1} before:\n${differing(state, after ?? '')}`);
    state = after ?? state;
    const secret = SECRET[who].exec(said + complained);
    if (secret !== null) wrong.push(`told ${secret[0]}`);
    if (refusal === 'nothing' ? /\b(?:ERROR|FATAL):/u.test(complained) : !refusal.test(complained))
      wrong.push(`said ${complained || 'nothing'}`);
    return wrong.length === 0 ? [] : [`${who}: ${stays}\n${statement}\n${wrong.join('\n')}\n${said}`];
  });
}

function differing(before: string, after: string): string {
  const known = new Set(before.split('\n'));
  return after
    .split('\n')
    .filter((line) => !known.has(line))
    .join('\n');
}
