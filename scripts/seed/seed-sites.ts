import { contactOf } from '@/scripts/demo/contacts';
import type { DemoUnit } from '@/scripts/demo/types';
import { asSystem } from '@/tenants/access';

import type { SeedContext } from './context';
import { demoUnits } from './demo-units';

const settingsOf = (unit: DemoUnit) => {
  const { address, phone, email, hours, ...rest } = contactOf(unit);
  return { contact: { address, phone, email, hours }, ...rest };
};

/** Contacts, spokesperson and telephone numbers of every site; invented, and only where nobody wrote any. */
export async function seedSites({ payload, tree }: SeedContext): Promise<void> {
  const { docs } = await payload.find({
    collection: 'sites',
    limit: 0,
    pagination: false,
    depth: 0,
  });
  const units = demoUnits(tree);
  for (const site of docs) {
    const unit = units.get(String(site.unit));
    if (!unit || site.contact?.phone) continue;
    await payload.update({
      collection: 'sites', id: site.id, context: asSystem(), depth: 0, data: settingsOf(unit) as never,
    }); // prettier-ignore
  }
}
