// A browser killed twenty times in the middle of a talk of forty steps: at most the last second of typing is lost.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BROWSER, cleared, deskWith, launchWith, opened } from '../page/browser.ts';

const KILLS = 20;
/** Milliseconds of typing that may be lost. */
const LOST = 1000;

test.runIf(BROWSER)('what was typed a second before a kill is there', async () => {
  const desk = await deskWith();
  const profile = mkdtempSync(join(tmpdir(), 'ccs-profile-'));
  /** What was typed into each field, letter by letter, and when. */
  const typed = new Map<number, { readonly text: string; readonly at: number }[]>();
  let killed = 0;
  try {
    for (let round = 0; round <= KILLS; round += 1) {
      const { context, kill } = await launchWith(profile);
      const { page } = await opened(context, desk.page);
      const fields = page.locator('.step textarea');
      for (const [field, letters] of typed) {
        const certain = letters.findLast(({ at }) => at <= killed - LOST)?.text ?? '';
        const there = await fields.nth(field).inputValue();
        const last = letters.at(-1)?.text ?? '';
        expect([field, there.startsWith(certain), last.startsWith(there)]).toEqual([field, true, true]);
        typed.set(field, [{ text: there, at: 0 }]);
      }
      if (round === KILLS) {
        expect(typed.size).toBe(Math.min(KILLS * 2, await fields.count()));
        await kill();
        break;
      }
      // Two steps a round, and the kill comes while the second is typed.
      for (const field of [round * 2, round * 2 + 1]) {
        const at = field % (await fields.count());
        const letters = typed.get(at) ?? [];
        typed.set(at, letters);
        await fields.nth(at).focus();
        await page.keyboard.press('End');
        let text = await fields.nth(at).inputValue();
        for (const letter of `${field}: said in round ${round}`.slice(0, field % 2 === 0 ? 40 : 6 + (round % 14))) {
          await page.keyboard.insertText(letter);
          text += letter;
          letters.push({ text, at: Date.now() });
        }
      }
      killed = Date.now();
      await kill();
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    cleared(desk);
  }
});
