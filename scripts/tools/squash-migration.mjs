import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { NODE_FLAGS, root } from './environment.mjs';

// Rewrites the one migration from the collections. Only until the first tagged release: from then on migrations are
// added, never rewritten (DESIGN 6).
const dir = path.resolve(import.meta.dirname, '../../database/migrations');
for (const name of readdirSync(dir).filter((file) => /^\d+_\d+_initial\./.test(file)))
  rmSync(path.join(dir, name));
writeFileSync(path.join(dir, 'index.ts'), 'export const migrations = [];\n');

const scratch = mkdtempSync(path.join(tmpdir(), 'lien-thong-'));
/** @param {string[]} args */
const run = (...args) =>
  execFileSync(process.execPath, [...NODE_FLAGS, 'node_modules/payload/bin.js', ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, DATA_DIR: scratch, DATABASE_URL: '' },
  });
run('migrate:create', 'initial');
for (const name of readdirSync(dir).filter((file) => /^\d+_\d+_initial\.ts$/.test(file))) {
  const file = path.join(dir, name);
  // Payload's template imports types as values, which plain ESM refuses.
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(
      '{ MigrateUpArgs, MigrateDownArgs, sql }',
      '{ type MigrateUpArgs, type MigrateDownArgs, sql }',
    ),
  );
}
run('generate:types');
rmSync(scratch, { recursive: true });
