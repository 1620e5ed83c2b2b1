import { cachedRead } from './cached';
import type { LinkFrom } from './item-link';

/** Whether a site has any rows of its own of a kind that most sites have none of: those are asked for nothing more. */
export const keepsAny = (of: LinkFrom, collection: 'redirects' | 'best-bets'): Promise<{ any: boolean }> =>
  cachedRead({ of, what: collection }, async ({ payload }) => {
    const row = await payload.db.findOne({ collection, where: { origin: { equals: of.unitId } }, select: { kind: true } });
    return { any: row !== null && row !== undefined };
  }); // prettier-ignore
