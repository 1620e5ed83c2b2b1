import { DefaultTemplate } from '@payloadcms/next/templates';
import { SetStepNav } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';

import { hasAnywhere } from '@/tenants/access';
import { vietnamDay } from '@/tenants/day';
import { requestActor } from '@/tenants/request-actor';

import { scheduleTextsOf } from './schedule-texts';
import { ScheduleScreen } from './ScheduleScreen';
import { viewActions } from '../view-actions';

/** "Lịch đăng": the calendar of what is scheduled. */
export function ScheduleView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, visibleEntities, permissions, locale } = initPageResult;
  const { i18n, payload } = req;
  const { admin } = payload.config.routes;
  const actor = requestActor(req);
  if (!actor) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/lich-dang`)}`);
  return (
    <DefaultTemplate
      i18n={i18n} payload={payload} permissions={permissions} visibleEntities={visibleEntities} req={req}
      user={req.user ?? undefined} viewActions={viewActions(payload.config)}
      {...(locale ? { locale } : {})} {...(params ? { params } : {})} {...(searchParams ? { searchParams } : {})}
    >
      <SetStepNav nav={[{ label: scheduleTextsOf(i18n.language).title }]} />
      <ScheduleScreen admin={admin} today={vietnamDay(new Date())} mayMove={hasAnywhere(actor, 'content.publish')} />
    </DefaultTemplate>
  );
}
