import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { createServer } from 'node:net';

export type Answer = { status: number; body: string };

/** The built server on a port of its own, asked for any host. */
export type Served = {
  get: (host: string, path: string) => Promise<Answer>;
  send: (
    host: string,
    method: string,
    path: string,
    headers: Record<string, string>,
    body?: string,
  ) => Promise<Answer>;
  stop: () => Promise<void>;
};

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('no free port');
  return address.port;
}

/** `fetch` does not let a caller name the host. */
export const ask = (port: number): Served['send'] => (host, method, path, headers, body) =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers: { ...headers, host } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString() }));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  }); // prettier-ignore

/** Starts `npm start` on the database of this process; `npm run build` comes before. */
export async function serveBuilt(): Promise<Served> {
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', NODE_ENV: 'production', WORKER: 'off' } as const; // prettier-ignore
  const child = spawn(process.execPath, ['scripts/start.mjs'], { env, stdio: ['ignore', 'inherit', 'inherit'] }); // prettier-ignore
  const ended = once(child, 'exit');
  const send = ask(port);
  const get: Served['get'] = (host, path) => send(host, 'GET', path, {});
  for (let tries = 0; ; tries += 1) {
    const answer = await get('127.0.0.1', '/healthz').catch(() => null);
    if (answer) break;
    if (child.exitCode !== null || tries > 600) throw new Error('the server did not start: npm run build?'); // prettier-ignore
    await new Promise((next) => setTimeout(next, 200));
  }
  return {
    get,
    send,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
