import { ARTICLES } from '@/scripts/demo/articles/all';
import { asSystem } from '@/tenants/access';

import type { SeedContext } from './context';
import { refOf } from './ref-of';

/** The lead stories of the demo's sites: the opening of the linked portal stands first at the province. */
export async function seedLeads({ payload, unitOf }: SeedContext): Promise<void> {
  const byUnit = new Map<string, string[]>();
  for (const { unit, key, lead } of ARTICLES) {
    if (lead) byUnit.set(unit, [...(byUnit.get(unit) ?? []), refOf(key)]);
  }
  for (const [unit, refs] of byUnit) {
    const { docs } = await payload.find({
      collection: 'articles',
      where: { ref: { in: refs } },
      depth: 0,
      limit: 4,
      pagination: false,
    });
    const leads = refs.flatMap((ref) => docs.find((doc) => doc.ref === ref)?.id ?? []);
    await payload.update({
      collection: 'sites',
      where: { unit: { equals: unitOf(unit) } },
      context: asSystem(),
      depth: 0,
      data: { leads },
    });
  }
}
