import type { PayloadRequest } from 'payload';

import { assignReview } from '@/reviews/assign-review';
import { failureReasons } from '@/reviews/authority';
import { checkReview } from '@/reviews/check-review';
import { findOwners } from '@/reviews/find-owners';
import { readReviewCase } from '@/reviews/review-case';
import { ReviewRefused } from '@/reviews/review-refused';
import { reviewView } from '@/reviews/review-view';
import { isItemType, type ItemType } from '@/workflow/content';

import { nameOf } from '../unit-view';
import { action } from './action';
import { screen } from './answer';

/** Somebody who may be named: his role, and the unit that it is in. */
export type OwnerOption = { id: string; name: string; role: string; unit: string };

/** @throws ReviewRefused where the address names no item */
function itemOf(req: PayloadRequest): { type: ItemType; id: string } {
  const { type, id } = req.routeParams ?? {};
  if (isItemType(type) && typeof id === 'string') return { type, id };
  throw new ReviewRefused('not-found', req);
}

/** `GET /api/lt/items/:type/:id/review`: who answers for an item, when it is due, and what this person may do. */
export const readReview = screen('/lt/items/:type/:id/review', ({ req, language }) =>
  reviewView(req, itemOf(req), language),
);

/** `GET /api/lt/items/:type/:id/review/people?q=`: who may be named; for those who assign only. */
export const findReviewOwners = screen(
  '/lt/items/:type/:id/review/people',
  async ({ req, actor, tree, language, query }): Promise<{ people: OwnerOption[] }> => {
    const at = await readReviewCase(req, req, itemOf(req));
    const [reason] = failureReasons('assign', actor, { ...at, owner: '' });
    if (reason) throw new ReviewRefused(reason, req);
    const found = await findOwners(req, at, (query.get('q') ?? '').slice(0, 100));
    const unitName = (id: string): string => {
      const unit = tree.get(id);
      return unit ? nameOf(unit, language) : '';
    };
    return { people: found.map(({ unit, ...person }) => ({ ...person, unit: unitName(unit) })) };
  },
);

/** `POST /api/lt/items/:type/:id/review/:act`: assign {owner, everyMonths, dueOn}, check; answers with the new view. */
export const actOnReview = action(
  '/lt/items/:type/:id/review/:act',
  async ({ req, language }, body) => {
    const item = itemOf(req);
    const { act } = req.routeParams ?? {};
    if (act === 'assign') await assignReview(req, item, body);
    else if (act === 'check') await checkReview(req, item);
    else throw new ReviewRefused('not-found', req);
    return reviewView(req, item, language);
  },
);
