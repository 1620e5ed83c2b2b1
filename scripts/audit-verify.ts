import { readCheckpoints } from '@/audit/checkpoint-file';
import { verifyAudit } from '@/audit/verify';
import { openPayload } from '@/scripts/seed/open-payload';
import { env } from '@/security/env';

// `npm run audit:verify [-- --dir <folder>]`: holds the audit log against its chain and the checkpoints, by default those
// of AUDIT_DIR. One line per fault; exit code 1 when there is one.
const at = process.argv.indexOf('--dir');
const { auditDir, auditSecret } = env();
const dir = (at > 0 ? process.argv[at + 1] : undefined) ?? auditDir;
const payload = await openPayload();
const checkpoints = await readCheckpoints(dir);
let faults = 0;
for await (const { kind, seq, detail } of verifyAudit(payload, {
  checkpoints,
  secret: auditSecret,
  now: Date.now(),
})) {
  faults += 1;
  process.stdout.write(`${kind}\t${seq ?? '-'}\t${detail}\n`);
}
process.stdout.write(
  faults === 0
    ? `The audit log is whole; ${checkpoints.length} checkpoints agree.\n`
    : `${faults} faults.\n`,
);
await payload.destroy();
process.exit(faults === 0 ? 0 : 1);
