import path from 'node:path';

import { freePort } from '@/scripts/tools/machine.mjs';
import { untilReady } from '@/scripts/tools/ready.mjs';
import { seed } from '@/scripts/tools/seed.mjs';
import { serve } from '@/scripts/tools/serve.mjs';

import { ask } from '../syndication/served';

/** The built server with the demo in the database of this process; `npm run build` comes before. */
export async function demoServer() {
  const port = await freePort();
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', DEMO: '1', PORT: String(port), HOST: '127.0.0.1', WORKER: 'off' }; // prettier-ignore
  await seed(env);
  const log = path.join(process.env.DATA_DIR ?? '.', 'server.log');
  const server = serve(env, log);
  await untilReady(`http://127.0.0.1:${port}/`, server, log);
  const send = ask(port);
  const hostOf = (name: string) => `${name ? `${name}.` : ''}haiduong.localhost:${port}`;
  return {
    hostOf,
    read: async (name: string, at: string) => (await send(hostOf(name), 'GET', at, {})).body,
    stop: () =>
      new Promise<void>((ended) => {
        server.once('close', () => ended());
        server.kill('SIGTERM');
      }),
  };
}
