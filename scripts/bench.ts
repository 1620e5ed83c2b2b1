import { startDatabase } from '@/bench/start-database';

// `npm run bench -- <name>`: figures on a MongoDB of its own, as ratios within one run. BENCH_UNITS, BENCH_ITEMS change the size.
const BENCHES = ['feed', 'audit', 'moderation', 'syndication', 'reads', 'pages', 'search'] as const;
const name = process.argv[2] as (typeof BENCHES)[number] | undefined;
if (!name || !BENCHES.includes(name)) {
  process.stderr.write(`Usage: npm run bench -- ${BENCHES.join('|')}\n`);
  process.exit(2);
}
const stop = await startDatabase();
try {
  const { bench } = (await import(`@/bench/${name}.ts`)) as { bench: () => Promise<void> };
  await bench();
} finally {
  await stop();
}
process.exit(0);
