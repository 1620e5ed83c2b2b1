import type { Payload } from 'payload';

import { SECTIONS } from '@/scripts/demo/sections';
import { asSystem } from '@/tenants/access';

/** The province's vocabulary. @returns section key → id */
export async function seedSections(payload: Payload, unitOf: (code: string) => string): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const context = asSystem();
  for (const [index, section] of SECTIONS.entries()) {
    const known = await payload.find({ collection: 'sections', where: { slug: { equals: section.slug } }, limit: 1, pagination: false });
    const data = { name: section.vi, slug: section.slug, order: (index + 1) * 10, steward: unitOf('30') };
    const doc = known.docs[0] ?? (await payload.create({ collection: 'sections', context, data }));
    if (!known.docs[0]) {
      await payload.update({ collection: 'sections', id: doc.id, context, locale: 'en', data: { name: section.en } });
    }
    ids.set(section.key, doc.id);
  }
  return ids;
} // prettier-ignore
