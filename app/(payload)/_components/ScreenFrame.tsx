import { DefaultTemplate } from '@payloadcms/next/templates';
import { SetStepNav, type StepNavItem } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';

import type { Actor } from '@/tenants/actor';
import { requestActor } from '@/tenants/request-actor';

import { ScreenTitle } from './ScreenTitle';

type Screen = Pick<AdminViewServerProps, 'initPageResult' | 'params' | 'searchParams'>;

/** Who looks at one of our own screens; others log in first and come back to it. */
export function actorOfScreen({ initPageResult: { req }, params }: Screen): Actor {
  const actor = requestActor(req);
  if (actor) return actor;
  const { admin } = req.payload.config.routes;
  const segments = Array.isArray(params?.segments) ? params.segments : [];
  redirect(`${admin}/login?redirect=${encodeURIComponent([admin, ...segments].join('/'))}`);
}

/** The frame of Payload's admin around one of our own screens. */
export function ScreenFrame({ screen, steps, children }: { screen: Screen; steps: StepNavItem[]; children: ReactNode }) {
  const { initPageResult, params, searchParams } = screen;
  const { req, visibleEntities, permissions, locale } = initPageResult;
  const { i18n, payload } = req;
  // Payload turns its list around before it draws it; ours stands in the same order.
  const viewActions = [...(payload.config.admin.components.actions ?? [])].reverse();
  return (
    <DefaultTemplate
      {...{ i18n, payload, permissions, visibleEntities, req, viewActions }} user={req.user ?? undefined}
      {...(locale ? { locale } : {})} {...(params ? { params } : {})} {...(searchParams ? { searchParams } : {})}
    >
      <SetStepNav nav={steps} />
      <ScreenTitle title={String(steps.at(-1)?.label)} />
      {children}
    </DefaultTemplate>
  );
} // prettier-ignore
