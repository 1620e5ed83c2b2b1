import { DefaultTemplate } from '@payloadcms/next/templates';
import { SetStepNav } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';

import { requestActor } from '@/tenants/request-actor';

import { sendTextsOf } from './send-texts';
import { SendScreen } from './SendScreen';
import { viewActions } from '../view-actions';

/** "Chuyển xuống", at an address of its own for each item. */
export function SendView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, visibleEntities, permissions, locale } = initPageResult;
  const { i18n, payload } = req;
  const { admin } = payload.config.routes;
  const { segments } = (params ?? {}) as { segments?: string[] };
  const item = segments?.[1] ?? '';
  if (!requestActor(req)) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/chuyen-xuong/${item}`)}`);
  const texts = sendTextsOf(i18n.language);
  return (
    <DefaultTemplate
      i18n={i18n} payload={payload} permissions={permissions} visibleEntities={visibleEntities} req={req}
      user={req.user ?? undefined} viewActions={viewActions(payload.config)}
      {...(locale ? { locale } : {})} {...(params ? { params } : {})} {...(searchParams ? { searchParams } : {})}
    >
      <SetStepNav nav={[{ label: texts.articles, url: '/collections/articles' }, { label: texts.title }]} />
      <SendScreen admin={admin} item={item} />
    </DefaultTemplate>
  );
}
