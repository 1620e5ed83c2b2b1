/**
 * `npm run lock:complete`, after every change of dependencies: writes into package-lock.json the
 * packages for other systems that npm left out, because the registry it was made with does not
 * carry them. Without them `npm ci` refuses the lock file everywhere, also where they are not needed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { root } from './environment.mjs';

/** @typedef {{version?: string, optional?: boolean, extraneous?: boolean, os?: string[], cpu?: string[], libc?: string[], optionalDependencies?: Record<string, string>}} Entry */

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'win32', 'openharmony'];
/** @type {Record<string, string>} */
const PROCESSORS = {
  arm64: 'arm64',
  x64: 'x64',
  ia32: 'ia32',
  ppc64: 'ppc64',
  s390x: 's390x',
  riscv64: 'riscv64',
  loong64: 'loong64',
  wasm32: 'wasm32',
  arm: 'arm',
};

const file = path.join(root, 'package-lock.json');
/** @type {{packages: Record<string, Entry>}} */
const lock = JSON.parse(readFileSync(file, 'utf8'));
const added = Object.entries(lock.packages).flatMap(([parent, { optionalDependencies }]) =>
  Object.entries(optionalDependencies ?? {})
    .filter(([name]) => !isLocked(parent, name))
    .map(([name, version]) => add(name, version)),
);
for (const [key, { extraneous }] of Object.entries(lock.packages)) {
  if (extraneous) delete lock.packages[key];
}
const sorted = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)),
);
writeFileSync(file, `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`);
process.stdout.write(`${added.length} added\n${added.map((name) => `  ${name}\n`).join('')}`);

/**
 * Node's search: beside the package that wants it, then in each folder above.
 * @param {string} parent
 * @param {string} name
 * @returns {boolean}
 */
function isLocked(parent, name) {
  if (lock.packages[`${parent && `${parent}/`}node_modules/${name}`]) return true;
  return (
    parent !== '' &&
    isLocked(parent.slice(0, Math.max(0, parent.lastIndexOf('/node_modules/'))), name)
  );
}

/**
 * @param {string} name
 * @param {string} version
 * @returns {string}
 */
function add(name, version) {
  if (!/^\d+\.\d+\.\d+/.test(version)) throw new Error(`${name}: ${version} is not one version`);
  const words = name.split('/').at(-1)?.split(/[-.]/) ?? [];
  const os = words.filter((word) => SYSTEMS.includes(word));
  const cpu = words
    .map((word) => (word.startsWith('arm') && word !== 'arm64' ? 'arm' : word))
    .flatMap((word) => PROCESSORS[word] ?? []);
  const key = `node_modules/${name}`;
  lock.packages[key] = {
    version,
    ...(cpu.length > 0 && { cpu }),
    optional: true,
    ...(os.length > 0 && { os }),
  };
  return `${name} ${version}`;
}
