import type { AdminViewServerProps } from 'payload';

import { sendTextsOf } from './send-texts';
import { SendScreen } from './SendScreen';
import { actorOfScreen, ScreenFrame } from '../ScreenFrame';

/** "Chuyển xuống", at an address of its own for each item. */
export function SendView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const { i18n, payload } = req;
  const { admin } = payload.config.routes;
  const { segments } = (view.params ?? {}) as { segments?: string[] };
  const item = segments?.[1] ?? '';
  actorOfScreen(view);
  const texts = sendTextsOf(i18n.language);
  return (
    <ScreenFrame
      screen={view}
      steps={[{ label: texts.articles, url: '/collections/articles' }, { label: texts.title }]}
    >
      <SendScreen admin={admin} item={item} />
    </ScreenFrame>
  );
}
