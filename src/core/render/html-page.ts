// The shell of every HTML page: self-contained, without a script, without anything from outside.
import { visible } from '../reading/visible.ts';
import { STYLE_SHEET } from './html-style.ts';

/** `language`: a BCP 47 tag; `title`: plain text. */
export type HtmlPage = { readonly language: string; readonly title: string };

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it stands in HTML and SVG, in an element or in a quoted attribute; what is hidden is made visible. */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}

/** A tag as it stands in an attribute. */
export function languageTag(language: string): string {
  return /^[A-Za-z0-9-]{1,35}$/u.test(language) ? language : 'und';
}

/**
 * A whole page.
 * @param body HTML, its texts escaped
 * @param more rules that the common sheet lacks
 */
export function htmlPage(body: string, { language, title }: HtmlPage, more = ''): string {
  return `<!doctype html>
<html lang="${languageTag(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>
${STYLE_SHEET}${more}</style>
</head>
<body>
<main>
${body}</main>
</body>
</html>
`;
}

/** HTML with days that are not broken at their hyphens, nor parted from the character or two of Chinese before them: 截至 2026-12-01. */
export function unbroken(html: string): string {
  return html.replace(/(?:\p{Script=Han}{1,2} )?(?<!\d)\d{4}-\d{2}-\d{2}(?![\d-])/gu, '<span class="day">$&</span>');
}
