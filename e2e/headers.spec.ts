import { expect, test } from '@playwright/test';

import { sessionOf } from './support/accounts';
import { admin, site } from './support/addresses';

test.describe('security headers', () => {
  for (const [kind, address] of [
    ['public', site('anbinh.namsach')],
    ['admin', admin('/admin/login')],
  ] as const) {
    test(`${kind} pages`, async ({ page }) => {
      const errors: string[] = [];
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      const response = await page.goto(address);
      const headers = response!.headers();
      const policy = headers['content-security-policy']!;
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("object-src 'none'");
      const scripts = /script-src ([^;]*)/.exec(policy)![1]!;
      // No number of this one view: a public page is the same for everybody.
      if (kind === 'public') expect(scripts).toMatch(/^'self' 'sha256-[^ ]+'$/);
      else expect(scripts).toContain("'nonce-");
      expect(scripts).not.toContain('unsafe-inline');
      expect(scripts).not.toContain('unsafe-eval');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['x-powered-by']).toBeUndefined();
      // The policy fits the page: nothing of ours is blocked.
      expect(errors.filter((text) => text.includes('Content Security Policy'))).toEqual([]);
    });
  }

  test('API answers', async ({ page }) => {
    const response = await page.goto(admin('/api/articles'));
    expect(response!.status()).toBe(403);
    const headers = response!.headers();
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cache-control']).toContain('no-store');
  });

  test('pictures', async ({ page }) => {
    await page.goto(site());
    const address = await page
      .locator('main img')
      .first()
      .evaluate((image: HTMLImageElement) => image.currentSrc || image.src);
    const headers = await page.evaluate(async (src) => {
      const response = await fetch(src);
      return {
        status: response.status,
        policy: response.headers.get('content-security-policy'),
        sniff: response.headers.get('x-content-type-options'),
        type: response.headers.get('content-type'),
      };
    }, address);
    expect(headers.status).toBe(200);
    expect(headers.policy).toContain('sandbox');
    expect(headers.sniff).toBe('nosniff');
    expect(headers.type).toMatch(/^image\//);
  });
});

test('files beside the proxy are never guessed at, and a drawing runs nothing', async ({
  page,
}) => {
  await page.goto(admin('/admin/login'));
  const script = await page.locator('script[src^="/_next/"]').first().getAttribute('src');
  await page.goto(site());
  // Public pages have none (docs/adr/0014).
  await expect(page.locator('script[src^="/_next/"], link[as="script"]')).toHaveCount(0);
  const style = await page.locator('link[rel="stylesheet"]').first().getAttribute('href');
  for (const file of [
    '/art/town-hall.svg',
    '/icons.svg',
    '/favicon.svg',
    '/finder.js',
    script!,
    style!,
  ]) {
    const found = await page.evaluate(async (path) => {
      const { status, headers } = await fetch(path);
      return {
        status,
        sniff: headers.get('x-content-type-options'),
        policy: headers.get('content-security-policy'),
      };
    }, file);
    expect(found, file).toMatchObject({ status: 200, sniff: 'nosniff' });
    expect(found.policy, file).toContain("default-src 'none'");
  }
});

test('session cookies are HttpOnly and SameSite=Strict', async ({ browser }) => {
  const context = await browser.newContext({ storageState: sessionOf('commune-editor') });
  const cookie = (await context.cookies(admin())).find(({ name }) => name === 'payload-token');
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict' });
  await context.close();
});

test('a request from another origin cannot act with the session (CSRF)', async ({ browser }) => {
  const context = await browser.newContext({ storageState: sessionOf('commune-editor') });
  const page = await context.newPage();
  await page.goto(site());
  const outcome = await page.evaluate(async (target) => {
    try {
      const response = await fetch(target, {
        method: 'POST',
        credentials: 'include',
        headers: { 'content-type': 'text/plain' },
        body: '{}',
      });
      return String(response.status);
    } catch {
      return 'refused';
    }
  }, admin('/api/articles'));
  expect(outcome).toBe('refused');
  await context.close();
});

test('the admin and the API answer on one host only; an unknown host gets a neutral 404', async ({
  page,
}) => {
  for (const address of [site('', '/admin'), site('anbinh.namsach', '/api/articles')]) {
    expect((await page.goto(address))!.status()).toBe(404);
  }
  const unknown = await page.goto(site('khong-co'));
  expect(unknown!.status()).toBe(404);
  await expect(page.locator('body')).not.toContainText('Hải Dương');
});
