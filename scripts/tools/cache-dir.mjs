import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/**
 * This user's cache for things that are downloaded once and serve every clone.
 * @param {string} name of the folder inside it
 * @returns {string} an existing directory
 */
export function cacheDir(name) {
  const base = process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache');
  const dir = path.join(base, 'lien-thong', name);
  mkdirSync(dir, { recursive: true });
  return dir;
}
