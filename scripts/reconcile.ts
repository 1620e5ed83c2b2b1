import { inTransaction } from '@/database/transaction';
import { openPayload } from '@/scripts/seed/open-payload';
import { reconcile } from '@/syndication/reconcile';
import { asSystem } from '@/tenants/access';

// `npm run reconcile [-- --repair]`: holds every placement against its item; without --repair it only reports.
const repair = process.argv.includes('--repair');
const payload = await openPayload();
const findings = await inTransaction(payload, asSystem(), (req) => reconcile(req, { repair }));
for (const { fault, item, channel, repaired } of findings) {
  process.stdout.write(`${fault}\t${item}\t${channel}\t${repaired ? 'repaired' : 'found'}\n`);
}
process.stdout.write(`${findings.length} placements differ from their source${repair ? ', repaired' : ''}.\n`);
await payload.destroy();
process.exit(findings.length > 0 && !repair ? 1 : 0);
