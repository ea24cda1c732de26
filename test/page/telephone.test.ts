// The sheet on a telephone: opened as a file, notes taken and kept, and home again.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Prompter } from '../../src/core/model/prompter.ts';
import { DATA, ID } from '../commands/cases.ts';
import { THOROUGH } from '../support.ts';
import { BROWSER, cleared, deskWith, field, kept, launch, opened, pieces, TELEPHONE, type Desk } from './browser.ts';

/** What axe finds, each with what it was found in. */
const FOUND =
  'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => (id + ": " + nodes.map(({ html }) => ' +
  'html).join(" ")).slice(0, 400)))';

/** What is in the way, the script that puts it there, and whether notes last all the same. */
type Hindered = [string, string, boolean];
const NOWHERE =
  "for (const name of ['indexedDB', 'localStorage']) Object.defineProperty(window, name, { get() { throw new Error('no') } })";
const IN_THE_WAY: readonly Hindered[] = [
  ['without the database', "Object.defineProperty(window, 'indexedDB', { get() { throw new Error('no') } })", true],
  ['where the database never answers', 'IDBFactory.prototype.open = () => ({})', true],
];

/** A share sheet, and what it was given: Chromium on Linux has none. */
const SHARE_SHEET = `
  self.given = [];
  navigator.canShare = () => true;
  navigator.share = async ({ files: [file] }) => {
    if (self.given.push([file.name, await file.text()]) === 1) throw new DOMException('closed', 'AbortError');
  }`;

/** What is drawn beyond the edge, where nobody can see it. */
const BEYOND =
  "[...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > innerWidth + " +
  '1).map((one) => one.outerHTML.slice(0, 100))';

const PLAYBOOKS = ['urgent-documents', 'plant-finance.zh-Hans', 'edi-owner.zh-Hant'] as const;

const WIDTHS = [
  ['a small telephone', { width: 360, height: 740 }, 'light'],
  ['a large telephone', { width: 430, height: 932 }, 'dark'],
  ['a tablet', { width: 820, height: 1180 }, 'light'],
  ['a desk', { width: 1280, height: 800 }, 'dark'],
] as const;

const record = ({ home }: Desk, id = ID): Prompter => parse(readFileSync(join(home, DATA, 'prompters', `${id}.yaml`), 'utf8')) as Prompter;

describe.runIf(BROWSER)('a page in Chromium', () => {
  let browser: Browser;
  let desk: Desk;
  beforeAll(async () => {
    [browser, desk] = await Promise.all([launch(), deskWith()]);
  });
  afterAll(async () => {
    await browser.close();
    cleared(desk);
  });
  const telephone = (more: Parameters<Browser['newContext']>[0] = {}): Promise<BrowserContext> =>
    browser.newContext({ ...TELEPHONE, ...more });

  test('the whole story: out, noted, closed, opened again, and home by file and by text, once and twice', async () => {
    const context = await telephone({ acceptDownloads: true, offline: true });
    const first = await opened(context, desk.page);
    const { page } = first;
    await page.getByRole('radio', { name: 'yes', exact: true }).first().check();
    await field(page, 'How is it done today?').fill('somebody calls around until a rider is free');
    await field(page, 'How many late filings')
      .or(field(page, /1 · How many/))
      .first()
      .fill('about 12 a month');
    await page.locator('.step', { hasText: '1 · Wanted' }).getByRole('radio', { name: 'yes', exact: true }).check();
    await expect
      .poll(() => page.locator('.step', { hasText: 'Confirm: what did they say?' }).locator('.say').textContent())
      .toContain('if you could');
    await page.getByRole('button', { name: 'Note something' }).click();
    await page.locator('#aside').fill('reports to the managing partner');
    await page.getByRole('button', { name: 'Close' }).click();
    await field(page, 'Next step: on which day?').fill('2026-12-08');
    await field(page, 'On which day was the meeting?').fill('2026-12-01');
    await kept(page);
    await page.close();

    const { page: again, asked, wrong } = await opened(context, desk.page);
    expect(await field(again, 'How is it done today?').inputValue()).toBe('somebody calls around until a rider is free');
    expect(await again.locator('.letter').textContent()).toContain('A. Buyer');
    expect(await again.locator('section', { hasText: 'The letter of today' }).locator('li').count()).toBeGreaterThan(3);
    const [download] = await Promise.all([again.waitForEvent('download'), again.getByRole('button', { name: 'Save as a file' }).click()]);
    const file = join(desk.home, 'notes.txt');
    await download.saveAs(file);
    expect(again.url()).toMatch(/^file:[^?#]+page\.html$/u);
    expect([...first.asked, ...asked].filter((url) => !url.startsWith('file:') && !url.startsWith('blob:'))).toEqual([]);
    expect([...first.wrong, ...wrong]).toEqual([]);

    const home = await desk.ccs(['call', '--answers', file]);
    expect(home.code).toBe(0);
    expect(home.stderr).toContain('+ How is it done today? What did you hear?: somebody calls around until a rider is free');
    const [entry] = record(desk).calls ?? [];
    expect(entry).toMatchObject({
      date: '2026-12-01',
      goalShared: 'yes',
      frame: 'somebody calls around until a rider is free',
      next: { date: '2026-12-08' },
    });
    expect(JSON.stringify(entry)).toContain('reports to the managing partner');
    // The desk goes on meanwhile; the same notes once more change nothing, newer ones only what is new.
    await desk.ccs(['call', 'edit', ID, '--set', 'frame=they call around, said twice']);
    const before = record(desk);
    expect((await desk.ccs(['call', '--answers', '-'], `Fwd:\n> ${(await pieces(again)).replaceAll('\n', '\n> ')}`)).stderr).toContain(
      'nothing was changed',
    );
    expect(record(desk)).toEqual(before);
    await field(again, 'What is it worth to them').fill('two late filings fewer a month');
    await expect.poll(() => again.locator('.notes').textContent()).toContain('Not handed over yet.');
    const later = await desk.ccs(['call', '--answers', '-'], await pieces(again));
    expect(later.code).toBe(0);
    expect(record(desk).calls).toHaveLength(1);
    expect(record(desk).calls?.[0]).toMatchObject({ frame: 'they call around, said twice', value: 'two late filings fewer a month' });
    // Cut at its end it is refused whole.
    const cut = await desk.ccs(['call', '--answers', '-'], (await pieces(again)).slice(0, -20));
    expect([cut.code, cut.stderr]).toEqual([2, expect.stringContaining('Nothing was taken.')]);

    await again.getByRole('button', { name: 'Erase from this device' }).click();
    await again.getByRole('button', { name: 'Erase now' }).click();
    await again.getByText('Erased.').waitFor();
    await again.reload();
    await again.locator('.notes').waitFor();
    expect(await field(again, 'How is it done today?').inputValue()).toBe('');
    await context.close();
  });

  test.runIf(THOROUGH)('two pages of two meetings do not mix, and what one window writes another sees', async () => {
    const other = await deskWith('Other Company');
    const context = await telephone();
    const [one, two] = [await opened(context, desk.page), await opened(context, other.page)];
    await field(one.page, 'How is it done today?').fill('of the first');
    await field(two.page, 'How is it done today?').fill('of the second');
    await Promise.all([kept(one.page), kept(two.page)]);
    const again = await opened(context, desk.page);
    await field(again.page, 'Confirm: what did they say?').fill('from the other window');
    await kept(again.page);
    await field(one.page, 'What is it worth to them').fill('both');
    await expect.poll(() => field(one.page, 'Confirm: what did they say?').inputValue()).toBe('from the other window');
    for (const { page } of [one, two]) await page.reload();
    expect(await field(one.page, 'How is it done today?').inputValue()).toBe('of the first');
    expect(await field(two.page, 'How is it done today?').inputValue()).toBe('of the second');
    expect((await desk.ccs(['call', '--answers', '-'], await pieces(two.page))).code).toBe(2);
    await context.close();
    cleared(other);
  });

  test.each([['where nothing is stored', NOWHERE, false], ...(THOROUGH ? IN_THE_WAY : [])])('%s', async (_, script, lasts) => {
    const context = await telephone();
    await context.addInitScript(script);
    const { page } = await opened(context, desk.page);
    await field(page, 'How is it done today?').fill('typed once');
    if (lasts) {
      await kept(page);
      await page.reload();
      expect(await field(page, 'How is it done today?').inputValue()).toBe('typed once');
      expect(await page.getByRole('alert').count()).toBe(0);
    } else {
      expect(await page.getByRole('alert').textContent()).toContain('Send your notes before you close it.');
      await expect.poll(() => pieces(page)).toContain('[');
      const warned = new Promise<string>((done) => page.once('dialog', (dialog) => (done(dialog.type()), void dialog.accept())));
      void page.close({ runBeforeUnload: true });
      expect(await warned).toBe('beforeunload');
    }
    await context.close();
  });

  test.runIf(THOROUGH)('ten thousand characters pasted are kept and come home', async () => {
    const context = await telephone();
    const { page } = await opened(context, desk.page);
    const text = Array.from({ length: 10_000 }, (_, at) =>
      at % 97 === 0 ? '\n' : String.fromCodePoint(at % 3 === 0 ? 0x4e00 + (at % 2000) : 97 + (at % 26)),
    )
      .join('')
      .trim();
    await field(page, 'How is it done today?').focus();
    await page.keyboard.insertText(text);
    await kept(page);
    await expect.poll(() => pieces(page), { timeout: 20_000 }).toContain('/');
    const home = await desk.ccs(['call', '--answers', '-', '--json'], await pieces(page));
    expect(home.code).toBe(0);
    expect(home.stdout.replace(/\s|\\n/gu, '')).toContain(text.replace(/\s/gu, '').slice(0, 5000));
    await context.close();
  });

  test.runIf(THOROUGH)('the share sheet is given the notes as a file, and whoever closes it has handed nothing over', async () => {
    const context = await telephone();
    await context.addInitScript(SHARE_SHEET);
    const { page } = await opened(context, desk.page);
    await field(page, 'How is it done today?').fill('shared from the telephone');
    const share = page.getByRole('button', { name: 'Share' });
    await share.click();
    await expect.poll(() => page.evaluate('self.given.length')).toBe(1);
    expect(await page.locator('.notes').textContent()).toContain('Not handed over yet.');
    await share.click();
    await page.getByText('Everything noted was handed over.').waitFor();
    const [, [name, text]] = (await page.evaluate('self.given')) as [unknown, [string, string]];
    expect(name).toMatch(/\.txt$/u);
    const home = await desk.ccs(['call', '--answers', '-', '--json'], text);
    expect([home.code, home.stdout]).toEqual([0, expect.stringContaining('shared from the telephone')]);
    await context.close();
  });

  test('without a script it says so, and the sheet is there to read and print', async () => {
    const context = await telephone({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`file://${desk.page}`);
    expect(await page.locator('noscript').textContent()).toContain('No script runs here');
    expect(await page.locator('.sheet').isVisible()).toBe(true);
    await context.close();
  });

  test('in a browser too old for the script it says so, and the sheet is there', async () => {
    const context = await telephone();
    await context.addInitScript('delete window.DecompressionStream');
    const page = await context.newPage();
    await page.goto(`file://${desk.page}`);
    await page.getByText('This browser is too old').waitFor();
    expect(await page.locator('.sheet').isVisible()).toBe(true);
    await context.close();
  });

  test.runIf(THOROUGH)('on paper there is the sheet alone, also while notes are on the screen', async () => {
    const context = await telephone();
    const { page } = await opened(context, desk.page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.sheet').isVisible()).toBe(true);
    for (const part of ['.about', '.notes', '.bar']) expect(await page.locator(part).isVisible()).toBe(false);
    await context.close();
  });

  test.each(THOROUGH ? PLAYBOOKS : PLAYBOOKS.slice(0, 1))(
    '%s: nothing stands in the way of a screen reader, and nothing is too wide',
    async (playbook) => {
      const shown = await deskWith('Example & Partners', playbook);
      for (const [name, viewport, colorScheme] of THOROUGH ? WIDTHS : WIDTHS.slice(0, 1)) {
        const context = await browser.newContext({ viewport, colorScheme });
        const { page } = await opened(context, shown.page);
        await page.evaluate(axe.source);
        await page.locator('.step textarea').first().fill('12');
        await kept(page);
        for (const part of [0, 1]) {
          await page.locator('.tabs button').nth(part).click();
          expect([name, await page.evaluate(FOUND)]).toEqual([name, []]);
          expect([name, await page.evaluate(BEYOND)]).toEqual([name, []]);
        }
        await context.close();
      }
      cleared(shown);
    },
  );

  test('its policy lets nothing in', () => {
    const html = readFileSync(desk.page, 'utf8');
    expect(html).toContain("default-src 'none'; script-src 'sha256-");
    // Not the whole page, where something is amiss.
    expect(html.match(/unsafe-\w+|(?:src|href)\s*=\s*"[^"#]*"/gu) ?? []).toEqual([]);
  });
});
