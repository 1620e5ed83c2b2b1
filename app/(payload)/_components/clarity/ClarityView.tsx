import { Link } from '@payloadcms/ui';
import { headers } from 'next/headers';
import type { AdminViewServerProps } from 'payload';

import { CLARITY_VIEWS, listUnclear } from '@/admin/clarity/clarity-data';
import { selectedUnit } from '@/admin/selected-unit';
import { getTree } from '@/tenants/tree';

import { ListScope } from '../lists/ListScope';
import { actorOfScreen, ScreenFrame } from '../ScreenFrame';
import { textsOf } from '../texts';
import { clarityTextsOf } from './clarity-texts';
import { UnclearRows } from './UnclearRows';

/** "Trang chưa rõ": what readers of the chosen unit's texts, or of its sites, find unclear, the worst first. */
export async function ClarityView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const { i18n, payload } = req;
  const { admin } = payload.config.routes;
  const actor = actorOfScreen(view);
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const texts = clarityTextsOf(language);
  const tree = await getTree(payload);
  const selected = selectedUnit(actor, tree, (await headers()).get('cookie'));
  const shown = CLARITY_VIEWS.find((one) => one === view.searchParams?.xem) ?? 'items';
  const after = typeof view.searchParams?.sau === 'string' ? view.searchParams.sau : null;
  const found = selected ? await listUnclear({ req, actor, tree, language }, selected, { view: shown, after }) : null;
  const here = `${admin}/trang-chua-ro?xem=${shown}`;
  return (
    <ScreenFrame screen={view} steps={[{ label: texts.title }]}>
      <main className="lt-page">
        <div className="lt-page__head">
          <div>
            <h1>{texts.title}</h1>
            <p>{selected ? `${texts.intro} ${texts.handledHelp}` : textsOf(language).home.noRole}</p>
          </div>
        </div>
        {found ? (
          <div className="lt-stack">
            <ListScope />
            <nav aria-label={texts.view}>
              <ul className="lt-tags">
                {CLARITY_VIEWS.map((one) => (
                  <li key={one}><Link className="lt-btn" href={`${admin}/trang-chua-ro?xem=${one}`} prefetch={false} aria-current={one === shown ? 'page' : undefined}>{texts.views[one]}</Link></li>
                ))}
              </ul>
            </nav>
            <section className="lt-panel" aria-label={texts.views[shown]}>
              {found.rows.length > 0 ? <UnclearRows rows={found.rows} {...{ admin, texts, language }} /> : <div className="lt-empty"><strong>{texts.none}</strong><p>{texts.noneHelp}</p></div>}
            </section>
            {found.next || after ? (
              <div className="lt-row">
                {after ? <Link className="lt-btn" href={here} prefetch={false}>{texts.first}</Link> : null}
                {found.next ? <Link className="lt-btn" href={`${here}&sau=${encodeURIComponent(found.next)}`} prefetch={false}>{texts.next}</Link> : null}
              </div>
            ) : null}
          </div>
        ) : null}
      </main>
    </ScreenFrame>
  );
} // prettier-ignore
