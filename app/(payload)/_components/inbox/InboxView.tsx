import { DefaultTemplate } from '@payloadcms/next/templates';
import { SetStepNav } from '@payloadcms/ui';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';

import { selectedUnit } from '@/admin/selected-unit';
import { nameOf, within } from '@/admin/unit-view';
import { mayIn } from '@/tenants/actor';
import { requestActor } from '@/tenants/request-actor';
import { getTree } from '@/tenants/tree';

import { viewActions } from '../view-actions';
import { inboxTextsOf } from './inbox-texts';
import { InboxScreen } from './InboxScreen';

/** "Hộp nhận bài" of the chosen unit. */
export async function InboxView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, visibleEntities, permissions, locale } = initPageResult;
  const { i18n, payload } = req;
  const { admin } = payload.config.routes;
  const actor = requestActor(req);
  if (!actor) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/hop-nhan-bai`)}`);
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const texts = inboxTextsOf(language);
  const tree = await getTree(payload);
  const unit = selectedUnit(actor, tree, (await headers()).get('cookie'))?.unit;
  const may = unit && mayIn(actor, 'content.publish', unit.id, tree.scope(unit.id));
  return (
    <DefaultTemplate
      i18n={i18n} payload={payload} permissions={permissions} visibleEntities={visibleEntities} req={req}
      user={req.user ?? undefined} viewActions={viewActions(payload.config)}
      {...(locale ? { locale } : {})} {...(params ? { params } : {})} {...(searchParams ? { searchParams } : {})}
    >
      <SetStepNav nav={[{ label: texts.title }]} />
      {unit && may ? <InboxScreen key={unit.id} unit={{ id: unit.id, name: language === 'en' ? nameOf(unit, 'en') : within(unit.name) }} /> : <main className="lt-page"><h1>{texts.title}</h1><p className="lt-note">{texts.noUnit}</p></main>}
    </DefaultTemplate>
  );
} // prettier-ignore
