import { existsSync } from 'node:fs';
import path from 'node:path';

import { localSecret } from './secret.mjs';

/** The folder of the project, whatever folder the command was given in. */
export const root = path.resolve(import.meta.dirname, '..', '..');

/**
 * Reads `.env` into process.env, as Next and Payload do by themselves; what is set already stays.
 */
export function loadDotEnv() {
  const file = path.join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
}

/** @returns {string} where the installation keeps its files, absolute */
export const dataDir = () => path.resolve(root, process.env.DATA_DIR || '.data');

/** @returns {string} the database's URL; a file's path in it is absolute */
export function databaseUrl() {
  const url = process.env.DATABASE_URL || `file:${path.join(dataDir(), 'lien-thong.db')}`;
  return url.startsWith('file:') ? `file:${path.resolve(root, url.slice('file:'.length))}` : url;
}

/** @returns {number} */
export const port = () => Number(process.env.PORT) || 3000;

/** @returns {string} */
export const host = () => process.env.HOST || '127.0.0.1';

/** @returns {string} the server's address for programs of this machine, without a final slash */
export function loopback() {
  const name = ['0.0.0.0', '::'].includes(host()) ? '127.0.0.1' : host();
  return `http://${name.includes(':') ? `[${name}]` : name}:${port()}`;
}

/**
 * The environment for a program of this installation on the machine it is tried out on: absolute
 * paths, and a secret made and kept here when none is given.
 * @param {Record<string, string>} [more]
 * @returns {NodeJS.ProcessEnv}
 */
export function localEnvironment(more = {}) {
  return {
    ...process.env,
    DATA_DIR: dataDir(),
    DATABASE_URL: databaseUrl(),
    PAYLOAD_SECRET: process.env.PAYLOAD_SECRET || localSecret(dataDir()),
    PORT: String(port()),
    NEXT_TELEMETRY_DISABLED: '1',
    ...more,
  };
}

/**
 * Flags of Node.js for every program that loads Payload outside Next. The `node` entries of Lexical's packages await an
 * import at their top level; on Node 20 that never settles in more than half of the starts, and the program ends with
 * exit code 13. Their `production` entries hold the same code without it.
 */
export const NODE_FLAGS = ['--conditions=production'];

/**
 * @param {string} script a TypeScript file of scripts/, without its ending
 * @param {...string} args
 * @returns {string[]} the command that runs it
 */
export const typescript = (script, ...args) => [
  process.execPath,
  ...NODE_FLAGS,
  '--import',
  'tsx',
  path.join(root, 'scripts', `${script}.ts`),
  ...args,
];

/**
 * @param {string} file below node_modules
 * @param {...string} args
 * @returns {string[]} the command that runs a package's program, without npm in between
 */
export const installed = (file, ...args) => [
  process.execPath,
  path.join(root, 'node_modules', file),
  ...args,
];

export const NEXT = 'next/dist/bin/next';
