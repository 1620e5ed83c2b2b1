import type { AdminViewServerProps } from 'payload';

import { vietnamDay } from '@/tenants/day';
import { getTree } from '@/tenants/tree';
import { isClosed } from '@/tenants/unit-tree';

import { textsOf } from '../texts';
import { actorOfScreen, ScreenFrame } from '../ScreenFrame';
import { UnitTreeScreen } from './UnitTreeScreen';

/** "Đơn vị hành chính": the tree to browse, and a card per unit. */
export async function UnitTreeView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const { i18n, payload } = req;
  const { admin } = payload.config.routes;
  actorOfScreen(view);
  const texts = textsOf(i18n.language);
  const tree = await getTree(payload);
  const today = vietnamDay(new Date());
  const active = [...tree.all()].filter((unit) => !isClosed(unit, today)).length;
  const asked = typeof view.searchParams?.unit === 'string' ? view.searchParams.unit : null;
  const chosen = tree.get(asked)?.id ?? null;
  return (
    <ScreenFrame screen={view} steps={[{ label: texts.tree.title }]}>
      <main className="lt-page">
        <div className="lt-page__head">
          <div>
            <h1>{texts.tree.title}</h1>
            <p>{texts.tree.active(active)}</p>
          </div>
        </div>
        <UnitTreeScreen admin={admin} chosen={chosen} trail={chosen ? tree.lineage(chosen).map(({ id }) => id) : []} />
      </main>
    </ScreenFrame>
  );
} // prettier-ignore
