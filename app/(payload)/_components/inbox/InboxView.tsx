import { headers } from 'next/headers';
import type { AdminViewServerProps } from 'payload';

import { selectedUnit } from '@/admin/selected-unit';
import { nameOf, within } from '@/admin/unit-view';
import { mayIn } from '@/tenants/actor';
import { getTree } from '@/tenants/tree';

import { inboxTextsOf } from './inbox-texts';
import { InboxScreen } from './InboxScreen';
import { actorOfScreen, ScreenFrame } from '../ScreenFrame';

/** "Hộp nhận bài" of the chosen unit. */
export async function InboxView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const { i18n, payload } = req;
  const actor = actorOfScreen(view);
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const texts = inboxTextsOf(language);
  const tree = await getTree(payload);
  const unit = selectedUnit(actor, tree, (await headers()).get('cookie'))?.unit;
  const may = unit && mayIn(actor, 'content.publish', unit.id, tree.scope(unit.id));
  return (
    <ScreenFrame screen={view} steps={[{ label: texts.title }]}>
      {unit && may ? <InboxScreen key={unit.id} unit={{ id: unit.id, name: language === 'en' ? nameOf(unit, 'en') : within(unit.name) }} /> : <main className="lt-page"><h1>{texts.title}</h1><p className="lt-note">{texts.noUnit}</p></main>}
    </ScreenFrame>
  );
} // prettier-ignore
