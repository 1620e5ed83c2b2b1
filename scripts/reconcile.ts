import { openPayload } from '@/scripts/seed/open-payload';
import { reconcile } from '@/syndication/reconcile';
import { healEnds } from '@/workflow/heal-ends';
import { checkScopes } from '@/tenants/reorganise/check-scopes';

// `npm run reconcile [-- --repair]`: holds every placement against its item, every scope against the tree; without --repair
// it only reports.
const repair = process.argv.includes('--repair');
const payload = await openPayload();
const scopes = await checkScopes(payload, { repair });
for (const { collection, unit } of scopes) {
  process.stdout.write(`scope\t${collection}\t${unit}\t${repair ? 'repaired' : 'found'}\n`);
}
const ends = await healEnds(payload, { repair });
const findings = await reconcile(payload, { repair });
for (const { fault, item, channel, repaired } of findings) {
  process.stdout.write(`${fault}\t${item}\t${channel}\t${repaired ? 'repaired' : 'found'}\n`);
}
process.stdout.write(
  `${findings.length} placements differ from their source, ${ends} items from their edition, ${scopes.length} scopes from the tree${repair ? '; repaired' : ''}.\n`,
);
await payload.destroy();
process.exit(findings.length + scopes.length + ends > 0 && !repair ? 1 : 0);
