import type { AdminViewServerProps } from 'payload';

import { queueTextsOf } from './queue-texts';
import { QueueScreen } from './QueueScreen';
import { actorOfScreen, ScreenFrame } from '../ScreenFrame';

/** "Chờ duyệt": the moderation queue, and an item of it at an address of its own. */
export async function QueueView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const { i18n, payload } = req;
  const { admin } = payload.config.routes;
  actorOfScreen(view);
  return (
    <ScreenFrame screen={view} steps={[{ label: queueTextsOf(i18n.language).title }]}>
      <QueueScreen admin={admin} />
    </ScreenFrame>
  );
}
