import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { Payload } from 'payload';

/** Where each command keeps its statements: a command that inserts three rows is three writes. */
const STATEMENTS = {
  insert: 'documents',
  update: 'updates',
  delete: 'deletes',
  findAndModify: null,
} as const;
type WriteCommand = keyof typeof STATEMENTS;

export type Writes = { statements: number; byCollection: Record<string, number> };

type Started = { commandName: string; command: Record<string, unknown> };

/** Asks the driver to report its commands; to be called before the database is opened. */
export function monitorCommands(): void {
  const url = new URL(process.env.DATABASE_URL ?? '');
  url.searchParams.set('monitorCommands', 'true');
  process.env.DATABASE_URL = url.toString();
}

/** Counts what the driver sends to be written while `work` runs; commits are not among it. */
export async function countWrites(payload: Payload, work: () => Promise<unknown>): Promise<Writes> {
  const client = (payload.db as unknown as MongooseAdapter).connection.getClient();
  const byCollection: Record<string, number> = {};
  const note = ({ commandName, command }: Started) => {
    if (!(commandName in STATEMENTS)) return;
    const list = STATEMENTS[commandName as WriteCommand];
    const count = list ? (command[list] as unknown[]).length : 1;
    const collection = String(command[commandName]);
    byCollection[collection] = (byCollection[collection] ?? 0) + count;
  };
  client.on('commandStarted', note as never);
  try {
    await work();
  } finally {
    client.off('commandStarted', note as never);
  }
  const statements = Object.values(byCollection).reduce((sum, count) => sum + count, 0);
  return { statements, byCollection };
}
