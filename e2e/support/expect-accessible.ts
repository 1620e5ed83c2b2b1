import { expect, type Page } from '@playwright/test';

import { axeOf } from './axe-of';

/**
 * WCAG 2.2 AA and axe's own best practices, zero violations.
 * @param part selector, where the rest is not ours
 * @param without rules that do not fit the page
 */
export async function expectAccessible(
  page: Page,
  part?: string,
  without: string[] = [],
): Promise<void> {
  const axe = axeOf(page).disableRules(without);
  const { violations } = await (part ? axe.include(part) : axe).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
  expect(found).toEqual([]);
}
