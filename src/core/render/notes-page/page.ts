// The sheet that takes notes, as one file: a policy that lets nothing in or out, the sheet, what is known, and the scripts.
import { deflateSync } from 'fflate';
import { visibleDeep } from '../../reading/visible.ts';
import { htmlBody } from '../html.ts';
import { escapeHtml, languageTag, type HtmlPage } from '../html-page.ts';
import { STYLE_SHEET } from '../html-style.ts';
import type { Precompiled } from '../template-compile.ts';
import { NOTES_STYLE } from './style.ts';

export type NotesPage = HtmlPage & {
  /** The sheet, its values escaped. */
  readonly markdown: string;
  /** What the script asks from. */
  readonly data: object;
  readonly letter: Readonly<Record<'text' | 'subject', Precompiled>>;
  /** The script itself, as it was bundled, and the small one that unpacks and starts it. */
  readonly script: string;
  readonly opener: string;
  readonly said: Readonly<Record<'hasScript' | 'noScript' | 'tooOld', string>>;
};

/**
 * The whole page: readable and printable without its script, which by the policy can neither load nor send anything.
 * The same input gives the same bytes.
 */
export async function notesPage({ language, title, markdown, data, letter, script, opener, said }: NotesPage): Promise<string> {
  const style = `${STYLE_SHEET}${NOTES_STYLE}`
    .replace(/\s*([{};,\n])\s*/gu, '$1')
    .replace(/:\s+|;(?=\})/gu, (mark) => (mark === ';' ? '' : ':'))
    .replaceAll('\n', ' ');
  const scripts = [`self.ccsLetter=${codeOf(letter)};`, opener.trim()].map(inScript);
  const policy = [
    "default-src 'none'",
    `script-src ${(await Promise.all([...scripts, script].map(hashOf))).join(' ')}`,
    `style-src ${await hashOf(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${languageTag(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<header class="about">
<p>${escapeHtml(said.hasScript)}</p>
<noscript><p class="alarm">${escapeHtml(said.noScript)}</p></noscript>
<p class="alarm" id="too-old" hidden>${escapeHtml(said.tooOld)}</p>
</header>
<main>
<div class="sheet">
${withoutStyles(htmlBody(markdown, language))}</div>
</main>
<script type="application/json" id="ccs">${inScript(JSON.stringify(visibleDeep(data)))}</script>
<script type="application/octet-stream" id="packed">${packed(script)}</script>
${scripts.map((one) => `<script>${one}</script>`).join('\n')}
</body>
</html>
`;
}

/** Both templates as one object of JavaScript. */
function codeOf(letter: NotesPage['letter']): string {
  const parts = Object.entries(letter).map(([name, { main, partials, fields, statements }]) => {
    const inside = Object.entries(partials).map(([partial, code]) => `${JSON.stringify(partial)}:${code}`);
    return `${name}:{main:${main},partials:{${inside.join()}},fields:${JSON.stringify(fields)},statements:${statements}}`;
  });
  return `{${parts.join()}}`;
}

/** A script as it lies in the page: to two fifths of its size. */
function packed(script: string): string {
  const bytes = deflateSync(new TextEncoder().encode(script), { level: 9 });
  return inBase64(bytes);
}

/** What would end the script stands there as an escape: it can only be inside of a text. */
function inScript(code: string): string {
  return code.replace(/<(?=\/script|!--|script)/giu, '\\u003c');
}

/** Alignments are classes: the policy takes no style in an attribute. */
function withoutStyles(html: string): string {
  return html.replace(/ style="text-align:(\w+)"/gu, ' class="$1"');
}

async function hashOf(text: string): Promise<string> {
  return `'sha256-${inBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))))}'`;
}

function inBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
