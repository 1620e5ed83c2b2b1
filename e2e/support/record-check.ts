import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { Page } from '@playwright/test';

import type { AccessibilityCheck } from '../../app/(portal)/_data/accessibility-run';
import { axeOf } from './axe-of';

/** What axe finds on a page: its rules, and in how many places each is broken. */
export async function violationsOf(page: Page): Promise<AccessibilityCheck['violations']> {
  const { violations } = await axeOf(page).analyze();
  return violations.map(({ id, nodes }) => ({ rule: id, nodes: nodes.length }));
}

const folder = process.env.ACCESSIBILITY_RUN;

/** Keeps a check for the accessibility statement, where a run asks for it (`npm run docs:accessibility`). */
export function record(check: AccessibilityCheck): void {
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  const name = [check.template, check.theme, check.width, check.language].join('-');
  writeFileSync(path.join(folder, `${name}.json`), JSON.stringify(check));
}
