import type { Payload } from 'payload';

import { TOPICS } from '@/scripts/demo/topics';
import { asSystem } from '@/tenants/access';

/** The province's topics. @returns the ids of those that a section's articles belong to */
export async function seedTopics(
  payload: Payload,
  unitOf: (code: string) => string,
  media: (key: string) => string,
): Promise<(section: string) => string[]> {
  const context = asSystem();
  const bySection = new Map<string, string[]>();
  for (const [index, { slug, section, picture, from, until, vi, en }] of TOPICS.entries()) {
    const known = await payload.find({ collection: 'topics', depth: 0, limit: 1, pagination: false, where: { slug: { equals: slug } } }); // prettier-ignore
    const data = { ...vi, slug, from, until, cover: media(picture), order: (index + 1) * 10, steward: unitOf('30') }; // prettier-ignore
    const doc = known.docs[0] ?? (await payload.create({ collection: 'topics', context, depth: 0, data })); // prettier-ignore
    if (!known.docs[0])
      await payload.update({ collection: 'topics', id: doc.id, context, depth: 0, locale: 'en', data: en }); // prettier-ignore
    bySection.set(section, [...(bySection.get(section) ?? []), String(doc.id)]);
  }
  return (section) => bySection.get(section) ?? [];
}
