// What became of a playbook's questions, in words.
import type { OwnQuestion, VersionStats } from '../../method/pipeline/playbook-stats.ts';
import type { Share } from '../../method/pipeline/team.ts';
import { oneLine, type Said } from '../pipeline/said.ts';
import { fewNote, inPerCent, type Report, type ReportSection } from './report.ts';

/** So much of a hash tells versions apart. */
const SHORT = 7;
/** What the buyer's own words took the place of: each call had others. */
const PLACE = /\{\{\s*\w+\s*\}\}/gu;

/** @param enough out of fewer no share is said; ours where it is not said */
export function playbookStatsReport(versions: readonly VersionStats[], enough: number | undefined, said: Said): Report {
  const { stats } = said.words;
  return {
    title: stats.title(),
    sections:
      versions.length === 0
        ? [{ parts: [{ kind: 'text', text: stats.none() }] }]
        : [...versions.map((one) => section(one, said)), { parts: [fewNote(enough, said)] }],
  };
}

function asked(question: string): string {
  return oneLine(question.replace(PLACE, '…'));
}

function section(version: VersionStats, said: Said): ReportSection {
  const { stats } = said.words;
  const share = (one: Share): string => stats.share(inPerCent(one));
  const short = version.hash.replace(/^sha256:/u, '').slice(0, SHORT);
  const lead = [version.playbook, short];
  const own = (head: string, all: readonly OwnQuestion[]): ReportSection['parts'] =>
    all.length === 0
      ? []
      : [
          { kind: 'text', text: head },
          {
            kind: 'list',
            items: all.map(({ ask, scene, records }) => ({
              title: asked(ask),
              ...(scene === undefined ? {} : { about: scene }),
              lines: [said.words.team.listed({ names: records, more: false })],
            })),
          },
        ];
  return {
    head: stats.version({ playbook: version.playbook, version: short, current: version.current }),
    parts: [
      {
        kind: 'text',
        text: stats.sums({
          prompters: version.prompters,
          calls: version.calls,
          accepted: share(version.accepted),
          champion: share(version.champion),
        }),
      },
      {
        kind: 'table',
        name: stats.tables.questions,
        sheetOnly: 2,
        head: [
          stats.heads.question,
          stats.heads.part,
          stats.heads.asked,
          stats.heads.answered,
          stats.heads.figures,
          stats.heads.share,
          stats.heads.playbook,
          stats.heads.version,
        ],
        rows: version.questions.map((one) => [
          asked(one.ask),
          one.scene ?? stats.parts[one.part],
          one.asked,
          one.answered,
          one.figures,
          one.asked === 0 ? undefined : share(one.share),
          ...lead,
        ]),
      },
      {
        kind: 'bars',
        title: stats.tables.scenes,
        bars: version.scenes.map(({ capability, yes, no, unsure }) => ({
          label: oneLine(capability),
          parts: [yes, unsure, no],
          said: `${yes}/${yes + no + unsure}`,
        })),
        parts: [
          { name: stats.wanted.yes, look: 'forecast' },
          { name: stats.wanted.unsure, look: 'full' },
          { name: stats.wanted.no, look: 'light' },
        ],
      },
      {
        kind: 'table',
        name: stats.tables.scenes,
        sheetOnly: 2,
        head: [
          stats.heads.scene,
          stats.heads.calls,
          stats.wanted.yes,
          stats.wanted.no,
          stats.wanted.unsure,
          stats.heads.playbook,
          stats.heads.version,
        ],
        rows: version.scenes.map(({ capability, calls, yes, no, unsure }) => [oneLine(capability), calls, yes, no, unsure, ...lead]),
      },
      ...own(stats.rewritten(), version.rewritten),
      ...own(stats.others(), version.others),
      ...(version.current ? [] : [{ kind: 'text', text: stats.oldWording(), weight: 'note' } as const]),
    ],
  };
}
