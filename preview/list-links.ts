import type { PayloadRequest } from 'payload';

import { activeLinks } from './active-links';
import type { PreviewItem } from './preview-item';
import { writableItem } from './writable-item';

/** A link as its people see it; the token is known to nobody any more. Times are ISO 8601. */
export type ListedLink = {
  id: string;
  createdAt: string;
  expiresAt: string;
  /** null for somebody whom the reader may not see */
  createdBy: string | null;
};

type Row = { id: string; createdAt: string; expiresAt: number; createdBy?: unknown };

const MOST = 50;

/** Names of people as far as the actor may read them. */
async function namesOf(req: PayloadRequest, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { docs } = await req.payload.find({
    collection: 'users', depth: 0, limit: MOST, pagination: false, overrideAccess: false, user: req.user, req,
    where: { id: { in: ids } }, select: { name: true },
  }); // prettier-ignore
  return new Map(docs.map(({ id, name }) => [String(id), name]));
}

/** The links of an item that still open, newest first. @throws NotFound, Forbidden as `writableItem` does */
export async function listLinks(
  req: PayloadRequest,
  item: PreviewItem,
  now: number,
): Promise<ListedLink[]> {
  await writableItem(req, item, { bin: true });
  const { docs } = await req.payload.db.find<Row>({
    collection: 'preview-links', where: activeLinks(item, now), sort: '-createdAt', limit: MOST, pagination: false, req,
  }); // prettier-ignore
  const people = docs.flatMap((row) => (row.createdBy ? [String(row.createdBy)] : []));
  const names = await namesOf(req, [...new Set(people)]);
  return docs.map((row) => ({
    id: String(row.id),
    createdAt: new Date(row.createdAt).toISOString(),
    expiresAt: new Date(row.expiresAt).toISOString(),
    createdBy: names.get(String(row.createdBy)) ?? null,
  }));
}
