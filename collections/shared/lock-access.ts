import type { Access, CollectionSlug, PayloadRequest, SanitizedConfig, Where } from 'payload';

import { nobody, signedIn } from '@/tenants/access';

const LOCKS = 'payload-locked-documents';
const MANY = 500;

type Lock = { id: string; document?: { relationTo: CollectionSlug; value: unknown } };

const idOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : String(value);

/** Ids of the given documents that the person may read. */
async function readable(
  req: PayloadRequest,
  collection: CollectionSlug,
  ids: readonly string[],
): Promise<Set<string>> {
  const { docs } = await req.payload.find({
    collection, where: { id: { in: ids } }, depth: 0, limit: 0, pagination: false, select: {},
    overrideAccess: false, user: req.user, req, disableErrors: true,
  }); // prettier-ignore
  return new Set(docs.map(({ id }) => String(id)));
}

/**
 * Who edits what is shown to those who may read it: Payload shows every lock of every unit to everybody with an account.
 * Locks live for minutes, so there are few; the ids are asked for once per collection.
 */
export const readLocks: Access = async (args) => {
  const { req } = args;
  if (!(await signedIn(args))) return false;
  const { docs } = await req.payload.db.find<Lock>({
    collection: LOCKS,
    limit: MANY,
    pagination: false,
    sort: '-updatedAt',
    req,
  });
  const seen: string[] = [];
  for (const slug of new Set(
    docs.flatMap(({ document }) => (document ? [document.relationTo] : [])),
  )) {
    const locks = docs.filter(({ document }) => document?.relationTo === slug);
    const ids = await readable(req, slug, locks.map(({ document }) => idOf(document!.value))); // prettier-ignore
    seen.push(
      ...locks.filter(({ document }) => ids.has(idOf(document!.value))).map(({ id }) => String(id)),
    );
  }
  // Never false: Payload's edit view asks for locks and shows an empty page when it is refused.
  const where: Where = { id: { in: seen.length > 0 ? seen : ['none'] } };
  return where;
};

/** Payload adds the collection of locks by itself, open to every account; here it gets our rules. */
export function guardLocks(config: SanitizedConfig): SanitizedConfig {
  const locks = config.collections.find(({ slug }) => slug === LOCKS);
  if (locks)
    Object.assign(locks.access, {
      create: nobody,
      read: readLocks,
      update: readLocks,
      delete: readLocks,
    });
  return config;
}
