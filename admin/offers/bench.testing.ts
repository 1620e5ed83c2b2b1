import { visibleOn } from '@/syndication/visible';
import { getTree } from '@/tenants/tree';
import type { TestInstallation } from '@/test/payload';
import { forgetReceived } from '@/test/forget-received';
import type { RestUser } from '@/test/rest';
import { UNIT_KEYS, type UnitKey, type World } from '@/test/world';

import type { QueueAnswer } from '../endpoints/queue';
import type { OfferView } from './offer-view';
import type { OffersAnswer } from './overview';

type Json = Record<string, unknown> & { errors?: { message: string }[] };

export type Reply<T = Json> = { status: number; json: T & Json };

export async function reply<T = Json>(response: Response): Promise<Reply<T>> {
  return { status: response.status, json: (await response.json()) as T & Json };
}

const path = (item: string, rest = '') => `lt/items/articles/${item}/offers${rest}`;

export const offersIn = ({ rows }: QueueAnswer) => rows.filter(({ source }) => source === 'offer');

/** People who offer items and decide about offers through REST, as the screens do. */
export function offerBench({ payload, rest }: TestInstallation, world: World) {
  return {
    /** forgets every offer and what units have of others */
    clear: async () => {
      await payload.db.deleteMany({ collection: 'notifications', where: {} });
      await forgetReceived(payload);
    },
    offer: async (who: RestUser | undefined, item: string, to: unknown, more: object = {}) => reply<OffersAnswer>(await rest(who).post(path(item), { to, ...more })),
    decide: async (who: RestUser | undefined, item: string, body: object) => reply(await rest(who).post(path(item, '/decide'), body)),
    withdraw: async (who: RestUser | undefined, item: string, to: unknown) => reply<OffersAnswer>(await rest(who).post(path(item, '/withdraw'), { to })),
    overview: async (who: RestUser | undefined, item: string) => reply<OffersAnswer>(await rest(who).get(path(item))),
    view: async (who: RestUser | undefined, item: string, unit: string) => reply<OfferView>(await rest(who).get(path(item, `?unit=${unit}`))),
    queue: async (who: RestUser, query = '') => (await reply<QueueAnswer>(await rest(who).get(`lt/queue${query}`))).json,
    sites: async (item: string): Promise<UnitKey[]> => {
      const tree = await getTree(payload);
      const shown: UnitKey[] = [];
      for (const key of UNIT_KEYS) if (await visibleOn(payload, tree, world.unit[key], item)) shown.push(key);
      return shown;
    },
    notices: async (kind: string) =>
      (await payload.db.find<{ id: string; person: string; note?: string | null }>({ collection: 'notifications', pagination: false, where: { kind: { equals: kind } } })).docs,
  };
} // prettier-ignore
