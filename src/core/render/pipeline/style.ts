// How a manager's pages look beside what all pages have: on a screen, on a telephone, on A4.

/** The style sheet of the pipeline and of every report. */
export const PAGE_STYLE = `
:root { --paper: #fff; --rule: #d5dbdf; --grid: #e3e8eb; --full: #7fa9b8; --forecast: #1d5c72; --light: #d5dbdf; --edge: #8b979f; }
main { max-width: 60rem; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: .5rem 2rem; }
figure { margin: 0; break-inside: avoid; }
figcaption { font-weight: 600; margin: .75rem 0 .25rem; }
svg { display: block; width: 100%; max-width: 30rem; height: auto; }
svg text { font: 13px system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; fill: var(--ink); }
svg .axis { fill: var(--soft); font-size: 12px; }
svg .grid { stroke: var(--grid); }
svg .full { fill: var(--full); }
svg .forecast { fill: var(--forecast); }
svg .light { fill: var(--light); stroke: var(--edge); stroke-width: .5; }
.figures { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: .8rem 0; padding: 0; list-style: none; }
.figures strong { display: block; font-size: 1.15rem; }
.figures span, .day { white-space: nowrap; }
.wide { overflow-x: auto; }
.wide th, .wide td { overflow-wrap: normal; border-color: var(--rule); padding-right: .8rem; }
.wide tbody th { color: inherit; font-weight: inherit; overflow-wrap: anywhere; min-width: 7em; }
.wide .number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.wide th.number { white-space: normal; word-break: keep-all; }
.wide .number:last-child { padding-right: .1rem; }
tr { break-inside: avoid; }
.wide tr.forecast > * { font-weight: 600; }
.cards { margin: .6rem 0; padding: 0; list-style: none; }
.cards > li { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: .1rem 1.5rem;
  margin: 0; padding: .5rem 0; border-bottom: 1px solid var(--rule); break-inside: avoid; }
.cards p, .cards ul { margin: 0; }
.cards ul { list-style: disc; }
.cards ul li { margin: 0; }
.small { color: var(--soft); font-size: .9em; margin: 0 0 1.5rem; }
@media screen and (max-width: 40rem) {
  .cards > li { grid-template-columns: minmax(0, 1fr); }
  .wide table:has(th), .wide table:has(th:nth-child(5)) { display: block; overflow: visible; }
  .wide thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .wide thead :is(th, th.number) { white-space: nowrap; overflow-wrap: normal; }
  .wide tbody { display: block; }
  .wide tr { display: flex; flex-wrap: wrap; gap: .15rem 1.2rem; padding: .45rem 0; border-bottom: 1px solid var(--rule); }
  .wide tbody th { flex: 1 0 100%; font-weight: 600; border: 0; padding: 0; }
  .wide td, .wide .number { border: 0; padding: 0; text-align: left; white-space: normal; }
  .wide td:empty { display: none; }
  .wide td[data-label]::before { content: attr(data-label); color: var(--soft); }
  tr:not(:has(td + td:not(:empty))) td { height: auto; }
}
@media screen and (prefers-color-scheme: dark) {
  :root { color-scheme: dark; --paper: #14191d; --ink: #e4eaee; --soft: #a3b0b9; --line: #74828c; --accent: #8cc4d8;
    --rule: #39434b; --grid: #2b343a; --full: #4c7f92; --forecast: #9ad3e6; --light: #39434b; --edge: #7b8891; }
  body { background: var(--paper); }
}
@media print { section { break-inside: auto; } .charts { grid-template-columns: 1fr 1fr; gap: 1mm 8mm; }
  figcaption { margin: 1.6mm 0 .4mm; } svg { max-width: 84mm; } .wide { overflow: visible; } .cards > li { padding: 1.2mm 0; } }
`.trimStart();
