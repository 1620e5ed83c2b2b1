import { NotFound } from 'payload';

import { requireIn } from '@/syndication/sender';

import { simulationOf, subscriptionsOf, topicsOf } from '../subscriptions/overview';
import { action } from './action';
import { screen } from './answer';

const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Za-z0-9-]{1,64}$/.test(value);

/**
 * `GET /api/lt/subscriptions?unit=&source=`: what a unit follows, and the topics of a source that it might; for its editors and
 * moderators. They are made, switched and deleted by the collection's own API.
 */
export const readSubscriptionList = screen('/lt/subscriptions', async (at) => {
  const unit = requireIn(at.req, at.tree, at.query.get('unit') ?? '', 'content.publish');
  const source = at.tree.get(at.query.get('source'));
  const [rows, topics] = await Promise.all([
    subscriptionsOf(at, unit),
    source ? topicsOf(at, source) : [],
  ]);
  return { rows, topics };
});

/** `POST /api/lt/subscriptions/simulate` {unit, source, below, section}: what it would have brought in the last 30 days. */
export const simulateOne = action('/lt/subscriptions/simulate', async (at, body) => {
  const { unit, source, below, section } = body;
  const topic = section === undefined || section === '' ? null : section;
  if (!isId(unit) || !isId(source) || typeof below !== 'boolean') return null;
  if ((topic !== null && !isId(topic)) || source === unit) return null;
  if (!at.tree.get(unit) || !at.tree.get(source)) throw new NotFound(at.req.t);
  requireIn(at.req, at.tree, unit, 'content.publish');
  return simulationOf(at, { unit, source, below, section: topic });
});
