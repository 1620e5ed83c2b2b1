import { Forbidden, NotFound, type PayloadRequest } from 'payload';

import type { OfferDecision } from '@/syndication/decide-offer';
import { sentPlacements } from '@/syndication/item-placements';
import { Refusal } from '@/syndication/refusal';
import { requireIn } from '@/syndication/sender';

import { offererFor, offerers } from '../offers/offer-target';
import { offersOverview } from '../offers/overview';
import { offerView } from '../offers/offer-view';
import { pressDecision, pressOffer, pressWithdrawal } from '../offers/press-offer';
import { action } from './action';
import { screen } from './answer';

const PATH = '/lt/items/articles/:id/offers';

const LONGEST = 1000;

const itemOf = ({ routeParams }: PayloadRequest): string => String(routeParams?.id ?? '');

const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Za-z0-9-]{1,64}$/.test(value);

/** A text of the body: null for none, undefined for what is no text or too long. */
function textOf(value: unknown): string | null | undefined {
  if (value === undefined || value === null || value === '') return null;
  return typeof value === 'string' && value.length <= LONGEST ? value : undefined;
}

function decisionOf(item: string, body: Record<string, unknown>): OfferDecision | null {
  const { unit, accept, section } = body;
  const [teaser, reason] = [textOf(body.teaser), textOf(body.reason)];
  const own = section === undefined || section === null || section === '' ? null : section;
  if (!isId(unit) || typeof accept !== 'boolean' || teaser === undefined || reason === undefined) return null;
  if (own !== null && !isId(own)) return null;
  return { item, unit, accept, section: own, teaser: teaser?.trim() ? { vi: teaser.trim() } : null, reason };
} // prettier-ignore

/**
 * `GET …/offers`: where an item may be offered and what became of it, for those who write or offer it; `?unit=`: the public
 * text of what was offered to a unit, for that unit's moderators.
 */
export const readOffers = screen(PATH, (at) => {
  const unit = at.query.get('unit');
  return unit ? offerView(at, itemOf(at.req), unit) : offersOverview(at, itemOf(at.req));
});

/** `POST …/offers` {to}: offers the item to a unit above, in the name of the nearest unit below it that has it. */
export const offerItem = action(PATH, async (at, { to }) => {
  const item = itemOf(at.req);
  if (!isId(to)) return null;
  const known = await offersOverview(at, item);
  if (!known.item.live) throw new Refusal('notPublic', at.language);
  const units = offerers(at, await sentPlacements(at.req, item));
  if (units.length === 0) throw new Forbidden(at.req.t);
  const from = offererFor(at, units, to);
  if (!from) throw new Refusal('notAbove', at.language);
  await pressOffer(at.req, { item, from: from.id, to });
  return offersOverview(at, item);
});

/** `POST …/offers/decide` {unit, accept, section, teaser, reason}: 409 with who was quicker. */
export const decideOnOffer = action(`${PATH}/decide`, async (at, body) => {
  const decision = decisionOf(itemOf(at.req), body);
  if (!decision) return null;
  if (!at.tree.get(decision.unit)) throw new NotFound(at.req.t);
  requireIn(at.req, at.tree, decision.unit, 'syndication.send');
  return (await pressDecision(at.req, decision)) ?? { accepted: decision.accept, at: Date.now() };
});

/** `POST …/offers/withdraw` {to}: takes an offer back while it waits; 409 with who was quicker. */
export const withdrawFromOffer = action(`${PATH}/withdraw`, async (at, { to }) => {
  const item = itemOf(at.req);
  if (!isId(to)) return null;
  await offersOverview(at, item);
  return (await pressWithdrawal(at.req, item, to)) ?? (await offersOverview(at, item));
});
