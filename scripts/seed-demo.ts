import { seedDemo } from '@/scripts/seed/seed-demo';
import { openPayload } from '@/scripts/seed/open-payload';

// Fills an empty database with the demo. What exists is skipped, so a run that was cut short is taken up again.
const payload = await openPayload();
try {
  await seedDemo(payload, (line) => process.stdout.write(`${line}\n`));
} finally {
  await payload.destroy();
}
process.exit(0);
