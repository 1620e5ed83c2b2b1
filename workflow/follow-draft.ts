import type { PayloadRequest } from 'payload';

import { oneAtATime } from '@/database/one-at-a-time';
import { settle } from '@/notifications/settle';
import { fold } from '@/search/fold';
import { isSystem } from '@/tenants/access';
import { mayIn } from '@/tenants/actor';
import { requestActor } from '@/tenants/request-actor';

import { changeEdition, editionsOf, withHand } from './edition';
import type { ItemType } from './content';
import { readItem, type Item } from './item';
import { versionText } from './public-text';

const moment = (value: unknown): number | null =>
  value ? new Date(value as string | Date).getTime() : null;

/** The date that visitors read is no part of the hash, which covers no times; but it was approved with the text. */
async function sameDate(req: PayloadRequest, { type, content }: Item, version: string) {
  if (type !== 'articles') return true;
  const read = await versionText(req, type, version);
  return read === null || moment(read.publishedAt) === moment(content.publishedAt);
}

/**
 * After a person has saved a newer text: an approval is void, for it was given to another text. A text in review stays
 * there only when a second reader corrects it on the way to approving it; both hands are recorded.
 */
export async function followDraft(
  req: PayloadRequest,
  type: ItemType,
  id: string,
  now = Date.now(),
): Promise<void> {
  if (isSystem(req)) return;
  await oneAtATime(req.payload, id, () => follow(req, type, id, now));
}

async function follow(req: PayloadRequest, type: ItemType, id: string, now: number): Promise<void> {
  const { open } = await editionsOf(req, id);
  if (!open || open.stage === 'returned') return;
  const item = await readItem(req, type, id);
  if (!item || (item.sha256 === open.sha256 && (await sameDate(req, item, open.version)))) return;
  const user = req.user ? String(req.user.id) : null;
  const { scope } = item.content as { scope: Parameters<typeof mayIn>[3] };
  const corrects =
    open.stage === 'in-review' &&
    user !== open.submittedBy &&
    mayIn(requestActor(req), 'content.publish', item.steward, scope);
  const hands = withHand(open, user, 'corrected', now);
  await changeEdition(
    req,
    open,
    corrects
      ? {
          version: item.version,
          sha256: item.sha256,
          media: item.pins,
          title: item.title,
          searchText: fold(item.title),
          hands,
        }
      : { stage: 'voided', decidedBy: user, decidedAt: now, hands },
  );
  // Nobody is asked to read what is being written again.
  if (!corrects) await settle(req, id, ['submitted'], now);
}
