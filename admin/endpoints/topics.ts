import { fold } from '@/search/fold';
import { requireIn } from '@/syndication/sender';

import { selectedUnit } from '../selected-unit';
import { screen } from './answer';

const MOST = 200;

/** `GET /api/lt/topics?unit=&q=`: the topics that articles of a unit may belong to, open ones only; without `unit` the chosen one's. */
export const readTopics = screen('/lt/topics', async ({ req, tree, actor, query, language, today }) => {
  const asked = query.get('unit');
  const unit = asked
    ? requireIn(req, tree, asked, 'content.read')
    : selectedUnit(actor, tree, req.headers.get('cookie'))?.unit;
  if (!unit) return null;
  const words = fold(query.get('q') ?? '');
  const { docs } = await req.payload.find({
    collection: 'topics', req, depth: 0, limit: MOST, pagination: false, overrideAccess: true, locale: language, fallbackLocale: 'vi',
    sort: 'order', select: { name: true, until: true }, where: { steward: { in: tree.lineage(unit.id).map(({ id }) => id) } },
  });
  const open = docs.filter(({ until }) => !until || until >= today);
  const topics = open.map(({ id, name }) => ({ id: String(id), name: name ?? '' }));
  return { topics: topics.filter(({ name }) => fold(name).includes(words)) };
}); // prettier-ignore
