import { NotFound } from 'payload';

import { soundNote } from '@/syndication/local-note';
import { orderPins } from '@/syndication/pin';
import { MOST_PINS } from '@/syndication/pin-order';
import { requireIn } from '@/syndication/sender';

import { inboxView } from '../inbox/inbox-view';
import { overdueView } from '../inbox/overdue-view';
import { INBOX_ACTS, pressInbox, type InboxOrder } from '../inbox/press-inbox';
import { asPerson } from '../sendings/press-send';
import { action } from './action';
import { screen } from './answer';

const MOST_ITEMS = 50;
const LONGEST = 1000;

const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Za-z0-9-]{1,64}$/.test(value);

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === '';

/** The unit's own words for the lists, by language; undefined for what is no text or too long. */
function teaserOf({ teaser, teaserEn }: Record<string, unknown>): InboxOrder['teaser'] | undefined {
  const words: NonNullable<InboxOrder['teaser']> = {};
  for (const [language, text] of [['vi', teaser], ['en', teaserEn]] as const) {
    if (isNothing(text)) continue;
    if (typeof text !== 'string' || text.length > LONGEST) return undefined;
    if (text.trim()) words[language] = text.trim();
  }
  return Object.keys(words).length > 0 ? words : null;
} // prettier-ignore

function orderOf(body: Record<string, unknown>): InboxOrder | null {
  const { unit, items, section, note, until } = body;
  const teaser = teaserOf(body);
  const act = INBOX_ACTS.find((one) => one === body.act);
  if (!act || !isId(unit) || !Array.isArray(items) || items.length === 0 || items.length > MOST_ITEMS) return null;
  if (act === 'classify' && !isId(section)) return null;
  if (!items.every(isId) || (!isNothing(section) && !isId(section))) return null;
  if (teaser === undefined) return null;
  const words = note === undefined ? null : soundNote(note);
  if (words === undefined) return null;
  const end = isNothing(until) ? null : typeof until === 'string' ? Date.parse(until) : NaN;
  if (end !== null && !(end > Date.now())) return null;
  return {
    unit, items: [...new Set<string>(items)], act, until: end,
    note: note === undefined ? undefined : words,
    section: isId(section) ? section : null, teaser,
  };
} // prettier-ignore

/** `GET /api/lt/inbox?unit=&tab=&origin=&section=&strength=&level=&since=&after=`: what was sent to a unit, for its editors and moderators. */
export const readInbox = screen('/lt/inbox', (at) => {
  const unit = requireIn(at.req, at.tree, at.query.get('unit') ?? '', 'content.publish');
  return inboxView(at, unit);
});

/** `POST /api/lt/inbox` {unit, act, items, section, teaser, teaserEn, note, until}: take, hide, undo, acknowledge, pin, unpin, note, classify, edit; a result for each item. */
export const actOnInbox = action('/lt/inbox', async (at, body) => {
  const order = orderOf(body);
  if (!order) return null;
  if (!at.tree.get(order.unit)) throw new NotFound(at.req.t);
  requireIn(at.req, at.tree, order.unit, 'content.publish');
  return { results: await pressInbox(at.req, order), at: Date.now() };
});

/** `POST /api/lt/inbox/pins` {unit, items}: the order of what the unit pinned, every item once. */
export const orderInboxPins = action('/lt/inbox/pins', async (at, { unit, items }) => {
  if (!isId(unit) || !Array.isArray(items) || items.length > MOST_PINS || !items.every(isId)) return null;
  if (!at.tree.get(unit)) throw new NotFound(at.req.t);
  await asPerson(at.req, (own) => orderPins(own, { unit, items }));
  return { at: Date.now() };
}); // prettier-ignore

/** `GET /api/lt/overdue?unit=&skip=`: who has not confirmed what a unit requires since a day, for its moderators. */
export const readOverdue = screen('/lt/overdue', async ({ req, tree, query, language }) => {
  const unit = requireIn(req, tree, query.get('unit') ?? '', 'syndication.send');
  const skip = Number(query.get('skip') ?? 0);
  return overdueView(
    { req, tree, language },
    unit.id,
    Number.isInteger(skip) && skip > 0 ? skip : 0,
  );
});
