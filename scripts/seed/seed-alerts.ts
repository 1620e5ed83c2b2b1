import { ALERT_AREAS as AREAS_SLUG } from '@/alerts/areas';
import { ALERT_TEMPLATES as TEMPLATES_SLUG } from '@/alerts/templates';
import { ALERT_AREAS, ALERT_TEMPLATES } from '@/scripts/demo/alert-templates';
import { asSystem } from '@/tenants/access';
import { treeChannel } from '@/tenants/channels';

import type { SeedContext } from './context';

const PROVINCE = '30';

/** Templates and saved areas of the province; no alert runs in a demo. */
export async function seedAlerts({ payload, tree, unitOf }: SeedContext): Promise<void> {
  const steward = unitOf(PROVINCE);
  for (const [index, template] of ALERT_TEMPLATES.entries()) {
    const { totalDocs } = await payload.count({ collection: TEMPLATES_SLUG, where: { steward: { equals: steward }, nameVi: { equals: template.nameVi } } }); // prettier-ignore
    if (totalDocs > 0) continue;
    const data = { ...template, order: (index + 1) * 10, steward };
    await payload.create({ collection: TEMPLATES_SLUG, context: asSystem(), data });
  }
  for (const { name, units } of ALERT_AREAS) {
    const where = { steward: { equals: steward }, name: { equals: name } };
    if (await payload.db.findOne({ collection: AREAS_SLUG, where })) continue;
    const channels = units.map((code) => treeChannel(unitOf(code)));
    const owner = { origin: steward, steward, scope: tree.scope(steward) };
    await payload.db.create({ collection: AREAS_SLUG, data: { name, channels, savedAt: Date.now(), savedBy: '', ...owner } }); // prettier-ignore
  }
}
