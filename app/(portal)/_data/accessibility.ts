import { vietnamDay } from '@/tenants/day';

import kept from './accessibility-run.json';
import {
  readRun,
  standingOfRun,
  type AccessibilityRun,
  type RunStanding,
} from './accessibility-run';

/** What the accessibility statement says of the last test run of this version of the software. */
export function accessibilityView(): { run: AccessibilityRun | null; standing: RunStanding } {
  const run = readRun(kept);
  return { run, standing: standingOfRun(run, vietnamDay(new Date())) };
}
