import { levelConfig } from '@/tenants/level-config';
import type { TreeUnit } from '@/tenants/unit-tree';

import { fillTemplate } from './fill-template';
import type { Portal } from './portal';
import type { Locale } from './types';
import { runningName } from './unit-names';

/** The body that answers for a unit, with the unit above where names repeat: "UBND xã An Bình, huyện Nam Sách". */
export async function agencyName(at: Portal, unit: TreeUnit, locale: Locale): Promise<string> {
  const parent = at.tree.get(unit.parent);
  const within = parent && unit.level === 'commune' ? `, ${runningName(parent, locale)}` : '';
  const config = await levelConfig(at.payload, unit.id);
  const agency = fillTemplate(config.agency[locale], { donVi: runningName(unit, locale) });
  return `${agency.replace(/^Ủy ban nhân dân /, 'UBND ')}${within}`;
}
