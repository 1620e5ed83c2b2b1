import type { PayloadRequest } from 'payload';

/** What an article is called in its newest version, in Vietnamese. */
export async function newestTitle(req: PayloadRequest, article: string): Promise<string> {
  const doc = await req.payload.findByID({
    collection: 'articles', id: article, draft: true, depth: 0, locale: 'vi', overrideAccess: true, disableErrors: true, req,
    select: { title: true },
  }); // prettier-ignore
  return String(doc?.title ?? '');
}
