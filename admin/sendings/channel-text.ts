import { coveredBy } from '@/syndication/coverage';
import { parseChannel, type Channel } from '@/tenants/channels';
import { unitKinds } from '@/tenants/registry/unit-kinds';
import type { TreeUnit, UnitTree } from '@/tenants/unit-tree';

import { nameOf, within, type Language } from '../unit-view';

/** Name of a unit within a sentence: "huyện Nam Sách". */
export const inSentence = (unit: TreeUnit, language: Language): string =>
  language === 'en' ? nameOf(unit, 'en') : within(unit.name);

/** "19 xã, thị trấn"; "19 communes and townships". */
export const countedKinds = (units: readonly TreeUnit[], language: Language): string =>
  `${units.length} ${unitKinds(units, language)}`;

/** An address as people read it: "19 xã, thị trấn của huyện Nam Sách", "nhóm “Các xã ven sông”". */
export function channelText(tree: UnitTree, channel: Channel, language: Language, today: string): string {
  const to = parseChannel(channel);
  if (!to) return channel;
  const vi = language === 'vi';
  if (to.kind === 'group') {
    const name = tree.group(to.id)?.name[language];
    if (!name) return vi ? 'một nhóm không còn' : 'a group that is gone';
    return vi ? `nhóm “${name}”` : `the group “${name}”`;
  }
  const unit = tree.get(to.id);
  if (!unit) return vi ? 'một đơn vị không còn' : 'a unit that is gone';
  const name = inSentence(unit, language);
  if (to.kind !== 'tree') return name;
  if (!to.level) return vi ? `${name} và tất cả bên dưới` : `${name} and everything below`;
  const units = countedKinds(coveredBy(tree, channel, today), language);
  return vi ? `${units} của ${name}` : `${units} of ${name}`;
} // prettier-ignore
