import { expect, type Locator } from '@playwright/test';

/** Waits until the page's script listens to this field: what is typed before that, on a slow machine, is forgotten. */
export const awake = (field: Locator): Promise<void> =>
  expect
    .poll(() =>
      field.evaluate((one) => Object.keys(one).some((key) => key.startsWith('__reactProps$'))),
    ) // prettier-ignore
    .toBe(true);
