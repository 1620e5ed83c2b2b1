import { openPayload } from '@/scripts/seed/open-payload';

// `npm run migrate`: brings an embedded database to the form of this version, and the indexes of MongoDB.
const payload = await openPayload();
await payload.destroy();
process.exit(0);
