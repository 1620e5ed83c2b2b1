import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { root } from '../../scripts/tools/environment.mjs';
import { bundled } from '../bundled';
import type { Act } from './acts';

/** The name by which the database knows these processes. */
export const KILLED = 'killed-on-purpose';

const program = bundled('test/killed/run.ts');

/**
 * Does an act in a process of its own on this test's database, killed before its n-th write.
 * @returns `done` when it wrote less than that
 */
export async function actKilledAt(act: Act, n: number): Promise<'killed' | 'done'> {
  const { PATH, HOME, DATABASE_URL = '', DATA_DIR, PAYLOAD_SECRET, BASE_DOMAIN } = process.env;
  const url = DATABASE_URL.startsWith('file:') ? DATABASE_URL : `${DATABASE_URL}${DATABASE_URL.includes('?') ? '&' : '?'}monitorCommands=true&appName=${KILLED}`;
  const [command = '', ...args] = await program;
  const child = spawn(command, [...args, JSON.stringify(act), String(n)], {
    cwd: root,
    env: { PATH, HOME, DATABASE_URL: url, DATA_DIR, PAYLOAD_SECRET, BASE_DOMAIN, NODE_ENV: 'production', WORKER: 'off', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  if (signal === 'SIGKILL') return 'killed';
  if (code !== 0) throw new Error(`the act failed with ${code ?? signal}:\n${said}`);
  return 'done';
} // prettier-ignore
