import type { PayloadRequest } from 'payload';

import type { ItemRef } from './item-ref';

/** A document in the language of a request, without what that language lacks; relations as ids. */
export type Text = Record<string, unknown> & { id: string };

/**
 * The newest text of an item as the person of `req` may read it; null when he may not, or when there is none.
 * Outside of any transaction: what somebody else has just committed is seen.
 */
export async function newestText(
  { payload, user, locale }: PayloadRequest,
  { type, id }: ItemRef,
): Promise<Text | null> {
  const doc = await payload.findByID({
    collection: type, id, draft: true, depth: 0, disableErrors: true, overrideAccess: false, user,
    fallbackLocale: false, ...(locale ? { locale: locale as 'vi' } : {}),
  }); // prettier-ignore
  return doc as Text | null;
}

/** The text of this item that is called `mark`, as the person may read it; null when there is none, or no longer. */
export async function textOfMark(
  { payload, user, locale }: PayloadRequest,
  { type, id }: ItemRef,
  mark: string,
): Promise<Text | null> {
  const { docs } = await payload.findVersions({
    collection: type, depth: 0, limit: 1, pagination: false, sort: '-updatedAt', overrideAccess: false, user, fallbackLocale: false,
    where: { and: [{ parent: { equals: id } }, { 'version.revision.mark': { equals: mark } }] },
    ...(locale ? { locale: locale as 'vi' } : {}),
  }); // prettier-ignore
  return (docs[0]?.version as Text | undefined) ?? null;
}
