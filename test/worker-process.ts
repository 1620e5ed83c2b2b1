import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { root } from '../scripts/tools/environment.mjs';
import { bundled } from './bundled';

export type WorkerProcess = {
  readonly pid: number;
  /** what it has said so far */
  readonly output: () => string;
  /** Ends it; resolves when it is gone. `SIGKILL` gives it no chance to tidy up. */
  readonly end: (signal: 'SIGKILL' | 'SIGTERM') => Promise<void>;
};

/** A real worker on the database of this test: the program that `npm run worker` runs, in one file. Resolves when it is at work. */
export async function startWorkerProcess(): Promise<WorkerProcess> {
  const [command = '', ...args] = await bundled('scripts/worker.ts');
  const { PATH, HOME, DATABASE_URL, DATA_DIR, PAYLOAD_SECRET, BASE_DOMAIN } = process.env;
  const child = spawn(command, args, {
    cwd: root,
    env: { PATH, HOME, DATABASE_URL, DATA_DIR, PAYLOAD_SECRET, BASE_DOMAIN, NODE_ENV: 'production', LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'pipe'],
  }); // prettier-ignore
  const gone = once(child, 'exit');
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('worker started')) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void gone.then(() => reject(new Error(`the worker ended:\n${said}`)));
  });
  return {
    pid: child.pid!,
    output: () => said,
    end: async (signal) => {
      child.kill(signal);
      await gone;
    },
  };
}
