import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

/**
 * @param {string} file
 * @returns {boolean} whether it is a file that this user may run
 */
export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/**
 * Looks the names up on PATH, in the order given.
 * @param {...string} names
 * @returns {string | undefined} the first one's full path
 */
export function onPath(...names) {
  const dirs = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return names
    .flatMap((name) => dirs.map((dir) => path.join(dir, name + suffix)))
    .find(isExecutable);
}
