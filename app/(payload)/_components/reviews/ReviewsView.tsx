import { headers } from 'next/headers';
import type { AdminViewServerProps } from 'payload';

import { listReviews, REVIEW_FILTERS } from '@/admin/review-data';
import { selectedUnit } from '@/admin/selected-unit';
import { nameOf } from '@/admin/unit-view';
import { getTree } from '@/tenants/tree';

import { ListScreen } from '../lists/ListScreen';
import { textsOf } from '../texts';
import { actorOfScreen } from '../ScreenFrame';
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
  const here = (one: string) => `${admin}/ra-soat?loc=${one}`;
  return (
    <ListScreen
      screen={view} title={words.title} intro={selected ? words.intro : textsOf(language).home.noRole} panel={words.filters[filter]}
      choices={{ label: words.filter, options: REVIEW_FILTERS.map((one) => ({ label: words.filters[one], href: here(one), current: one === filter })) }}
      paging={{ words, first: after ? here(filter) : undefined, next: found?.next ? `${here(filter)}&sau=${encodeURIComponent(found.next)}` : undefined }}
    >
      {found && (found.rows.length > 0 ? <ReviewRows rows={found.rows} {...{ admin, language, texts, unitName }} /> : <p className="lt-empty">{words.none[filter]}</p>)}
    </ListScreen>
  );
} // prettier-ignore
