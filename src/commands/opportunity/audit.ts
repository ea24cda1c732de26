// What is wrong with what is on record of a sale, however it got there; of all of them where none is named.
import type { Desk } from '../../desk/desk.ts';
import { tellBroken } from '../../desk/printing/broken.ts';
import { findingJson, findingLines } from '../../desk/printing/findings.ts';
import { jsonText } from '../../desk/printing/json.ts';
import { pageWidth } from '../../desk/printing/page.ts';
import { flowed } from '../../desk/printing/table.ts';
import { evidenceOf } from '../../desk/records/evidence.ts';
import { judgeWith } from '../../desk/records/history.ts';
import { meantRecord } from '../../desk/records/meant.ts';
import { opportunityStore, processes } from '../../desk/records/opportunities.ts';

export async function opportunityAudit(desk: Desk, options: { json?: boolean }, id?: string): Promise<number> {
  const { words, style, outStyle } = desk;
  const courseOf = processes(desk);
  if (id === undefined) return all(desk, options);
  const { id: found, value } = await meantRecord(desk, 'opportunity', id);
  const course = courseOf(value);
  const evidence = await evidenceOf(desk);
  tellBroken(desk, evidence.broken);
  const judge = await judgeWith(desk, evidence, [[found, value, course]]);
  const { findings, unread } = await judge.of(found, value, course);
  if (options.json) {
    desk.print(jsonText(findings.map((finding) => findingJson(desk, finding, found))));
    return 0;
  }
  desk.print(flowed(words.evidence.title({ id: found, count: findings.length }), pageWidth(desk), '', '', outStyle.bold));
  desk.print(findingLines(desk, findings, course, found));
  if (unread.length > 0) desk.tell(style.dim(words.evidence.unread({ files: unread })));
  if (!judge.hasHistory) desk.tell(style.dim(words.evidence.noGit()));
  return 0;
}

async function all(desk: Desk, options: { json?: boolean }): Promise<number> {
  const { words, outStyle } = desk;
  const courseOf = processes(desk);
  const evidence = await evidenceOf(desk);
  tellBroken(desk, evidence.broken);
  const judge = await judgeWith(desk, evidence);
  const look = await opportunityStore(desk).look();
  let [count, faulty] = [0, 0];
  if (options.json) desk.print('[');
  for await (const batch of look.sketches()) {
    for (const one of batch) {
      if (!('sketch' in one)) {
        if ('broken' in one) tellBroken(desk, [one.broken]);
        continue;
      }
      count++;
      const course = courseOf(one.sketch);
      const { findings } = await judge.of(one.lying.id, one.sketch, course);
      if (findings.length === 0) continue;
      if (options.json) {
        const found = { id: one.lying.id, findings: findings.map((finding) => findingJson(desk, finding, one.lying.id)) };
        desk.print(`${faulty > 0 ? ',' : ''}\n${JSON.stringify(found)}`);
      } else {
        desk.print(flowed(words.evidence.title({ id: one.lying.id, count: findings.length }), pageWidth(desk), '', '', outStyle.bold));
        desk.print(findingLines(desk, findings, course, one.lying.id));
      }
      faulty++;
    }
  }
  if (options.json) desk.print(faulty > 0 ? '\n]\n' : ']\n');
  else desk.print(flowed(words.evidence.audited({ count, found: faulty }), pageWidth(desk)));
  if (!judge.hasHistory) desk.tell(desk.style.dim(words.evidence.noGit()));
  return 0;
}
