import { mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';

import { build } from 'esbuild';

import { NODE_FLAGS, root } from '../scripts/tools/environment.mjs';

/** Packages that hold compiled code or look for their own files; they are loaded from where they are. */
const LEFT_OUT = [
  'sharp', 'libsql', '@libsql/*', 'mongoose', 'mongodb', 'bson', 'mongodb-client-encryption', 'pino', 'pino-pretty', 'next', 'next/*', 'react', 'react-dom',
  'drizzle-kit', 'drizzle-kit/*', 'jsdom', 'graphql', 'typescript', 'esbuild',
]; // prettier-ignore

/** What a module of Node's own kind lacks and older packages ask for. */
const OLDER_NAMES = [
  `import { createRequire as toRequire } from 'node:module';`,
  `const require = toRequire(${JSON.stringify(path.join(root, 'package.json'))});`,
  `const __filename = ${JSON.stringify(path.join(root, 'bundled.mjs'))};`,
  `const __dirname = ${JSON.stringify(root)};`,
].join('\n');

/**
 * A program of ours and all that it imports in one file. It starts in a quarter of the time that the hundreds of modules of
 * Payload take one by one: for tests that start a program over and over.
 * @param entry a TypeScript file, from the root
 * @returns the command that runs it
 */
export async function bundled(entry: string): Promise<string[]> {
  const dir = path.join(root, 'node_modules', '.cache', 'lien-thong');
  mkdirSync(dir, { recursive: true });
  const file = path.join(dir, `${entry.replaceAll(/[^a-z-]/g, '-')}.mjs`);
  // Another worker may be running the one that is there.
  const outfile = `${file}.${process.pid}`;
  await build({
    entryPoints: [path.join(root, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['production', 'module'],
    external: LEFT_OUT,
    banner: { js: OLDER_NAMES },
    loader: { '.css': 'empty', '.scss': 'empty' },
    tsconfig: path.join(root, 'tsconfig.json'),
    logLevel: 'error',
  });
  renameSync(outfile, file);
  return [process.execPath, ...NODE_FLAGS, file];
}
