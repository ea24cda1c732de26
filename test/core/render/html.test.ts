// A page needs nothing from outside and runs nothing.
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../src/core/render/html.ts';
import { courierPrompter, renderPrompter, type Shipped } from './support.ts';

const page = { language: 'en', title: 'T' };
const bodyOf = (html: string): string => html.slice(html.indexOf('<main>\n') + 7, html.indexOf('</main>'));
const body = (markdown: string): string =>
  bodyOf(toHtml(markdown, page))
    .replace(/^<section>\n|<\/section>\n$/gu, '')
    .trim();

const table = (head: string, cell: string): string =>
  `<table>\n<thead>\n<tr>\n<th>${head}</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n${cell}\n</tr>\n</tbody>\n</table>`;

describe('toHtml', () => {
  it.each([
    ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
    ['<img src=x onerror=alert(1)>', '<p>&lt;img src=x onerror=alert(1)&gt;</p>'],
    ['![alt "x"](https://evil.example/p.png)', '<p>alt &quot;x&quot;</p>'],
    ['[a](javascript:alert(1))', '<p>[a](javascript:alert(1))</p>'],
    ['[a](data:text/html,x)', '<p>[a](data:text/html,x)</p>'],
    ['[a](file:///etc/passwd)', '<p>[a](file:///etc/passwd)</p>'],
    ['[a](//evil.example)', '<p>[a](//evil.example)</p>'],
    ['[a](other.html)', '<p>[a](other.html)</p>'],
    ['[a](&#x6A;avascript:alert(1))', '<p>[a](&amp;#x6A;avascript:alert(1))</p>'.replace('&amp;#x6A;', 'j')],
    ['[a](https://example.com "t")', '<p><a href="https://example.com" title="t">a</a></p>'],
    ['[a](HTTP://example.com)', '<p><a href="HTTP://example.com">a</a></p>'],
    ['[a](mailto:me@example.com)', '<p><a href="mailto:me@example.com">a</a></p>'],
    ['https://example.com "quotes" -- (c)', '<p>https://example.com &quot;quotes&quot; -- (c)</p>'],
    ['**注意：**请', '<p><strong>注意：</strong>请</p>'],
    [
      '- How many? ________ filings a month\n  ______',
      '<ul>\n' +
        '<li>How many? <span class="measure"><span><span class="blank">________</span> filings a month</span></span>\n' +
        '<hr>\n</li>\n</ul>',
    ],
    ['| When |\n| --- |\n| 12 October 2026 |', table('When', '<td class="day">12 October 2026</td>')],
    ['| 何时 |\n| --- |\n| 2026年10月12日 |', table('何时', '<td class="day">2026年10月12日</td>')],
    ['| What |\n| --- |\n| 12 talks, in 2 weeks or 3 |', table('What', '<td>12 talks, in 2 weeks or 3</td>')],
    ['☐ yes ☐ no', '<p><span class="tick">☐</span> yes <span class="tick">☐</span> no</p>'],
  ])('%j', (markdown, html) => {
    expect(body(markdown)).toBe(html);
  });

  it('keeps each second-level part together', () => {
    expect(bodyOf(toHtml('# T\n\na\n\n## One\n\nb\n\n## Two', page))).toBe(
      '<section>\n<h1>T</h1>\n<p>a</p>\n</section>\n<section>\n<h2>One</h2>\n<p>b</p>\n</section>\n<section>\n<h2>Two</h2>\n</section>\n',
    );
    expect(toHtml('', page)).toContain('<main>\n</main>');
  });

  it('escapes what the page itself is given', () => {
    const html = toHtml('x', { language: '"><script>', title: '</title><script>alert("1")</script>\x1b' });
    expect(html).toContain('<html lang="und">');
    expect(html).toContain('<title>&lt;/title&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;␛</title>');
    expect(toHtml('x', { language: 'zh-Hans', title: '' })).toContain('<html lang="zh-Hans">');
  });

  it.each(['en', 'zh-Hans'] as const)('needs nothing from outside (%s)', async (language: Shipped) => {
    const html = await renderPrompter(courierPrompter(language), 'html', language);
    expect(html).toMatch(/^<!doctype html>\n<html lang="/u);
    expect(html).toContain('<meta charset="utf-8">');
    expect(html).toContain('<meta name="viewport"');
    expect(html).not.toMatch(/<(?:script|link|img|iframe|object|embed|base|form|svg|audio|video|source)\b/iu);
    expect(html).not.toMatch(/\b(?:src|srcset|href|action|style|on\w+)\s*=|url\s*\(|@import|https?:|\/\//iu);
  });
});
