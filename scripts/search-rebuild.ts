import path from 'node:path';

import { openPayload } from '@/scripts/seed/open-payload';
import { env } from '@/security/env';
import { rebuildSearch } from '@/syndication/rebuild-search';

// `npm run search:rebuild [-- --from-start]`: writes what search knows anew, beside live traffic. Ctrl-C stops it after the text
// that is being written (exit code 130); the next run goes on there.
const say = (line: string) => process.stdout.write(`${line}\n`);
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort());
const payload = await openPayload();
const { written, resumed, stopped } = await rebuildSearch(payload, {
  file: path.join(env().dataDir, 'search-rebuild.json'),
  fromStart: process.argv.includes('--from-start'),
  progress: (count) => say(`${count} texts written`),
  signal: stop.signal,
});
if (resumed) say('Went on where it was stopped.');
say(
  stopped
    ? `Stopped after ${written} texts; run it again to go on.`
    : `${written} texts written; what is not public any more is gone.`,
);
await payload.destroy();
process.exit(stopped ? 130 : 0);
