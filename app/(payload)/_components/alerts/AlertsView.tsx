import { headers } from 'next/headers';
import type { AdminViewServerProps } from 'payload';

import { alertBoard } from '@/admin/alerts/board';
import { selectedUnit } from '@/admin/selected-unit';
import { getTree } from '@/tenants/tree';

import { textsOf } from '../texts';
import { actorOfScreen, ScreenFrame } from '../ScreenFrame';
import { alertTextsOf } from './alert-texts';
import { AlertsScreen } from './AlertsScreen';

/** "Cảnh báo khẩn": everything is in the page that arrives, so that a slow network costs one wait and not two. */
export async function AlertsView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const { i18n, payload } = req;
  const { admin } = payload.config.routes;
  const actor = actorOfScreen(view);
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const tree = await getTree(payload);
  const selected = selectedUnit(actor, tree, (await headers()).get('cookie'));
  const board =
    selected && (await alertBoard({ req, actor, tree, language, now: Date.now() }, selected.unit));
  const name = req.user && 'name' in req.user ? String(req.user.name) : '';
  return (
    <ScreenFrame screen={view} steps={[{ label: alertTextsOf(language).title }]}>
      {board ? (
        <AlertsScreen
          key={board.unit.id}
          first={board}
          person={{ id: actor.id, name }}
          admin={admin}
        />
      ) : (
        <main className="lt-page">
          <p className="lt-note">{textsOf(language).home.noRole}</p>
        </main>
      )}
    </ScreenFrame>
  );
}
