// A square of four fields in a Word document: drawn as cells of one size, the field where the customer stands filled.
import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { MM } from './docx-style.ts';
import { legal } from './docx-runs.ts';
import type { Field, Square } from './square.ts';

const FIELD = { width: Math.round(52 * MM), height: Math.round(20 * MM) };
const AXIS = Math.round(24 * MM);
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '9AA5AD' };
const FILLED = '1D5C72';
const SMALL = 18;

export function squareTable({ along, up, high, low }: Square): Table {
  const around = (line: typeof LINE | typeof NONE): object => ({ borders: { top: line, bottom: line, left: line, right: line } });
  const cell = (text: string, width: number, more: object, run: object): TableCell =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      ...more,
      children: [
        new Paragraph({
          spacing: { after: 0 },
          alignment: AlignmentType.CENTER,
          children: [new TextRun({ text: legal(text), size: SMALL, ...run })],
        }),
      ],
    });
  const axis = (text: string, width: number): TableCell => cell(text, width, around(NONE), { color: '5A6670' });
  const field = ({ label, here }: Field): TableCell =>
    cell(
      here ? `● ${label}` : label,
      FIELD.width,
      { ...around(LINE), shading: { type: ShadingType.CLEAR, color: 'auto', fill: here ? FILLED : 'F4F7F8' } },
      here ? { bold: true, color: 'FFFFFF' } : {},
    );
  const row = (text: string, fields: readonly Field[]): TableRow =>
    new TableRow({
      cantSplit: true,
      height: { value: FIELD.height, rule: HeightRule.ATLEAST },
      children: [axis(text, AXIS), ...fields.map(field)],
    });
  return new Table({
    columnWidths: [AXIS, FIELD.width, FIELD.width],
    width: { size: AXIS + 2 * FIELD.width, type: WidthType.DXA },
    rows: [
      row(`${up} ↑`, high),
      row('', low),
      new TableRow({ cantSplit: true, children: [axis('', AXIS), axis('', FIELD.width), axis(`${along} →`, FIELD.width)] }),
    ],
  });
}
