import type { PayloadRequest } from 'payload';

const where = (task: string) => ({ task: { equals: task } });

/** Where a task that walks through a table goes on; null at the beginning. */
export async function readCursor<Cursor>(
  req: PayloadRequest,
  task: string,
): Promise<Cursor | null> {
  const row = await req.payload.db.findOne<{ id: string; cursor?: Cursor | null }>({ collection: 'leases', where: where(task), req }); // prettier-ignore
  return row?.cursor ?? null;
}

/** In the transaction of the run: a worker that lost its lease does not move it. */
export async function writeCursor(
  req: PayloadRequest,
  task: string,
  cursor: unknown,
): Promise<void> {
  await req.payload.db.updateOne({ collection: 'leases', where: where(task), data: { cursor }, req, returning: false }); // prettier-ignore
}
