import type { Portal } from './portal';

export type PageRow = { id: string; slug: string; title: { vi?: string; en?: string } };

/** Published pages of a unit, by their part of the address. They stay on their own site. */
export async function pagesOf({ payload }: Portal, unit: string): Promise<PageRow[]> {
  const { docs } = await payload.find({
    collection: 'pages', depth: 0, limit: 200, pagination: false, overrideAccess: true, locale: 'all', sort: 'slug',
    where: { and: [{ steward: { equals: unit } }, { _status: { equals: 'published' } }] },
    select: { slug: true, title: true },
  }); // prettier-ignore
  return docs.flatMap((doc) => {
    const { id, slug, title } = doc as unknown as PageRow;
    return slug ? [{ id: String(id), slug, title: title ?? {} }] : [];
  });
}
