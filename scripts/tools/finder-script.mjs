import { createHash } from 'node:crypto';
import path from 'node:path';

import { build } from 'vite';

import { root } from './environment.mjs';

/**
 * The finder's script as browsers get it: one module, made small. The same sources give the same text.
 * @returns {Promise<{ code: string, file: string }>} `file`: the module that knows its address
 */
export async function finderScript() {
  const entry = path.join(root, 'app/(portal)/_scripts/finder/finder.ts');
  const made = await build({
    configFile: false, root, logLevel: 'error', publicDir: false,
    resolve: { alias: { '@': root } },
    build: { write: false, target: 'es2022', minify: true, lib: { entry, formats: ['es'], fileName: 'finder' } },
  }); // prettier-ignore
  const outputs = Array.isArray(made) ? made : [made];
  const chunk = outputs.flatMap((one) => ('output' in one ? one.output : []))[0];
  if (chunk?.type !== 'chunk') throw new Error('the finder has no script');
  const hash = createHash('sha256').update(chunk.code).digest('hex').slice(0, 12);
  const file = `/** Written by \`npm run generate:finder\`: the address changes with what the file holds. */
export const FINDER_FILE = '/finder.js?v=${hash}';
`;
  return { code: chunk.code, file };
}
