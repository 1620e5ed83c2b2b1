import { describe, expect, it } from 'vitest';

import { isBroken, withoutFramework } from './plain-page.mjs';

const PAGE = `<!DOCTYPE html><html lang="vi"><head><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>\
<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/main.js"/><link rel="preload" href="/art/a.svg" as="image"/>\
<script src="/_next/static/chunks/one.js" async=""></script><script>(function(d,r){d.js=1})()</script>\
<script src="/_next/static/chunks/poly.js" noModule=""></script></head><body><p>Viết &lt;script src=&quot;/_next/x.js&quot;&gt;&lt;/script&gt;</p>\
<script type="application/ld+json">{"name":"self.__next_f"}</script>\
<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push(["x"])</script>\
<script src="/_next/static/chunks/main.js" async=""></script><script>(self.__next_f=self.__next_f||[]).push([0])</script>\
<script>self.__next_f.push([1,"a \\u003c/script> b"])</script></body></html>`;

describe('a page without the scripts of its framework', () => {
  const plain = withoutFramework(PAGE);

  it('loads none of them and holds its data once', () => {
    expect(plain).not.toMatch(/_next\/static\/chunks\/[^"]+\.js/);
    expect(plain).not.toMatch(/__next_f[.=]|TURBOPACK/);
  });

  it('keeps what is ours: styles, pictures, the page script, data for search engines, every word of the text', () => {
    for (const part of [
      '/_next/static/chunks/a.css',
      '<link rel="preload" href="/art/a.svg" as="image"/>',
      '<script>(function(d,r){d.js=1})()</script>',
      '{"name":"self.__next_f"}',
      '&lt;script src=&quot;/_next/x.js&quot;&gt;&lt;/script&gt;',
    ])
      expect(plain).toContain(part);
  });

  it('of a page without them stays as it is', () => {
    expect(withoutFramework(plain)).toBe(plain);
  });
});

it('knows a document that Next gave up', () => {
  expect(isBroken('<!DOCTYPE html><html id="__next_error__"><head></head></html>')).toBe(true);
  expect(isBroken(PAGE)).toBe(false);
});
