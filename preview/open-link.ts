import type { Payload } from 'payload';

import { oneTimeHash, readToken } from '@/security/one-time-code';
import { oneTimeMatch } from '@/security/one-time-match';

import type { PreviewItem, PreviewItemType } from './preview-item';

type Row = {
  id: string;
  tokenHash: string;
  itemType: PreviewItemType;
  item: string;
  expiresAt: number;
  revokedAt: number;
  createdAt: string;
  createdBy?: unknown;
};

export type OpenedLink = PreviewItem & {
  /** the unit on whose site it may be shown, and on no other */
  steward: string;
  /** milliseconds */
  expiresAt: number;
  /** the item's latest version, draft included, with all languages; relations are ids */
  version: Record<string, unknown>;
};

/** The row of a token. Found by its hash, so the time of the answer tells nothing about the token. */
async function rowOf(payload: Payload, token: unknown, now: number): Promise<Row | null> {
  const secret = readToken(token);
  if (!secret) return null;
  const tokenHash = oneTimeHash('token', secret);
  const row = await payload.db.findOne<Row>({
    collection: 'preview-links', where: { tokenHash: { equals: tokenHash } },
  }); // prettier-ignore
  if (!row || !oneTimeMatch(row.tokenHash, tokenHash)) return null;
  return row.revokedAt === 0 && row.expiresAt > now ? row : null;
}

/** Whoever made it has no account any more. Closing one revokes its links as well; this holds for those made meanwhile. */
async function isOrphaned(payload: Payload, { createdBy }: Row): Promise<boolean> {
  if (!createdBy) return false;
  const maker = await payload.db.findOne<{ id: string; closedAt?: unknown }>({
    collection: 'users', where: { id: { equals: String(createdBy) } }, select: { closedAt: true },
  }); // prettier-ignore
  return !maker || Boolean(maker.closedAt);
}

/** Endings (workflow/ending.ts) after which visitors do not read the text: somebody decided that, and knew nothing of the link. */
const TAKEN_AWAY = ['withdrawn', 'error', 'embargo'];

/** Whether the text was taken from visitors since the link was made; who may write it can make another one. */
async function isTakenAway(payload: Payload, { item, createdAt }: Row): Promise<boolean> {
  const { totalDocs } = await payload.db.count({
    collection: 'editions',
    where: { and: [
      { item: { equals: item } }, { stage: { equals: 'ended' } }, { ending: { in: TAKEN_AWAY } },
      { endedAt: { greater_than_equal: new Date(createdAt).getTime() } },
    ] },
  }); // prettier-ignore
  return totalDocs > 0;
}

/**
 * What a link leads to; null when it is wrong, expired or revoked, when the account of its maker was closed, when its item
 * is gone or in the bin, or was taken from visitors since. The caller asks whether `steward` is the unit of the site.
 * @param token as it came in
 */
export async function openLink(
  payload: Payload,
  token: unknown,
  now = Date.now(),
): Promise<OpenedLink | null> {
  const row = await rowOf(payload, token, now);
  if (!row || (await isOrphaned(payload, row)) || (await isTakenAway(payload, row))) return null;
  const { itemType, item: id, expiresAt } = row;
  const version = await payload.findByID({
    collection: itemType, id, draft: true, depth: 0, locale: 'all', trash: false, overrideAccess: true, disableErrors: true,
  }); // prettier-ignore
  if (!version || version.deletedAt) return null;
  const steward = String(version.steward);
  return { itemType, id, steward, expiresAt, version: { ...version } };
}
