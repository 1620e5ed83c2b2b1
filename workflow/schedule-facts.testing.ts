import type { Payload } from 'payload';

type Row = { id: string; stage: string; sha256: string; hands?: { act: string }[] | null };

/** What happened to an item's schedule, counted. */
export async function scheduleFacts(payload: Payload, item: string) {
  const rows = async <T>(collection: 'editions' | 'audit-log', where: Record<string, string>) =>
    (
      await payload.db.find<T & { id: string }>({
        collection, pagination: false, limit: 0, sort: 'createdAt',
        where: { and: Object.entries(where).map(([name, value]) => ({ [name]: { equals: value } })) },
      })
    ).docs; // prettier-ignore
  const editions = await rows<Row>('editions', { item });
  const audit = await rows<{ after?: { sha256?: string } }>('audit-log', { document: item, action: 'articles.publish' }); // prettier-ignore
  const versions = await payload.db.findVersions({
    collection: 'articles', pagination: false, limit: 0,
    where: { and: [{ parent: { equals: item } }, { 'version._status': { equals: 'published' } }] },
  }); // prettier-ignore
  const placements = await payload.db.count({
    collection: 'placements', where: { and: [{ item: { equals: item } }, { state: { equals: 'live' } }] },
  }); // prettier-ignore
  return {
    stages: editions.map(({ stage }) => stage),
    hands: editions.flatMap(({ hands }) => hands ?? []).filter(({ act }) => act === 'published').length,
    audit: audit.length,
    versions: versions.docs.length,
    placements: placements.totalDocs,
  }; // prettier-ignore
}

/** Published, and everything that belongs to it, once. */
export const ONCE = { stages: ['published'], hands: 1, audit: 1, versions: 1, placements: 1 };
