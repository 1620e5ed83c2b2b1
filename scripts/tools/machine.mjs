import { mkdirSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';

import { Fault } from './fault.mjs';

const NODE = [20, 19];
const GIB = 1024 ** 3;

/** @throws {Fault} where this Node.js is too old */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = NODE;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  throw new Fault(
    `This needs Node.js ${NODE.join('.')} or newer, and this is ${process.versions.node}.`,
  );
}

/**
 * @param {string} dir made where it is missing
 * @param {number} gib how much must be free
 * @throws {Fault} where less is free
 */
export function requireDisk(dir, gib) {
  mkdirSync(dir, { recursive: true });
  const { bavail, bsize } = statfsSync(dir);
  const free = (bavail * bsize) / GIB;
  if (free >= gib) return;
  throw new Fault(`The disk is nearly full: ${free.toFixed(1)} GiB free in ${dir}, ${gib} needed.`);
}

/**
 * @param {number} port
 * @throws {Fault} where the port is taken or not this user's to take
 */
export async function requirePort(port) {
  const code = await /** @type {Promise<string | undefined>} */ (
    new Promise((resolve) => {
      const probe = createServer();
      probe.once('error', (error) => resolve('code' in error ? String(error.code) : 'unknown'));
      probe.listen(port, () => probe.close(() => resolve(undefined)));
    })
  );
  if (!code) return;
  const why = code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be used (${code})`;
  throw new Fault(
    `Port ${port} ${why}. Choose another one: set PORT, e.g. PORT=${port + 1} npm run demo`,
  );
}

/** @returns {Promise<number>} a port that nobody listens on */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
