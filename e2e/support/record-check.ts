import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { Page } from '@playwright/test';

import type { AccessibilityCheck } from '../../app/(portal)/_data/accessibility-run';
import { axeOf } from './axe-of';

const folder = process.env.ACCESSIBILITY_RUN;

/** What depends on colours: all that the displays differ in, the page being the same. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds on a page: its rules, and in how many places each is broken.
 * @param again the page has been looked at with every rule in other colours; the run for the accessibility statement does so in each
 */
export async function violationsOf(
  page: Page,
  { again = false } = {},
): Promise<AccessibilityCheck['violations']> {
  const axe = axeOf(page, again && !folder ? OF_COLOURS : undefined);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => ({ rule: id, nodes: nodes.length }));
}

/** Keeps a check for the accessibility statement, where a run asks for it (`npm run docs:accessibility`). */
export function record(check: AccessibilityCheck): void {
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  const name = [check.template, check.theme, check.width, check.language].join('-');
  writeFileSync(path.join(folder, `${name}.json`), JSON.stringify(check));
}
