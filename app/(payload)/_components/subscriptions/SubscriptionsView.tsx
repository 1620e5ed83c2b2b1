import { headers } from 'next/headers';
import type { AdminViewServerProps } from 'payload';

import { selectedUnit } from '@/admin/selected-unit';
import { mayIn } from '@/tenants/actor';
import { getTree } from '@/tenants/tree';

import { actorOfScreen, ScreenFrame } from '../ScreenFrame';
import { subscriptionTextsOf } from './subscription-texts';
import { SubscriptionsScreen } from './SubscriptionsScreen';

/** "Theo dõi tự động" of the chosen unit. */
export async function SubscriptionsView(view: AdminViewServerProps) {
  const { i18n, payload } = view.initPageResult.req;
  const actor = actorOfScreen(view);
  const texts = subscriptionTextsOf(i18n.language);
  const tree = await getTree(payload);
  const unit = selectedUnit(actor, tree, (await headers()).get('cookie'))?.unit;
  const may = unit && mayIn(actor, 'content.publish', unit.id, tree.scope(unit.id));
  return (
    <ScreenFrame screen={view} steps={[{ label: texts.title }]}>
      {unit && may ? <SubscriptionsScreen key={unit.id} unit={unit.id} /> : <main className="lt-page"><h1>{texts.title}</h1><p className="lt-note">{texts.noUnit}</p></main>}
    </ScreenFrame>
  );
} // prettier-ignore
