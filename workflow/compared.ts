import type { PayloadRequest } from 'payload';

import type { WorkCase } from './case';
import type { Edition } from './edition';
import { mainRow } from './item';

type Doc = Record<string, unknown>;

/** Two versions of an item with all their languages, for somebody who is to decide about the newer one. */
export type Compared = {
  /** what visitors have, or had before the emergency; null where nothing was public before */
  old: Doc | null;
  fresh: Doc;
  /** of the newer one: to be named when deciding */
  sha256: string;
};

/** A version as it was saved; null when it was pruned. */
async function versionRow(req: PayloadRequest, work: WorkCase, version: string): Promise<Doc | null> {
  const { docs } = await req.payload.db.findVersions<Doc>({
    collection: work.item.type, locale: 'all', req, limit: 1, pagination: false,
    where: { id: { equals: version } },
  } as unknown as Parameters<typeof req.payload.db.findVersions>[0]);
  return ((docs[0] as unknown as { version?: Doc } | undefined)?.version) ?? null;
} // prettier-ignore

/** What an emergency took the place of: the edition that was public before it, and that somebody else had read. */
async function formerEdition(req: PayloadRequest, item: string): Promise<Edition | null> {
  const { docs } = await req.payload.db.find<Edition>({
    collection: 'editions', req, limit: 1, pagination: false, sort: '-number',
    where: { and: [{ item: { equals: item } }, { stage: { equals: 'superseded' } }, { or: [{ confirmBy: { exists: false } }, { confirmedBy: { exists: true } }] }] },
  }); // prettier-ignore
  return docs[0] ?? null;
}

/** The newest version beside the public one; of an unconfirmed emergency the public text beside the former one. */
export async function compared(
  req: PayloadRequest,
  work: WorkCase,
  of: 'newest' | 'emergency',
): Promise<Compared> {
  const { item, editions } = work;
  const main = item.isPublic ? await mainRow(req, item.type, item.id) : null;
  if (of === 'newest' || !main || !editions.current)
    return { old: item.clean ? null : main, fresh: item.content, sha256: item.sha256 };
  const former = await formerEdition(req, item.id);
  return {
    old: former ? await versionRow(req, work, former.version) : null,
    fresh: main,
    sha256: editions.current.sha256,
  };
}
