import { expect, test as setup } from '@playwright/test';

import accounts from '../scripts/demo/accounts.json' with { type: 'json' };
import { type AccountKey, PASSWORD, sessionOf } from './support/accounts';
import { admin } from './support/addresses';

/** Once for all tests: a login costs 0.3 s of key stretching on the server. Each takes the place of the one before. */
setup('everybody of the demo signs in', async ({ page }) => {
  await page.goto(admin('/admin/login'));
  for (const { key, email } of accounts.accounts) {
    const answer = await page.evaluate(
      async (body) => {
        const response = await fetch('/api/users/login', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        });
        return response.status;
      },
      { email, password: PASSWORD },
    );
    expect(answer, `login of ${email}`).toBe(200);
    await page.context().storageState({ path: sessionOf(key as AccountKey) });
  }
});
