import { openPayload } from '@/scripts/seed/open-payload';
import { startWorker } from '@/worker/start-worker';

// `npm run worker`: schedules, sweeping and mail in a process of their own. Several may run: tasks are leased.
const payload = await openPayload();
const stop = startWorker(payload);
payload.logger.info('worker started');
const end = async () => {
  await stop();
  await payload.destroy();
  process.exit(0);
};
process.once('SIGINT', () => void end());
process.once('SIGTERM', () => void end());
