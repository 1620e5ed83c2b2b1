import type { PayloadRequest } from 'payload';

import { queueEvent } from '@/webhooks/queue-event';

import type { Edition, Editions } from './edition';
import type { Item } from './item';

const about = ({ type, id, steward }: Item) => ({ item: { type, id }, unit: steward });

/** Acts on one edition are told apart by how many came before, which a second attempt on SQLite finds as it was. */
const nth = ({ id, hands }: Edition, act: string): string => `${id}:${act}:${hands?.length ?? 0}`;

/** An edition becomes public: the first one, or one that corrects what was public. Before its row says so. */
export const tellPublic = (req: PayloadRequest, item: Item, { current }: Editions, edition: Edition, at: number): Promise<void> =>
  queueEvent(req, {
    ...about(item), event: current?.stage === 'published' && current.id !== edition.id ? 'corrected' : 'published',
    occurrence: `${edition.id}:published`, at,
  }); // prettier-ignore

/** What was public ends, or is held back. Before it does. */
export const tellEnded = (req: PayloadRequest, item: Item, edition: Edition, ending: string, at: number): Promise<void> =>
  queueEvent(req, { ...about(item), event: 'withdrawn', occurrence: nth(edition, 'ended'), at, detail: { ending } }); // prettier-ignore

/** What had ended is public again. */
export const tellBack = (
  req: PayloadRequest,
  item: Item,
  edition: Edition,
  at: number,
): Promise<void> =>
  queueEvent(req, { ...about(item), event: 'published', occurrence: nth(edition, 'back'), at });
