// Makes docs/sheet-*.png and docs/letter.png: pages as the program prints them, from the meeting that the README tells.
// Run: npm run picture
// Needs a Chromium (CHROMIUM names it) and pdftoppm (poppler-utils); with the same fonts the same pictures come out.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const DOTS_PER_INCH = '90';
const DAY = '2026-12-01';
const MEETING = {
  account: 'Harbor Law',
  'contact.name': 'Dana Reed',
  date: DAY,
  'seller.name': 'Kim Lee',
  'seller.company': 'Fleet Couriers',
};
const HEARD = {
  goalShared: 'yes',
  date: DAY,
  frame: 'secretaries walk originals to the courier desk',
  'scenarios.late-filing.answers': [
    'How many filings a month do your own people carry to court? | about 30',
    "What does one trip to court cost you that isn't billed? | 80 dollars",
  ],
  'scenarios.late-filing.wanted': 'yes',
  'next.what': 'Kim shows one pickup at the courthouse',
  'next.date': '2026-12-04',
  'access.name': 'Mary Chen',
  'access.title': 'managing partner',
  'access.why': 'her filings are late most often',
  'proof.name': 'John Marsh',
  'proof.title': 'office manager',
  'proof.company': 'Gray & Stone',
  'proof.what': 'has sent every filing with us since March',
};
const LETTER = { agreement: 'take a serious look at it in December', date: DAY };

const home = mkdtempSync(join(tmpdir(), 'ccs-pages-'));
const { NODE_EXTRA_CA_CERTS, NO_COLOR, CCS_LANG, ...env } = process.env;

const ccs = (/** @type {readonly string[]} */ ...args) =>
  execFileSync(process.execPath, [join(import.meta.dirname, '..', 'dist', 'bin.js'), ...args], {
    cwd: home,
    env: { ...env, HOME: home, LANG: 'en_US.UTF-8' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
const given = (/** @type {Readonly<Record<string, string | readonly string[]>>} */ answers) =>
  Object.entries(answers).flatMap(([id, value]) => [value].flat().flatMap((one) => ['--set', `${id}=${one}`]));

/** The pages of what was written to a file, as pictures with these names. */
function pages(/** @type {string} */ file, /** @type {readonly string[]} */ ...names) {
  const pdf = join(home, 'page.pdf');
  const still = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${join(home, 'profile')}`, '--no-pdf-header-footer'];
  const browser = process.env['CHROMIUM'] ?? 'chromium';
  execFileSync(browser, [...still, `--print-to-pdf=${pdf}`, pathToFileURL(join(home, file)).href], {
    stdio: 'ignore',
    env: { ...env, HOME: home },
  });
  execFileSync('pdftoppm', ['-r', DOTS_PER_INCH, '-gray', '-png', pdf, join(home, 'page')]);
  const made = readdirSync(home)
    .filter((name) => /^page-\d+\.png$/u.test(name))
    .sort();
  if (made.length !== names.length) throw new Error(`${file} has ${made.length} pages instead of ${names.length}`);
  for (const [at, name] of made.entries()) copyFileSync(join(home, name), join(import.meta.dirname, `${names[at]}.png`));
  for (const name of made) rmSync(join(home, name));
}

ccs('prompter', 'new', '--playbook', 'urgent-documents', '--defaults', ...given(MEETING), '--out', 'sheet.html');
pages('sheet.html', 'sheet-prepare', 'sheet-table');
ccs('call', 'harbor', ...given(HEARD));
ccs('letter', 'sponsor', '--from', 'harbor', '--defaults', ...given(LETTER), '--out', 'letter.html');
pages('letter.html', 'letter');
rmSync(home, { recursive: true, force: true });
