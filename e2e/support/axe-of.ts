import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * axe with all its rules on one page. It describes only what breaks a rule and needs no second page, as our pages have no
 * frames of other sites: four times as fast, with the same findings.
 * @param rules these alone
 */
export const axeOf = (page: Page, rules?: string[]): AxeBuilder =>
  new AxeBuilder({ page }).setLegacyMode().options({
    resultTypes: ['violations'],
    ...(rules ? { runOnly: { type: 'rule', values: rules } } : {}),
  });
