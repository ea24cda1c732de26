// Makes docs/walk.svg: a real walk in a real terminal, drawn as it stood on the screen. Run: npm run picture
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

const COLUMNS = 84;
const ROWS = 27;
const CELL = { width: 8.4, height: 18 };
/** @type {Readonly<Record<string, string>>} */
const COLOURS = { 1: '#e06c75', 2: '#7fb069', 3: '#d9a441', 6: '#56b6c2' };

const home = mkdtempSync(join(tmpdir(), 'ccs-picture-'));
const { NODE_EXTRA_CA_CERTS, NO_COLOR, ...env } = process.env;
const terminal = new xterm.Terminal({ cols: COLUMNS, rows: ROWS, allowProposedApi: true });
const ccs = spawn(
  process.execPath,
  [join(import.meta.dirname, '..', 'dist', 'bin.js'), 'prompter', 'new', '--playbook', 'urgent-documents', '--set', 'date=2026-12-01'],
  {
    cols: COLUMNS,
    rows: ROWS,
    cwd: home,
    env: { ...env, HOME: home, LANG: 'en_US.UTF-8', TERM: 'xterm-256color' },
  },
);
/** @type {() => void} */
let changed = () => undefined;
ccs.onData((data) => terminal.write(data, () => changed()));

const line = (/** @type {number} */ y) => terminal.buffer.active.getLine(terminal.buffer.active.viewportY + y);
const screen = () => Array.from({ length: ROWS }, (_, y) => line(y)?.translateToString(true) ?? '').join('\n');
const see = (/** @type {string} */ text) =>
  new Promise((done) => {
    changed = () => {
      if (screen().includes(text)) done(undefined);
    };
    changed();
  });

/** @type {[wait: string, keys: string][]} */
const steps = [
  ['Which company', 'Example & Partners\r'],
  ['Whom are you meeting', 'A. Buyer\r'],
  ['job title', '\r'],
  ['Your name', 'Kim Lee\r'],
  ['Your company', 'Fleet Couriers\r'],
  ['Which of these', ' \r'],
  ['first three minutes', '\r'],
  ['The goal', '\r'],
  ['How will you open', '\r'],
  ['in which order', '\r'],
  ['Scenario 1', '\r'],
  ['Scenario 2', 'e'],
  ['Questions before', '\r'],
  ['Capability', '\r'],
  ['Event:', '\r'],
  ['Question:', '\r'],
  ['Player:', '\r'],
];
for (const [wait, keys] of steps) {
  // The last line of a question says what the keys do; until then it is not ready for them.
  await see(wait);
  await see('Shift+Tab');
  // The line of keys may be the one of the question before, on a machine that draws slowly.
  await new Promise((done) => setTimeout(done, 1000));
  ccs.write(keys);
}
await see('Action:');

const escape = (/** @type {string} */ text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const drawn = [];
for (let y = 0; y < ROWS; y++) {
  let x = 0;
  while (x < COLUMNS) {
    const look = (/** @type {number} */ column) => {
      const cell = line(y)?.getCell(column);
      return cell ? `${cell.isFgDefault() ? '' : cell.getFgColor()}/${cell.isBold() ? 1 : 0}/${cell.isDim() ? 1 : 0}` : '';
    };
    const start = x;
    let text = '';
    for (const style = look(x); x < COLUMNS && look(x) === style; x++) text += line(y)?.getCell(x)?.getChars() || ' ';
    if (text.trim() === '') continue;
    const [colour = '', bold, dim] = look(start).split('/');
    const fill = COLOURS[colour] ?? (dim === '1' ? '#8a919c' : '#dfe3ea');
    drawn.push(
      `<text x="${(16 + start * CELL.width).toFixed(1)}" y="${54 + y * CELL.height}" ` +
        `fill="${fill}"${bold === '1' ? ' font-weight="bold"' : ''} ` +
        `xml:space="preserve">${escape(text.trimEnd())}</text>`,
    );
  }
}
const width = Math.ceil(32 + COLUMNS * CELL.width);
const height = 66 + ROWS * CELL.height;
writeFileSync(
  join(import.meta.dirname, 'walk.svg'),
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"
  font-family="ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14"
  role="img" aria-label="A walk through ccs prompter new">
<rect width="100%" height="100%" rx="8" fill="#20242b"/>
<circle cx="20" cy="18" r="5" fill="#e06c75"/><circle cx="38" cy="18" r="5" fill="#d9a441"/><circle cx="56" cy="18" r="5" fill="#7fb069"/>
${drawn.join('\n')}
</svg>
`,
);
ccs.kill();
rmSync(home, { recursive: true, force: true });
