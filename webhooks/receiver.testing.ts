import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

type Received = { id: string; event: string; signature: string; body: string };

/** A system that receives: what came in, and what it answers. */
export async function startReceiver() {
  const received: Received[] = [];
  const how = { status: 204, headers: {} as Record<string, string>, text: '' };
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (piece: string) => (body += piece));
    request.on('end', () => {
      const { headers } = request;
      received.push({
        id: String(headers['x-lienthong-delivery']),
        event: String(headers['x-lienthong-event']),
        signature: String(headers['x-lienthong-signature']),
        body,
      });
      response.writeHead(how.status, how.headers).end(how.text);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    received,
    how,
    url: `http://127.0.0.1:${port}/bao-tin`,
    stop: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** As the documentation tells receivers to check. */
export function isGenuine({ signature, body }: Received, secret: string): boolean {
  const [, t, v1] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(signature) ?? [];
  return (
    createHmac('sha256', secret)
      .update(`${t ?? ''}.${body}`)
      .digest('hex') === v1
  );
}
