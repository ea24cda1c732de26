// A headless Chromium for the tests of pages: one run looks at all of them in several widths and says what it measured.
import { execFile, execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { folder } from './support.ts';

const MEASURE = readFileSync(join(import.meta.dirname, 'fixtures', 'measure.js'), 'utf8');
const KNOWN = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The program to run: `CHROMIUM`, or one on the path; `.ci/run` installs one. */
export const BROWSER = process.env['CHROMIUM'] ?? KNOWN.find((name) => isThere(name));

/** What was found in a page at one width. */
export type Seen = {
  readonly page: string;
  readonly width: number;
  /** How far it can be moved sideways: nothing, unless something is too wide. */
  readonly sideways: number;
  /** Texts that are not wholly inside their chart, or lie on each other. */
  readonly cutOff: readonly string[];
  readonly overlapping: readonly string[];
  /** In CSS pixels, of all that is written. */
  readonly smallest: number;
  /** The worst contrast of a text with what is behind it, as WCAG counts it. */
  readonly contrast: number;
  /** Lines of one character in cells of several: text that was squeezed. */
  readonly squeezed: readonly string[];
  /** Charts and moving parts that are not named for a screen reader. */
  readonly unnamed: number;
  readonly charts: number;
  readonly background: string;
};

/** Opens pages, each at several widths, scripts in them switched off. */
export async function look(
  pages: Readonly<Record<string, string>>,
  widths: readonly number[],
  { dark = false } = {},
): Promise<readonly Seen[]> {
  const root = folder();
  const harness = join(root, 'harness.html');
  writeFileSync(
    harness,
    `<!doctype html><meta charset="utf-8"><pre id="seen"></pre><script>${MEASURE}\n` +
      `measureAll(${JSON.stringify(pages).replaceAll('<', '\\u003c')}, ${JSON.stringify(widths)});</script>`,
  );
  const dom = await run(
    root,
    ...(dark ? ['--blink-settings=preferredColorScheme=0'] : []),
    '--virtual-time-budget=10000',
    '--dump-dom',
    pathToFileURL(harness).href,
  );
  const [, json] = /<pre id="seen">(.*?)<\/pre>/su.exec(dom) ?? [];
  if (!json) throw new Error(`the browser said nothing: ${dom.slice(0, 500)}`);
  return JSON.parse(json.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')) as Seen[];
}

/** Prints a page; the file of the PDF. */
export async function print(html: string): Promise<string> {
  const root = folder();
  const page = join(root, 'page.html');
  writeFileSync(page, html);
  const pdf = join(root, 'page.pdf');
  await run(root, '--no-pdf-header-footer', `--print-to-pdf=${pdf}`, pathToFileURL(page).href);
  return pdf;
}

async function run(home: string, ...args: readonly string[]): Promise<string> {
  const still = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-extensions',
    `--user-data-dir=${join(home, 'profile')}`,
  ];
  return new Promise((done, fail) => {
    execFile(
      BROWSER!,
      [...still, ...args],
      { env: { PATH: process.env['PATH'], HOME: home, LANG: 'C.UTF-8' }, timeout: 150_000, maxBuffer: 1 << 26 },
      (error, stdout) => (error ? fail(error) : done(stdout)),
    );
  });
}

function isThere(name: string): boolean {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
