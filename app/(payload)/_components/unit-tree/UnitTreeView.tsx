import { DefaultTemplate } from '@payloadcms/next/templates';
import { SetStepNav } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';

import { vietnamDay } from '@/tenants/day';
import { requestActor } from '@/tenants/request-actor';
import { getTree } from '@/tenants/tree';
import { isClosed } from '@/tenants/unit-tree';

import { textsOf } from '../texts';
import { viewActions } from '../view-actions';
import { UnitTreeScreen } from './UnitTreeScreen';

/** "Đơn vị hành chính": the tree to browse, and a card per unit. */
export async function UnitTreeView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, visibleEntities, permissions, locale } = initPageResult;
  const { i18n, payload } = req;
  const { admin } = payload.config.routes;
  if (!requestActor(req)) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/don-vi`)}`);
  const texts = textsOf(i18n.language);
  const tree = await getTree(payload);
  const today = vietnamDay(new Date());
  const active = [...tree.all()].filter((unit) => !isClosed(unit, today)).length;
  const asked = typeof searchParams?.unit === 'string' ? searchParams.unit : null;
  const chosen = tree.get(asked)?.id ?? null;
  return (
    <DefaultTemplate
      i18n={i18n} payload={payload} permissions={permissions} visibleEntities={visibleEntities} req={req}
      user={req.user ?? undefined} viewActions={viewActions(payload.config)}
      {...(locale ? { locale } : {})} {...(params ? { params } : {})} {...(searchParams ? { searchParams } : {})}
    >
      <SetStepNav nav={[{ label: texts.tree.title }]} />
      <main className="lt-page">
        <div className="lt-page__head">
          <div>
            <h1>{texts.tree.title}</h1>
            <p>{texts.tree.active(active)}</p>
          </div>
        </div>
        <UnitTreeScreen admin={admin} chosen={chosen} trail={chosen ? tree.lineage(chosen).map(({ id }) => id) : []} />
      </main>
    </DefaultTemplate>
  );
} // prettier-ignore
