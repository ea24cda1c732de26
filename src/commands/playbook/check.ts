// `ccs playbook check TEXT --field frame`: one sentence held to the method, for people who write elsewhere.
import type { Desk } from '../../desk/desk.ts';
import { jsonText } from '../../desk/printing/json.ts';
import { pageWidth } from '../../desk/printing/page.ts';
import { wrapped } from '../../desk/printing/table.ts';
import { CcsError } from '../../core/errors.ts';
import { checkPart, said, SPOKEN_FIELDS, type SpokenField } from '../../core/method/rules/index.ts';
import { visible } from '../../core/reading/visible.ts';

type Options = { readonly field?: string; readonly language?: string; readonly product?: string; readonly json?: boolean };

/** 0 where nothing is to be mended; advice (a note) is no fault. */
export async function playbookCheck(desk: Desk, { field = 'frame', language, product, json }: Options, text = ''): Promise<number> {
  if (!isField(field)) throw new CcsError('bad-choice', { option: '--field', value: field, choices: SPOKEN_FIELDS });
  const { words, outStyle } = desk;
  const found = checkPart(text, {
    field,
    language: language ?? languageOf(text, desk.language),
    ...(product !== undefined && { product }),
  });
  const told = found.map((finding) => {
    const [message, help] = said(words.rules, finding);
    const { rule, level, match, at } = finding;
    return { rule, severity: level, message, help, ...(match !== undefined && { match, at: at ?? text.indexOf(match) }) };
  });
  if (json) desk.print(jsonText({ version: 1, field, findings: told }));
  else if (told.length === 0) desk.print(`${outStyle.green(words.lint.fine())}\n`);
  else {
    const paint = { error: outStyle.red, warning: outStyle.yellow, note: outStyle.cyan };
    for (const { rule, severity, message, help } of told) {
      desk.print(`${paint[severity](words.lint.levels[severity])} ${outStyle.dim(rule)}\n`);
      desk.print(wrapped(visible(message), pageWidth(desk), '  '));
      desk.print(wrapped(words.reports.remedy({ help: visible(help) }), pageWidth(desk), '  '));
    }
  }
  return told.some(({ severity }) => severity !== 'note') ? 1 : 0;
}

function isField(name: string): name is SpokenField {
  return (SPOKEN_FIELDS as readonly string[]).includes(name);
}

/** A sentence with Chinese characters is Chinese, whatever the program speaks. */
function languageOf(text: string, own: string): string {
  if (/\p{Script=Han}/u.test(text)) return own.startsWith('zh') ? own : 'zh-Hans';
  return own.startsWith('zh') && /[A-Za-z]/u.test(text) ? 'en' : own;
}
