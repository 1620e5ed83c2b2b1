import { openPayload } from '@/scripts/seed/open-payload';
import { seedDemo } from '@/scripts/seed/seed-demo';

import { askAll, relevanceReport } from './relevance';

// A program of its own, once per engine: a process opens one database. Fills it with the demo and prints how relevant answers are.
const payload = await openPayload();
await seedDemo(payload, () => undefined);
process.stdout.write(`${relevanceReport(await askAll(payload)).join('\n')}\n`);
await payload.destroy();
process.exit(0);
