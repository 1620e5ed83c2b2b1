import { Link } from '@payloadcms/ui';
import { headers } from 'next/headers';
import type { AdminViewServerProps } from 'payload';

import { listReviews, REVIEW_FILTERS } from '@/admin/review-data';
import { selectedUnit } from '@/admin/selected-unit';
import { nameOf } from '@/admin/unit-view';
import { getTree } from '@/tenants/tree';

import { ListScope } from '../lists/ListScope';
import { textsOf } from '../texts';
import { actorOfScreen, ScreenFrame } from '../ScreenFrame';
import { ReviewRows } from './ReviewRows';
import { reviewTextsOf } from './review-texts';

/** "Rà soát nội dung": what is due soon, overdue or assigned to nobody, in the chosen unit and below. */
export async function ReviewsView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const { i18n, payload } = req;
  const { admin } = payload.config.routes;
  const actor = actorOfScreen(view);
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const texts = reviewTextsOf(language);
  const words = texts.list;
  const tree = await getTree(payload);
  const selected = selectedUnit(actor, tree, (await headers()).get('cookie'));
  const filter = REVIEW_FILTERS.find((one) => one === view.searchParams?.loc) ?? 'due';
  const after = typeof view.searchParams?.sau === 'string' ? view.searchParams.sau : null;
  const found = selected ? await listReviews(req, actor, selected, { filter, after }) : null;
  const unitName = (id: string): string => {
    const unit = tree.get(id);
    return unit ? nameOf(unit, language) : '';
  };
  return (
    <ScreenFrame screen={view} steps={[{ label: words.title }]}>
      <main className="lt-page">
        <div className="lt-page__head">
          <div>
            <h1>{words.title}</h1>
            <p>{selected ? words.intro : textsOf(language).home.noRole}</p>
          </div>
        </div>
        {found ? (
          <div className="lt-stack">
            <ListScope />
            <nav aria-label={words.filter}>
              <ul className="lt-tags">
                {REVIEW_FILTERS.map((one) => (
                  <li key={one}><Link className="lt-btn" href={`${admin}/ra-soat?loc=${one}`} prefetch={false} aria-current={one === filter ? 'page' : undefined}>{words.filters[one]}</Link></li>
                ))}
              </ul>
            </nav>
            <section className="lt-panel" aria-label={words.filters[filter]}>
              {found.rows.length > 0 ? <ReviewRows rows={found.rows} {...{ admin, language, texts, unitName }} /> : <p className="lt-empty">{words.none[filter]}</p>}
            </section>
            {found.next || after ? (
              <div className="lt-row">
                {after ? <Link className="lt-btn" href={`${admin}/ra-soat?loc=${filter}`} prefetch={false}>{words.first}</Link> : null}
                {found.next ? <Link className="lt-btn" href={`${admin}/ra-soat?loc=${filter}&sau=${encodeURIComponent(found.next)}`} prefetch={false}>{words.next}</Link> : null}
              </div>
            ) : null}
          </div>
        ) : null}
      </main>
    </ScreenFrame>
  );
} // prettier-ignore
