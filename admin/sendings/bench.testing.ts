import { forgetReceived } from '@/test/forget-received';
import type { RestUser } from '@/test/rest';
import type { TestInstallation } from '@/test/payload';
import { getTree } from '@/tenants/tree';
import { visibleOn } from '@/syndication/visible';
import { UNIT_KEYS, type UnitKey, type World } from '@/test/world';

import type { SendPreview } from './preview';

export type Reply = {
  status: number;
  json: Record<string, unknown> & {
    errors?: { name?: string; message: string }[];
    preview?: SendPreview;
  };
};

/** People who send items through REST, as the screen does. */
export function sendBench({ payload, rest }: TestInstallation, world: World) {
  const post = async (who: RestUser | undefined, path: string, body: unknown): Promise<Reply> => {
    const response = await rest(who).post(path, body);
    return { status: response.status, json: (await response.json()) as Reply['json'] };
  };
  const at = (item: string, act: string) => `lt/items/articles/${item}/sendings/${act}`;
  const preview = async (who: RestUser | undefined, item: string, order: object) => {
    const { status, json } = await post(who, at(item, 'preview'), order);
    return { status, ...(json as unknown as SendPreview) };
  };
  const send = (who: RestUser | undefined, item: string, order: object) => post(who, at(item, 'send'), order);
  return {
    post,
    preview,
    /** forgets every sending and quota, and what units have of others */
    clear: async () => {
      await payload.db.deleteMany({ collection: 'sending-quotas', where: {} });
      await forgetReceived(payload);
    },
    send,
    /** reads the preview, then presses */
    sendAfterPreview: async (who: RestUser, item: string, order: object): Promise<Reply> => {
      const { token } = await preview(who, item, order);
      return send(who, item, { ...order, token });
    },
    end: (who: RestUser | undefined, item: string, sending: unknown) => post(who, at(item, 'end'), { sending }),
    change: (who: RestUser | undefined, item: string, change: object) => post(who, at(item, 'change'), change),
    overview: async (who: RestUser | undefined, item: string) => {
      const response = await rest(who).get(`lt/items/articles/${item}/sendings`);
      return { status: response.status, json: (await response.json()) as Record<string, unknown> };
    },
    /** units of the world on whose site an item shows */
    sites: async (item: string): Promise<UnitKey[]> => {
      const tree = await getTree(payload);
      const shown: UnitKey[] = [];
      for (const key of UNIT_KEYS)
        if (await visibleOn(payload, tree, world.unit[key], item)) shown.push(key);
      return shown;
    },
    count: async (collection: 'placements' | 'sendings'): Promise<number> =>
      (await payload.db.count({ collection })).totalDocs,
  };
} // prettier-ignore
