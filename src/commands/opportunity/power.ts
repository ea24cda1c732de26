// Whether one of the players is a power sponsor, by four statements, kept with the player (docs/method.md §5).
import type { Desk } from '../../desk/desk.ts';
import { fillQualifying, type SheetOptions } from '../../desk/filling/qualifying.ts';
import { jsonText } from '../../desk/printing/json.ts';
import { say } from '../../desk/printing/page.ts';
import { meantRecord } from '../../desk/records/meant.ts';
import { findPlayer } from '../../desk/records/opportunities.ts';
import { questionsOf } from '../../core/interview/form.ts';
import { powerForm, powerOfAnswers } from '../../core/forms/power-form.ts';
import { powerOf } from '../../core/method/sale/power-sponsor.ts';
import { POWER, type Player } from '../../core/model/opportunity.ts';
import { dayOf } from '../../workspace/index.ts';

export async function opportunityPower(desk: Desk, options: SheetOptions, id = '', named = ''): Promise<number> {
  const stored = await meantRecord(desk, 'opportunity', id);
  const player = findPlayer(stored.value, named);
  const form = powerForm(desk.words, player);
  return fillQualifying(desk, options, stored, {
    form,
    every: () => questionsOf(form({})),
    kind: 'power',
    record: `${stored.id}/${player.id}`,
    command: `ccs opportunity power ${stored.id} ${player.id}`,
    there: player.power !== undefined,
    change: (answers) => {
      const power = powerOfAnswers(form, answers, dayOf(desk.io.now()));
      return (current) => {
        // Somebody may have taken them out meanwhile.
        const { id: known } = findPlayer(current, player.id);
        return { ...current, players: (current.players ?? []).map((one) => (one.id === known ? { ...one, power } : one)) };
      };
    },
    show: ({ players = [] }) => show(desk, options, stored.id, players.find((one) => one.id === player.id) ?? player),
  });
}

function show(desk: Desk, options: SheetOptions, sale: string, { id, name, power = {} }: Player): void {
  const { verdict, against, open } = powerOf(power);
  if (options.json) return desk.print(jsonText({ player: id, name, verdict, against, open, ...power }));
  const said = desk.words.qualifying;
  say(desk, said.power.heading({ name, verdict }), '', desk.outStyle.bold);
  for (const statement of POWER)
    say(
      desk,
      desk.words.opportunity.because({ what: said.yesNo[power[statement] ?? 'unsure'], why: said.power.statements[statement] }),
      power[statement] === 'yes' ? '+ ' : power[statement] === 'no' ? '− ' : '? ',
    );
  if (verdict === 'yes' && against.includes('inner')) say(desk, said.power.usual());
  say(
    desk,
    power.evidence === undefined ? said.power.noEvidence() : said.power.byEvidence({ evidence: power.evidence, date: power.date ?? '' }),
  );
  say(desk, said.power.next[verdict]({ sale }));
}
