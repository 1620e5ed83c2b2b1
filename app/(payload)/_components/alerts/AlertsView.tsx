import { DefaultTemplate } from '@payloadcms/next/templates';
import { SetStepNav } from '@payloadcms/ui';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';

import { alertBoard } from '@/admin/alerts/board';
import { selectedUnit } from '@/admin/selected-unit';
import { requestActor } from '@/tenants/request-actor';
import { getTree } from '@/tenants/tree';

import { textsOf } from '../texts';
import { viewActions } from '../view-actions';
import { alertTextsOf } from './alert-texts';
import { AlertsScreen } from './AlertsScreen';

/** "Cảnh báo khẩn": everything is in the page that arrives, so that a slow network costs one wait and not two. */
export async function AlertsView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, visibleEntities, permissions, locale } = initPageResult;
  const { i18n, payload, user } = req;
  const { admin } = payload.config.routes;
  const actor = requestActor(req);
  if (!actor || !user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/canh-bao`)}`);
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const tree = await getTree(payload);
  const selected = selectedUnit(actor, tree, (await headers()).get('cookie'));
  const board = selected && (await alertBoard({ req, actor, tree, language, now: Date.now() }, selected.unit));
  const person = { id: String(user.id), name: 'name' in user ? String(user.name) : '' };
  return (
    <DefaultTemplate
      i18n={i18n} payload={payload} permissions={permissions} visibleEntities={visibleEntities} req={req}
      user={user} viewActions={viewActions(payload.config)}
      {...(locale ? { locale } : {})} {...(params ? { params } : {})} {...(searchParams ? { searchParams } : {})}
    >
      <SetStepNav nav={[{ label: alertTextsOf(language).title }]} />
      {board ? <AlertsScreen key={board.unit.id} first={board} person={person} admin={admin} /> : <main className="lt-page"><p className="lt-note">{textsOf(language).home.noRole}</p></main>}
    </DefaultTemplate>
  );
}
