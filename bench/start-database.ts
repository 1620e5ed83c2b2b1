import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { MongoMemoryReplSet } from 'mongodb-memory-server-core';

import { findMongod, NO_MONGOD } from '@/scripts/tools/mongod.mjs';

/** A fresh MongoDB for the figures, and an environment that points at it, before the configuration is first imported. */
export async function startDatabase(): Promise<() => Promise<void>> {
  const found = await findMongod();
  if (!found) throw new Error(NO_MONGOD);
  const dir = mkdtempSync(path.join(tmpdir(), 'lien-thong-bench-'));
  process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK = 'false';
  const server = 'url' in found ? null : await MongoMemoryReplSet.create({
    binary: { systemBinary: found.binary },
    replSet: { count: 1, name: 'rs0', storageEngine: 'wiredTiger', args: ['--wiredTigerCacheSizeGB', '4'] },
  });
  const url = new URL(server?.getUri('bench') ?? ('url' in found ? found.url : ''));
  url.pathname = `/lien_thong_bench_${process.pid}`;
  Object.assign(process.env, {
    DATA_DIR: dir, DATABASE_URL: url.toString(), PAYLOAD_SECRET: 'a-secret-for-figures-only-0123456789',
    WORKER: 'off', DEMO: '0', LOG_LEVEL: 'error',
  });
  return async () => {
    await server?.stop({ doCleanup: true, force: true });
    rmSync(dir, { recursive: true, force: true });
  };
} // prettier-ignore
