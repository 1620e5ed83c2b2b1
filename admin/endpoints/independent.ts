import { NotFound, type PayloadRequest } from 'payload';

import { markSeen } from '@/independent/mark-seen';

import { pressVersion } from '../independent/press-version';
import { sourceView } from '../independent/source-view';
import { asPerson } from '../sendings/press-send';
import { action } from './action';
import { screen } from './answer';

const PATH = '/lt/items/articles/:id/source';

const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Za-z0-9-]{1,64}$/.test(value);

const articleOf = ({ routeParams }: PayloadRequest): string => String(routeParams?.id ?? '');

/** `POST /api/lt/independent` {unit, item}: *Làm bản riêng*; answers with the draft, the same one whenever it is pressed. */
export const makeIndependent = action('/lt/independent', async (at, { unit, item }) => {
  if (!isId(unit) || !isId(item)) return null;
  if (!at.tree.get(unit)) throw new NotFound(at.req.t);
  return pressVersion(at.req, { unit, item });
});

/** `GET …/source`: what became of the item that an article was made from; 404 where there is none for this person. */
export const readSource = screen(PATH, async (at) => {
  const article = articleOf(at.req);
  return isId(article) ? sourceView(at, article) : null;
});

/** `POST …/source` {mark}: that state of the source was seen, the version stays. */
export const seeSource = action(PATH, async (at, { mark }) => {
  const article = articleOf(at.req);
  if (!isId(article) || typeof mark !== 'string' || mark.length > 200) return null;
  await asPerson(at.req, (own) => markSeen(own, article, mark));
  return sourceView(at, article);
});
