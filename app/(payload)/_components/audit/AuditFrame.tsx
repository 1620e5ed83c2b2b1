import { DefaultTemplate } from '@payloadcms/next/templates';
import { SetStepNav } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';

import { hasAnywhere } from '@/tenants/access';
import { requestActor } from '@/tenants/request-actor';

import { auditTextsOf } from './audit-texts';
import { viewActions } from '../view-actions';

type Props = AdminViewServerProps & { path: string; steps: { label: string; url?: string }[]; children: ReactNode };

/** Shell of the screens of the log; whoever administers nothing is told so, before anything is read. */
export function AuditFrame({ initPageResult, params, searchParams, path, steps, children }: Props) {
  const { req, visibleEntities, permissions, locale } = initPageResult;
  const { i18n, payload } = req;
  const { admin } = payload.config.routes;
  const actor = requestActor(req);
  if (!actor) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}${path}`)}`);
  const texts = auditTextsOf(i18n.language);
  return (
    <DefaultTemplate
      i18n={i18n} payload={payload} permissions={permissions} visibleEntities={visibleEntities} req={req}
      user={req.user ?? undefined} viewActions={viewActions(payload.config)}
      {...(locale ? { locale } : {})} {...(params ? { params } : {})} {...(searchParams ? { searchParams } : {})}
    >
      <SetStepNav nav={steps} />
      <main className="lt-page lt-audit">
        {hasAnywhere(actor, 'audit.read') ? children : <><h1>{texts.title}</h1><p className="lt-note">{texts.notForYou}</p></>}
      </main>
    </DefaultTemplate>
  );
} // prettier-ignore
