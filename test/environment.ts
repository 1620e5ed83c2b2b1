import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, vi } from 'vitest';

/**
 * Gives the test file an environment of its own before the configuration is first imported: its
 * database, a directory for uploads and mail that goes away with it, and no worker.
 * @param databaseUrl receives that directory, returns the URL of a database nobody else uses
 */
export function useFreshEnvironment(databaseUrl: (dir: string) => string): void {
  vi.resetModules();
  const dir = mkdtempSync(path.join(tmpdir(), 'lien-thong-test-'));
  Object.assign(process.env, {
    DATA_DIR: dir,
    DATABASE_URL: databaseUrl(dir),
    PAYLOAD_SECRET: 'the-tests-sign-with-this-secret-only',
    BASE_DOMAIN: 'haiduong.localhost',
    WORKER: 'off',
    DEMO: '0',
  });
  // Registered first, so it runs last: after the file's own afterAll has let go of the database.
  afterAll(() => rmSync(dir, { recursive: true, force: true }));
}
