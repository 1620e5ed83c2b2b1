import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { mergeChecks, type AccessibilityCheck } from '../../app/(portal)/_data/accessibility-run';

/**
 * Keeps the results of an accessibility run where the statement reads them:
 * `tsx scripts/tools/write-accessibility-run.ts <folder>`. The folder holds one JSON file per check, as tests record them.
 */
const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Which folder holds the results?');
  process.exit(1);
}
const checks = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as AccessibilityCheck);
const { version } = JSON.parse(readFileSync('node_modules/axe-core/package.json', 'utf8')) as {
  version: string;
};
const date = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
const run = mergeChecks(checks, { date, axe: version });
writeFileSync('app/(portal)/_data/accessibility-run.json', `${JSON.stringify(run, null, 2)}\n`);
console.log(`${run.checks} checks of ${run.templates.length} templates, ${run.violations.length} rules broken.`); // prettier-ignore
