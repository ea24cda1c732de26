// How a document looks on a screen and on paper.

/** The style sheet of every HTML page; it names no file and no address. */
export const STYLE_SHEET = `
:root { color-scheme: light; --ink: #1c242b; --soft: #5a6670; --line: #9aa5ad; --accent: #1d5c72; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; color: var(--ink); background: #fff;
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans",
    "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", sans-serif;
  overflow-wrap: anywhere; line-break: strict; hanging-punctuation: allow-end;
}
main { max-width: 46rem; margin: 0 auto; padding: 1.25rem 1rem 3rem; }
section { margin: 0 0 1.5rem; }
h1, h2, h3 { line-height: 1.25; margin: 0; text-wrap: balance; }
h1 { font-size: 1.6rem; letter-spacing: -.01em; }
h1 + p { margin-top: .15rem; color: var(--soft); }
h1 + p strong { color: var(--ink); }
h1 + p + p { font-size: 1.1em; }
h2 { font-size: 1.06rem; color: var(--accent); padding-top: .6rem; border-top: 2px solid var(--accent); margin-bottom: .5rem; }
h3 { font-size: 1rem; margin: .75rem 0 .25rem; }
p { margin: .5rem 0; }
ul, ol { margin: .4rem 0; padding-left: 1.15rem; }
li { margin: .3rem 0; }
li::marker { color: var(--line); }
li > p { margin: .25rem 0; }
.tick { margin-left: .7em; font-size: 1.1em; color: var(--ink); }
li:has(> .tick:first-child) { list-style: none; }
p > .tick:first-child { margin-left: 0; }
li > .tick:first-child { margin-left: -1.15rem; margin-right: .15em; }
hr { border: 0; border-bottom: 1.5px dotted var(--line); height: 2.1rem; margin: 0 0 .7rem; }
.blank { display: inline-block; width: 4.5rem; height: 1.1em; overflow: hidden;
  vertical-align: baseline; color: transparent; border-bottom: 1.5px solid var(--soft); }
.measure { display: block; text-align: right; color: var(--soft); font-size: .9em; margin-top: .8rem; }
.measure > span { position: relative; background: #fff; padding: .2em 0 .2em .6rem; }
.measure + hr { height: 0; margin-top: -.36em; }
p.signature { text-align: right; }
blockquote { margin: .9rem 0 0; padding: .1rem 0 .1rem .8rem; border-left: 3px solid var(--accent); }
blockquote p { margin: .2rem 0; }
blockquote p + p { color: var(--soft); }
blockquote + hr { margin-top: 0; }
table { border-collapse: collapse; width: 100%; margin: .6rem 0; font-size: .93em; }
th, td { text-align: left; vertical-align: top; padding: .3rem .5rem .3rem 0; border-bottom: 1px solid #d5dbdf; }
th { color: var(--soft); font-weight: 600; }
@media (min-width: 34rem) { th { overflow-wrap: break-word; } }
@media screen and (max-width: 34rem) {
  table:has(th:nth-child(5)) { display: block; overflow-x: auto; }
  table:has(th:nth-child(5)) :is(th, td) { overflow-wrap: break-word; }
}
td:is([style*="right"], .day) { white-space: nowrap; }
tr:not(:has(td + td:not(:empty))) td { height: 2.2rem; }
table:not(:has(td + td:not(:empty))) { table-layout: fixed; }
pre { white-space: pre-wrap; }
article + article { margin-top: 3rem; padding-top: 2rem; border-top: 6px double var(--line); }
a { color: inherit; }
@media print {
  th { overflow-wrap: break-word; }
  @page { size: A4; margin: 13mm 14mm; }
  /* What has no title is a letter: margins of one, on the paper that is in the printer. */
  @page letter { size: auto; margin: 24mm 25mm; }
  body { font-size: 9.6pt; line-height: 1.36; }
  main { max-width: none; padding: 0; }
  main:not(:has(h1, article)) { page: letter; font-size: 11pt; line-height: 1.45; }
  section { margin: 0 0 3mm; break-inside: avoid; }
  h1 { font-size: 16pt; }
  h2 { font-size: 10.6pt; padding-top: 1.4mm; margin-bottom: 1mm; border-top-width: 1.2pt; break-after: avoid; }
  h3 { font-size: 9.8pt; margin: 1.6mm 0 .4mm; break-after: avoid; }
  p { margin: 1mm 0; }
  main:not(:has(h1, article)) p { margin: 2.6mm 0; }
  ul, ol { margin: .8mm 0; padding-left: 4mm; }
  li { margin: 0; break-inside: avoid; }
  hr { height: 7.4mm; margin: 0 0 1.5mm; border-bottom-width: .9pt; }
  li > .tick:first-child { margin-left: -4mm; }
  .measure { margin-top: 3.4mm; }
  .measure + hr { height: 0; }
  .blank { width: 20mm; border-bottom-width: .9pt; }
  blockquote { margin-top: 2.2mm; padding: 0 0 0 3mm; border-left-width: 2pt; break-inside: avoid; }
  blockquote p { margin: .4mm 0; }
  article + article { break-before: page; margin: 0; padding: 0; border: 0; columns: 2; column-gap: 8mm; }
  article + article > section:first-child { column-span: all; margin-bottom: 2mm; }
  article { line-height: 1.3; --room: 4.8mm; }
  article hr { height: var(--room); margin-bottom: .8mm; }
  article section { margin-bottom: 2.2mm; break-inside: auto; }
  article h1 { font-size: 14pt; }
  article h2 { font-size: 1.06em; padding-top: .8mm; margin-bottom: .6mm; border-top-width: .8pt; }
  article blockquote { margin-top: 1.2mm; }
  article .measure { margin-top: calc(var(--room) * .45); }
  article .measure + hr { height: 0; margin-bottom: .8mm; }
  article .blank { width: 14mm; }
  .full-1 { font-size: 9pt; }
  .full-2 { font-size: 8.6pt; }
  .full-3 { font-size: 8.2pt; --room: 4.8mm; line-height: 1.26; }
  .full-4 { font-size: 7.8pt; --room: 4.4mm; line-height: 1.24; }
}
`.trimStart();
