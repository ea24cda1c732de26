// How a Word document looks: its paper, its fonts, the marks of its lists.
import { AlignmentType, LevelFormat, type Document, type ILevelsOptions } from 'docx';
import { LANGUAGES, rowOrStandby, TAGS } from '../languages/index.ts';

// In twentieths of a point.
export const MM = 56.7;
const SIZE = { width: 11906, height: 16838 };
export const PAGE = { size: SIZE, margin: { top: 25 * MM, bottom: 22 * MM, left: 25 * MM, right: 25 * MM } };
/** A sheet is also as high as Letter is, whichever paper it comes out on; its pages behind the first are set in two columns. */
export const SHEET = { size: SIZE, margin: { top: 12 * MM, bottom: 28 * MM, left: 14 * MM, right: 14 * MM } };
export const COLUMNS = { count: 2, space: 8 * MM };
/** Half points. */
const SMALL = 16;
export const LIST_DEPTH = 9;

/** `isSheet`: of several pages that each have to hold what they hold. */
export function stylesFor(language: string, isSheet: boolean): NonNullable<ConstructorParameters<typeof Document>[0]['styles']> {
  const own = rowOrStandby(language).typesetting;
  // What is quoted in a document may be of the other script.
  const settings = [own, ...TAGS.map((tag) => LANGUAGES[tag].typesetting)];
  const [latin = own, eastAsian = own] = (['latin', 'east-asian'] as const).map((of) => settings.find(({ script }) => script === of));
  const font = { ascii: latin.font, hAnsi: latin.font, cs: latin.font, eastAsia: eastAsian.font };
  const heading = (size: number, small: number): object => ({
    run: { font, size: isSheet ? small : size, bold: true, color: '1C242B' },
    paragraph: { spacing: isSheet ? { before: 70, after: 20 } : { before: 160, after: 100 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font, size: isSheet ? SMALL : own.fontSize, language: { value: latin.locale, eastAsia: eastAsian.locale } },
        paragraph: { spacing: isSheet ? { after: 20, line: 240 } : { after: 160, line: own.lineHeight }, alignment: AlignmentType.LEFT },
      },
      heading1: heading(32, 26),
      heading2: heading(26, 18),
      heading3: heading(24, 17),
    },
  };
}

function numbered(
  reference: string,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: (level: number) => string,
): { reference: string; levels: ILevelsOptions[] } {
  const levels = Array.from({ length: LIST_DEPTH }, (_, level) => ({
    level,
    format,
    text: text(level),
    style: { paragraph: { indent: { left: 6 * MM * (level + 1), hanging: 6 * MM } } },
  }));
  return { reference, levels };
}

/** The marks of lists, by the names under which paragraphs refer to them. */
export function listMarks(): ReturnType<typeof numbered>[] {
  return [
    numbered('bullets', LevelFormat.BULLET, () => '•'),
    numbered('boxes', LevelFormat.BULLET, () => '☐'),
    numbered('numbers', LevelFormat.DECIMAL, (level) => `%${level + 1}.`),
  ];
}
