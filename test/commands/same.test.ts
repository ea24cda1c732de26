// The same input gives the same bytes: twice, from the source and from the bundle, today and in another year.
import { expect, test } from 'vitest';
import { built, folder, inProcess, sampled } from '../support.ts';
import { NEW, NEW_ZH } from './cases.ts';

test.each(sampled(['md', 'txt', 'html', 'json']))('%s', async (format) => {
  for (const line of [NEW, NEW_ZH]) {
    const home = folder();
    const first = await inProcess()({ home, args: [...line, '--format', format] });
    const again = await inProcess({ now: new Date('2031-05-06T07:08:09Z') })({ args: [...line, '--format', format] });
    const bundled = await built({ home, args: ['prompter', 'render', '--format', format] });
    expect(first.code).toBe(0);
    expect([again.stdout, bundled.stdout]).toEqual([first.stdout, first.stdout]);
  }
});

test('records as well', async () => {
  const read = async (): Promise<string> => (await built({ args: [...NEW, '--format', 'json'], env: { TZ: 'Pacific/Kiritimati' } })).stdout;
  expect(await read()).toBe(await read());
});
