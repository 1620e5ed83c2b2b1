import { rmSync } from 'node:fs';
import path from 'node:path';

import { sourceHash } from './sources.mjs';
import { isStamped, stamp } from './stamp.mjs';
import { quietly } from './steps.mjs';

/**
 * Builds the server, unless the last build was made from the same sources.
 * @param {string} root
 * @returns {Promise<string>} what was found
 */
export async function build(root) {
  const mark = path.join(root, '.next', 'lien-thong-sources');
  const sources = sourceHash(root);
  if (isStamped(mark, sources)) return 'up to date';
  rmSync(mark, { force: true });
  const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  await quietly('next build', [process.execPath, next, 'build'], { cwd: root, env });
  stamp(mark, sources);
  return 'built';
}
