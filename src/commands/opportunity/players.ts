// The people in an opportunity: listed with what is missing, added, changed, taken out.
import type { Desk } from '../../desk/desk.ts';
import { tellSaved } from '../../desk/documents/output.ts';
import { filled, type FillOptions } from '../../desk/filling/filled.ts';
import { jsonText } from '../../desk/printing/json.ts';
import { pageWidth } from '../../desk/printing/page.ts';
import { needLine } from '../../desk/printing/need.ts';
import { flowed } from '../../desk/printing/table.ts';
import { meantRecord } from '../../desk/records/meant.ts';
import { needsFor } from '../../desk/records/needs.ts';
import { findPlayer, opportunityStore } from '../../desk/records/opportunities.ts';
import { CcsError } from '../../core/errors.ts';
import { questionsOf, valueOf, type Form } from '../../core/interview/form.ts';
import { PLAYER_FIRST, playerForm, playerId, playerOf, TRUSTS } from '../../core/forms/player-form.ts';
import type { Need } from '../../core/method/talk/need.ts';
import { gapsOf, gapsOfPlayer, withoutPlayer } from '../../core/method/sale/players.ts';
import { inFileOrder, type Opportunity, type Player } from '../../core/model/opportunity.ts';
import { playerLine } from '../../core/render/opportunity-page.ts';
import type { Stored } from '../../workspace/index.ts';

type Options = FillOptions & { add?: string | true; edit?: boolean; remove?: boolean; json?: boolean };

export async function opportunityPlayers(desk: Desk, options: Options, id = '', named?: string): Promise<number> {
  const stored = await meantRecord(desk, 'opportunity', id);
  const changes = options.edit === true || options.set !== undefined || options.answers !== undefined || options.resume !== undefined;
  refuseContradictions(options, named);
  if (options.add !== undefined) return add(desk, options, stored);
  if (named === undefined) {
    if (changes || options.remove)
      throw new CcsError('one-player', { option: options.remove ? '--remove' : options.edit ? '--edit' : '--set' });
    return list(desk, options, stored);
  }
  const player = findPlayer(stored.value, named);
  if (options.remove) return remove(desk, stored, player);
  return changes ? change(desk, options, stored, player) : look(desk, options, stored, player);
}

/** @throws CcsError not-together; what would be passed over in silence was meant by somebody */
function refuseContradictions({ add, edit, remove, set, answers, resume }: Options, named: string | undefined): void {
  const given = { [named ?? '']: named !== undefined, '--edit': edit, '--remove': remove };
  const beside = (one: string, others: Readonly<Record<string, unknown>>): void => {
    const other = Object.keys(others).find((name) => others[name] !== undefined && others[name] !== false);
    if (other !== undefined) throw new CcsError('not-together', { one, other });
  };
  if (add !== undefined) beside('--add', given);
  if (remove) beside('--remove', { '--edit': edit, '--set': set, '--answers': answers, '--resume': resume });
}

async function list(desk: Desk, options: Options, { id, value }: Stored<Opportunity>): Promise<number> {
  const { players = [] } = value;
  const needs = await needsFor(desk, value);
  if (options.json) {
    desk.print(
      jsonText(
        players.map((player) => ({
          ...player,
          ...needOf(needs, player),
          missing: player.left === undefined ? gapsOfPlayer(player, players) : [],
        })),
      ),
    );
    return 0;
  }
  const said = desk.words.opportunity;
  if (players.length === 0) desk.tell(said.noPlayers({ command: desk.again(`ccs opportunity players ${id}`) }));
  const { bold, dim } = desk.outStyle;
  const width = pageWidth(desk);
  for (const player of players) {
    // An id in Chinese is the name itself.
    desk.print(flowed(playerLine(player, desk.words), width, player.id === player.name ? '' : `${bold(player.id)}  `, '  '));
    if (player.goal !== undefined) desk.print(flowed(player.goal, width, '  > ', '    '));
    const need = needs.get(player.id);
    if (need !== undefined) desk.print(flowed(needLine(desk, player.name, need), width, '  ~ ', '    '));
    const gaps = player.left === undefined ? gapsOfPlayer(player, players).map((gap) => said.gap(gap)[0]) : [];
    if (gaps.length > 0) desk.print(flowed(gaps.join(said.comma()), width, '  ! ', '    ', dim));
  }
  const open = gapsOf(value)
    .filter(({ code }) => code === 'role-unfilled')
    .map((gap) => said.gap(gap));
  if (open.length > 0) desk.print('\n');
  for (const [what, why] of open) desk.print(flowed(said.because({ what, why }), width, '! ', '  '));
  return 0;
}

function needOf(needs: ReadonlyMap<string, Need>, { id }: Player): { need?: Need } {
  const need = needs.get(id);
  return need === undefined ? {} : { need };
}

async function look(desk: Desk, options: Options, { value }: Stored<Opportunity>, player: Player): Promise<number> {
  const players = value.players ?? [];
  const needs = await needsFor(desk, value);
  const gaps = gapsOfPlayer(player, players);
  if (options.json) {
    desk.print(jsonText({ ...player, ...needOf(needs, player), missing: gaps }));
    return 0;
  }
  const { bold } = desk.outStyle;
  const width = pageWidth(desk);
  const fields: Readonly<Record<string, string>> = desk.words.opportunity.fields;
  const steps = questionsOf(playerForm({ words: desk.words, player, others: players.filter((other) => other !== player) })({}));
  for (const question of steps) {
    const standing = [valueOf(question, {}) ?? '']
      .flat()
      .map((entry) => question.options?.find((option) => option.value === entry)?.label ?? String(entry));
    const text = (question.kind === 'choice' && valueOf(question, {}) === '' ? [] : standing).filter(Boolean).join(' · ');
    if (text !== '') desk.print(flowed(text, width, `${bold(fields[question.id] ?? question.title(desk.words))}  `, '  '));
  }
  const need = needs.get(player.id);
  if (need !== undefined) desk.print(flowed(needLine(desk, player.name, need), width, '~ ', '  '));
  const { trustNext } = desk.words.opportunity;
  const step = TRUSTS.find((level) => Number(level) === player.trust);
  if (step !== undefined) desk.print(flowed(trustNext[step], width, '→ ', '  '));
  for (const gap of gaps) {
    const [what, why] = desk.words.opportunity.gap(gap);
    desk.print(flowed(desk.words.opportunity.because({ what, why }), width, '! ', '  '));
  }
  return 0;
}

async function add(desk: Desk, options: Options, { id, value }: Stored<Opportunity>): Promise<number> {
  const others = value.players ?? [];
  const beginning = typeof options.add === 'string' ? { name: options.add } : {};
  const form = playerForm({ words: desk.words, player: beginning, others });
  const passed = (question: string): boolean => !PLAYER_FIRST.has(question) || (question === 'name' && beginning.name !== undefined);
  const { answers, done } = await filled(desk, options, {
    form,
    kind: 'player',
    record: id,
    command: `ccs opportunity players ${id} --add`,
    passed,
  });
  let made: Player | undefined;
  const changed = await opportunityStore(desk).update(id, (current) => {
    const players = current.players ?? [];
    made = playerOf(form, answers, { id: playerId(String(answers['name'] ?? beginning.name), players) });
    return inFileOrder({ ...current, players: [...players, made] });
  });
  await done();
  if (made) desk.tell(desk.words.opportunity.added(made));
  tellSaved(desk, changed);
  return 0;
}

async function change(desk: Desk, options: Options, { id, value }: Stored<Opportunity>, player: Player): Promise<number> {
  const formOf = (player: Player, all: readonly Player[] = []): Form =>
    playerForm({ words: desk.words, player, others: all.filter((other) => other.id !== player.id) });
  const form = formOf(player, value.players);
  const { answers, done } = await filled(desk, options, {
    form,
    kind: 'player-edit',
    record: `${id}/${player.id}`,
    command: `ccs opportunity players ${id} ${player.id} --edit`,
    passed: 'all',
  });
  // Only what was answered changes: somebody else may have been at it meanwhile.
  const changed = await opportunityStore(desk).update(id, (current) => ({
    ...current,
    players: (current.players ?? []).map((one) => (one.id === player.id ? playerOf(formOf(one, current.players), answers, one) : one)),
  }));
  await done();
  tellSaved(desk, changed);
  return 0;
}

async function remove(desk: Desk, { id }: Stored<Opportunity>, player: Player): Promise<number> {
  const changed = await opportunityStore(desk).update(id, (current) => withoutPlayer(current, player.id));
  desk.tell(desk.words.opportunity.removed(player));
  tellSaved(desk, changed);
  return 0;
}
