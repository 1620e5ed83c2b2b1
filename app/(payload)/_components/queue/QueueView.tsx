import { DefaultTemplate } from '@payloadcms/next/templates';
import { SetStepNav } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';

import { requestActor } from '@/tenants/request-actor';

import { queueTextsOf } from './queue-texts';
import { QueueScreen } from './QueueScreen';
import { viewActions } from '../view-actions';

/** "Chờ duyệt": the moderation queue, and an item of it at an address of its own. */
export async function QueueView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, visibleEntities, permissions, locale } = initPageResult;
  const { i18n, payload } = req;
  const { admin } = payload.config.routes;
  if (!requestActor(req)) {
    const segments = Array.isArray(params?.segments) ? params.segments.join('/') : 'cho-duyet';
    redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/${segments}`)}`);
  }
  return (
    <DefaultTemplate
      i18n={i18n} payload={payload} permissions={permissions} visibleEntities={visibleEntities} req={req}
      user={req.user ?? undefined} viewActions={viewActions(payload.config)}
      {...(locale ? { locale } : {})} {...(params ? { params } : {})} {...(searchParams ? { searchParams } : {})}
    >
      <SetStepNav nav={[{ label: queueTextsOf(i18n.language).title }]} />
      <QueueScreen admin={admin} />
    </DefaultTemplate>
  );
}
