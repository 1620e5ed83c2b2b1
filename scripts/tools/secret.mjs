import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A secret for this machine only, made once and kept beside the data, so that a restart leaves
 * people signed in. It begins with `demo-`, by which `npm start` knows and refuses it.
 * @param {string} dataDir
 * @returns {string}
 */
export function localSecret(dataDir) {
  const file = path.join(dataDir, 'secret');
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    const secret = `demo-${randomBytes(36).toString('base64url')}`;
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, `${secret}\n`, { mode: 0o600 });
    return secret;
  }
}
