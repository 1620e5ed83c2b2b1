import type { EndedItem } from './ended-item';
import type { Portal } from './portal';

/** The text that an archived item had while it was public, with all its languages: the version of its edition. */
export async function archivedText(
  { payload }: Portal,
  { type, id, edition, ref, slug, origin }: EndedItem,
): Promise<Record<string, unknown>> {
  const version = edition.version
    ? await payload.findVersionByID({
        collection: type, id: edition.version, depth: 0, locale: 'all', overrideAccess: true, disableErrors: true,
      })
    : null; // prettier-ignore
  const text =
    version?.version ??
    (await payload.findByID({ collection: type, id, depth: 0, locale: 'all', overrideAccess: true })); // prettier-ignore
  return { ...text, id, slug, origin, ...(ref ? { ref } : {}) };
}
