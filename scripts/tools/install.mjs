import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { hash, isStamped, stamp } from './stamp.mjs';
import { quietly } from './steps.mjs';

/**
 * Installs the exact packages of package-lock.json, unless that was done for this lock file.
 * @param {string} root
 * @returns {Promise<string>} what was found
 */
export async function install(root) {
  const modules = path.join(root, 'node_modules');
  const mark = path.join(modules, '.lien-thong-lock');
  const lock = hash([readFileSync(path.join(root, 'package-lock.json')), process.versions.modules]);
  if (isStamped(mark, lock)) return 'up to date';
  if (matchesLock(root)) {
    stamp(mark, lock);
    return 'already installed';
  }
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // NODE_ENV=production would leave out what the build needs.
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, NODE_ENV: 'development' };
  await quietly('npm ci', [npm, 'ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root,
    env,
  });
  stamp(mark, lock);
  return 'installed';
}

/**
 * Whether someone ran `npm ci` or `npm install` himself since the lock file changed: npm writes
 * down what it installed, and every package of the lock file is there in the same version.
 * @param {string} root
 */
function matchesLock(root) {
  const installed = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  /** @typedef {Record<string, {version?: string, optional?: boolean, extraneous?: boolean}>} Packages */
  /** @type {(file: string) => Packages} */
  const read = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const have = read(installed);
  return Object.entries(read(path.join(root, 'package-lock.json'))).every(
    ([name, { version, optional, extraneous }]) =>
      name === '' || optional || extraneous || have[name]?.version === version,
  );
}
