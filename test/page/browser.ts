// Pages on a telephone: one Chromium for all of them, which asks no network for anything.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { BROWSER } from '../browser.ts';
import { inProcess } from '../support.ts';

export { BROWSER } from '../browser.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
];

/** A telephone, held upright. */
export const TELEPHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } as const;

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: programOf(), args: FLAGS, env: { PATH: process.env['PATH'] ?? '', HOME: tmpdir(), LANG: 'C.UTF-8' } });

/** A browser with a memory of its own, and how it is killed without a word. */
export async function launchWith(profile: string): Promise<{ readonly context: BrowserContext; readonly kill: () => Promise<void> }> {
  const port = join(profile, 'DevToolsActivePort');
  rmSync(port, { force: true });
  const child = spawn(programOf(), ['--headless', ...FLAGS, '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'], {
    detached: true,
    stdio: 'ignore',
    env: { PATH: process.env['PATH'] ?? '', HOME: profile, LANG: 'C.UTF-8' },
  });
  const ended = new Promise((done) => child.once('exit', done));
  while (!existsSync(port) || !readFileSync(port, 'utf8').includes('\n')) await setTimeout(50);
  const [number, path] = readFileSync(port, 'utf8').split('\n');
  const browser = await chromium.connectOverCDP(`ws://127.0.0.1:${number}${path}`);
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('the browser has no window');
  return {
    context,
    async kill() {
      // All of its processes at once.
      process.kill(-child.pid!, 'SIGKILL');
      await ended;
      await browser.close().catch(() => undefined);
    },
  };
}

function programOf(): string {
  const found = (process.env['PATH'] ?? '')
    .split(':')
    .map((folder) => join(folder, BROWSER ?? ''))
    .find((path) => existsSync(path));
  return BROWSER?.startsWith('/') ? BROWSER : (found ?? '');
}

/** A workspace with a prompter, its page as a file, and the program beside it. */
export type Desk = {
  readonly home: string;
  readonly page: string;
  readonly ccs: (args: readonly string[], stdin?: string) => ReturnType<ReturnType<typeof inProcess>>;
};

/** The day on which the program is called. */
const NOW = new Date('2026-12-01T12:00:00Z');

export async function deskWith(account = 'Example & Partners', playbook = 'urgent-documents'): Promise<Desk> {
  const home = mkdtempSync(join(tmpdir(), 'ccs-page-'));
  const run = inProcess({ now: NOW });
  const ccs: Desk['ccs'] = (args, stdin = '') => run({ home, args, stdin });
  const sets = [`account=${account}`, 'contact.name=A. Buyer', 'date=2026-12-01'].flatMap((set) => ['--set', set]);
  await ccs(['prompter', 'new', '--playbook', playbook, ...sets]);
  const rendered = await ccs(['prompter', 'render', '--format', 'page']);
  if (rendered.code !== 0) throw new Error(rendered.stderr);
  const page = join(home, 'page.html');
  writeFileSync(page, rendered.stdout);
  return { home, page, ccs };
}

export const cleared = (...desks: readonly Desk[]): void => desks.forEach(({ home }) => rmSync(home, { recursive: true, force: true }));

/** Opens a page as somebody does who tapped on the file, and waits until it takes notes; what it asks the network for is listed. */
export async function opened(
  context: BrowserContext,
  file: string,
): Promise<{ readonly page: Page; readonly asked: string[]; readonly wrong: string[] }> {
  const page = await context.newPage();
  const asked: string[] = [];
  const wrong: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(String(error)));
  await page.goto(pathToFileURL(file).href);
  await page.locator('.notes').waitFor();
  return { page, asked, wrong };
}

/** The field of a question, by its title. */
export const field = (page: Page, title: string | RegExp) =>
  page.locator('.step', { hasText: title }).locator('textarea, input[type="date"]').first();

/** Waits until the page says that all is kept. */
export const kept = (page: Page): Promise<void> => page.locator('.kept[data-state="kept"]').waitFor();

/** The text that carries the notes home, as it stands on the page. */
export const pieces = (page: Page): Promise<string> => page.locator('#pieces').inputValue();
