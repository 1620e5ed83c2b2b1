import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';

import { hasAnywhere } from '@/tenants/access';

import { auditTextsOf } from './audit-texts';
import { actorOfScreen, ScreenFrame } from '../ScreenFrame';

type Props = AdminViewServerProps & {
  steps: { label: string; url?: string }[];
  children: ReactNode;
};

/** Shell of the screens of the log; whoever administers nothing is told so, before anything is read. */
export function AuditFrame({ steps, children, ...screen }: Props) {
  const actor = actorOfScreen(screen);
  const texts = auditTextsOf(screen.initPageResult.req.i18n.language);
  return (
    <ScreenFrame screen={screen} steps={steps}>
      <main className="lt-page lt-audit">
        {hasAnywhere(actor, 'audit.read') ? children : <><h1>{texts.title}</h1><p className="lt-note">{texts.notForYou}</p></>}
      </main>
    </ScreenFrame>
  );
} // prettier-ignore
