import { fold } from '@/search/fold';
import { requireIn } from '@/syndication/sender';

import { selectedUnit } from '../selected-unit';
import { sectionsFor } from '../sendings/sections-for';
import { screen } from './answer';

/** `GET /api/lt/sections?unit=&q=`: the sections that a unit uses on its site, for its own items; without `unit` the chosen one's. */
export const readSections = screen('/lt/sections', async (at) => {
  const { req, actor, tree, query } = at;
  const asked = query.get('unit');
  const unit = asked
    ? requireIn(req, tree, asked, 'content.read')
    : selectedUnit(actor, tree, req.headers.get('cookie'))?.unit;
  if (!unit) return null;
  const words = fold(query.get('q') ?? '');
  const sections = await sectionsFor(at, unit.id);
  return { sections: sections.filter(({ name }) => fold(name).includes(words)) };
});
