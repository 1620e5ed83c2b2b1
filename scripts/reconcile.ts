import { openPayload } from '@/scripts/seed/open-payload';
import { reconcile } from '@/syndication/reconcile';

// `npm run reconcile [-- --repair]`: holds every placement against its item; without --repair it only reports.
const repair = process.argv.includes('--repair');
const payload = await openPayload();
const findings = await reconcile(payload, { repair });
for (const { fault, item, channel, repaired } of findings) {
  process.stdout.write(`${fault}\t${item}\t${channel}\t${repaired ? 'repaired' : 'found'}\n`);
}
process.stdout.write(
  `${findings.length} placements differ from their source${repair ? ', repaired' : ''}.\n`,
);
await payload.destroy();
process.exit(findings.length > 0 && !repair ? 1 : 0);
