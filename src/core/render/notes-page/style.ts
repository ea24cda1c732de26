// How the page that takes notes looks beside what all pages have: for one thumb, light and dark; on paper only the sheet.

/** The rest of its style sheet. */
export const NOTES_STYLE = `
:root { --paper: #fff; --field: #fff; --bar: #f2f5f6; --on-accent: #fff; --alarm: #9b1c1c; }
body { background: var(--paper); }
.measure > span { background: var(--paper); }
[hidden] { display: none !important; }
.right { text-align: right; white-space: nowrap; }
.about { max-width: 46rem; margin: 0 auto; padding: .8rem 1rem 0; font-size: .9em; color: var(--soft); }
.about p { margin: .2rem 0; }
.alarm { color: var(--alarm); font-weight: 600; }
.tabs { display: flex; gap: .5rem; margin: .8rem 0 0; }
button, .pick label { font: inherit; color: var(--ink); background: var(--bar); border: 1px solid var(--line); border-radius: .5rem;
  min-height: 2.75rem; padding: .45rem .9rem; cursor: pointer; }
button[aria-pressed="true"], button.first { background: var(--accent); color: var(--on-accent); border-color: var(--accent); }
:is(button, textarea, input):focus-visible, .pick input:focus-visible + label { outline: 3px solid var(--accent); outline-offset: 2px; }
.notes { padding-bottom: 5rem; }
.step { margin: 1.1rem 0; }
.step > label, .step legend { display: block; font-weight: 600; margin: 0 0 .3rem; padding: 0; }
.step fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
.say { margin: .2rem 0 .5rem; padding: .1rem 0 .1rem .8rem; border-left: 3px solid var(--accent); }
.say p { margin: .2rem 0; }
textarea, .step input[type="date"] { display: block; width: 100%; font: inherit; color: var(--ink); background: var(--field);
  border: 1px solid var(--line); border-radius: .5rem; padding: .6rem .7rem; min-height: 2.75rem; }
textarea { resize: vertical; field-sizing: content; }
.preview, .problem { margin: .3rem 0 0; font-size: .93em; white-space: pre-line; }
.preview { color: var(--soft); }
.problem { color: var(--alarm); }
.preview:empty, .problem:empty { display: none; }
.pick { display: flex; flex-wrap: wrap; gap: .5rem; }
.pick span { position: relative; display: flex; }
.pick input { position: absolute; opacity: 0; inset: 0; margin: 0; width: 100%; height: 100%; cursor: pointer; }
.pick label { display: flex; align-items: center; }
.pick input:checked + label { background: var(--accent); color: var(--on-accent); border-color: var(--accent); }
.pick .open label { border-style: dashed; background: none; color: var(--soft); }
.pick .open input:checked + label { background: none; color: var(--ink); border-color: var(--ink); }
.pick small { font-size: .85em; margin-left: .5em; }
.letter { white-space: pre-line; border: 1px solid var(--line); border-radius: .5rem; padding: .8rem 1rem; }
.outgoing { display: flex; flex-wrap: wrap; gap: .5rem; margin: .6rem 0; }
.notes > section > label { display: block; margin: .8rem 0 .3rem; }
.pieces { font: .8em/1.4 ui-monospace, monospace; max-height: 12rem; field-sizing: fixed; }
.bar { position: fixed; inset: auto 0 0 0; background: var(--bar); border-top: 1px solid var(--line); z-index: 1;
  padding: .4rem max(1rem, calc(50vw - 22rem)) calc(.4rem + env(safe-area-inset-bottom)); }
.bar .row { display: flex; gap: .5rem; align-items: center; }
.bar .row button { white-space: nowrap; flex: none; }
.notes h1 { margin-bottom: 1rem; }
.notes h2::first-letter, .panel li button::first-letter { text-transform: uppercase; }
.bar .kept { margin: 0 0 0 auto; font-size: .85em; line-height: 1.2; color: var(--soft); text-align: right; }
.panel { max-height: 60vh; overflow-y: auto; padding: .2rem 0 .6rem; }
.panel ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .4rem; }
.panel li { margin: 0; }
.panel li button { width: 100%; text-align: left; }
.panel label { display: block; font-weight: 600; margin: .3rem 0; }
@media screen and (prefers-color-scheme: dark) {
  :root { color-scheme: dark; --paper: #14191d; --ink: #e4eaee; --soft: #a3b0b9; --line: #74828c; --accent: #8cc4d8;
    --field: #1c2328; --bar: #20282e; --on-accent: #10161a; --alarm: #ff9d9d; }
}
@media print { .about, .notes, .bar { display: none !important; } .sheet[hidden] { display: block !important; } }
`.trimStart();
