import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { Payload } from 'payload';

const WRITES = new Set([
  'insert',
  'update',
  'delete',
  'findAndModify',
  'bulkWrite',
  'commitTransaction',
]);

type Statement = string | { sql: string };
type Call = (...args: unknown[]) => Promise<unknown>;

const isRead = (sql: string): boolean => /^\s*(select|pragma|explain|with)\b/i.test(sql);
const textOf = (one: Statement): string => (typeof one === 'string' ? one : one.sql);

/**
 * Kills this very process just before its n-th write reaches the database, as `kill -9` would: nothing is tidied up. What
 * the driver sends counts, transactions' ends among it; a batch that SQLite commits at once is one write.
 * @param n 1 for the first
 */
export function killAtWrite(payload: Payload, n: number): void {
  let seen = 0;
  const see = () => {
    seen += 1;
    if (seen === n) process.kill(process.pid, 'SIGKILL');
  };
  if (payload.db.name === 'mongoose') {
    const client = (payload.db as unknown as MongooseAdapter).connection.getClient();
    client.on('commandStarted', ({ commandName }: { commandName: string }) => {
      if (WRITES.has(commandName)) see();
    });
    return;
  }
  const client = (payload.db as unknown as SQLiteAdapter).client as unknown as Record<'execute' | 'batch', Call>;
  for (const name of ['execute', 'batch'] as const) {
    const original = client[name].bind(client);
    client[name] = (first, ...rest) => {
      const all = (Array.isArray(first) ? first : [first]) as Statement[];
      if (!all.map(textOf).every(isRead)) see();
      return original(first, ...rest);
    };
  }
} // prettier-ignore
