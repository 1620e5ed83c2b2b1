import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';

import { NODE_FLAGS, root } from '@/scripts/tools/environment.mjs';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Runs a program of this folder with another database and waits for its end. */
async function inProcess(program: string, env: Record<string, string>): Promise<void> {
  const file = path.join(root, 'bench', 'search', program);
  const child = spawn(process.execPath, [...NODE_FLAGS, '--import', 'tsx', file], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`${program} ended with ${String(code)}`);
}

/** Relevance of search on both engines, over the demo: `search/queries` against what a page of results would show. */
async function relevance(): Promise<void> {
  say('MongoDB');
  await inProcess('measure.ts', { DEMO: '1' });
  const dir = path.join(process.env.DATA_DIR ?? '.', 'search-sqlite');
  mkdirSync(dir, { recursive: true });
  say('\nSQLite');
  await inProcess('measure.ts', { DEMO: '1', DATA_DIR: dir, DATABASE_URL: `file:${path.join(dir, 'search.db')}` }); // prettier-ignore
}

/** Times over the texts of a province's whole history, on MongoDB. */
async function times(): Promise<void> {
  say('\nSize');
  const url = new URL(process.env.DATABASE_URL ?? '');
  url.pathname += '_size';
  await inProcess('measure-size.ts', { DATABASE_URL: url.href });
}

/** What `npm run bench -- search` prints, one part after the other. */
export async function bench(): Promise<void> {
  await relevance();
  await times();
}
