import type { PayloadRequest } from 'payload';

import { changeIf } from '@/database/change-if';
import { inTransaction } from '@/database/transaction';
import { formatDate } from '@/i18n/format';
import { notify } from '@/notifications/notify';
import { publicItem } from '@/syndication/public-item';
import { asSystem } from '@/tenants/access';
import { vietnamDay } from '@/tenants/day';
import { getTree } from '@/tenants/tree';
import { isConflict } from '@/workflow/conflict';

import { answerersOf } from './answerers';
import { ownerOf } from './owner-standing';
import { reminderAfter, reminderLabel } from './reminders';
import type { Review } from './review';

const BATCH = 100;

/** Whom to remind: the owner while he is there, else those who answer for the unit. */
async function peopleOf(req: PayloadRequest, owner: string, steward: string): Promise<string[]> {
  const at = { steward, scope: (await getTree(req.payload)).scope(steward) };
  const found = await ownerOf(req, owner, at);
  return found.standing === 'there' ? [owner] : (await answerersOf(req, at)).map(({ id }) => id);
}

/** Seven in the morning of a day in Viet Nam: a reminder is not for the night, and its moment says which one it is. */
const morningOf = (day: string): number => Date.parse(`${day}T07:00:00+07:00`);

/** The day by which reminders go: it begins at seven in the morning. */
const reminderDay = (now: number): string => vietnamDay(new Date(now - 7 * 3_600_000));

/** One review in a transaction of its own. Whoever changes the row first reminds; the other finds it changed. */
async function remindOne({ payload }: PayloadRequest, due: Review, now: number): Promise<boolean> {
  return inTransaction(payload, asSystem(), async (req) => {
    const today = reminderDay(now);
    const { id, itemType: type, item, title, dueOn, remindOn } = due;
    const label = reminderLabel(dueOn, remindOn, today);
    const found = await publicItem(req, type, item);
    const next = { remindOn: reminderAfter(dueOn, today), live: found !== null };
    const set = label !== null && found ? { ...next, reminded: `${dueOn} ${label}` } : next;
    const claim = () => changeIf(req, { collection: 'reviews', id: String(id), was: { remindOn, dueOn }, set });
    const tell = async (): Promise<void> => {
      if (label === null || !found) return;
      const people = await peopleOf(req, due.owner, found.steward);
      await notify(req, people, {
        kind: 'review-due', type, item, title, unit: found.steward, by: null, note: formatDate(dueOn, 'vi'), at: morningOf(remindOn),
      });
    };
    // Without transactions the words come first: a crash before the claim repeats them, and `notify` knows their moment.
    const plain = !req.transactionID;
    if (plain) await tell();
    if (!(await claim())) return false;
    if (!plain) await tell();
    return 'reminded' in set;
  });
} // prettier-ignore

/**
 * Reminds of checks that are near or overdue; for the worker. The row says which reminder went out and when the next one does,
 * so each goes out once, whoever else is at it.
 * @param now milliseconds since 1970
 * @returns how many reminders went out
 */
export async function remindDue(req: PayloadRequest, now: number): Promise<number> {
  const { payload } = req;
  const today = reminderDay(now);
  const { docs } = await payload.db.find<Review>({
    collection: 'reviews', limit: BATCH, pagination: false, sort: 'remindOn',
    where: { and: [{ live: { equals: true } }, { remindOn: { greater_than: '' } }, { remindOn: { less_than_equal: today } }] },
  }); // prettier-ignore
  let sent = 0;
  for (const due of docs) {
    try {
      if (await remindOne(req, due, now)) sent += 1;
    } catch (error) {
      // Somebody is at it at this moment; if not, it is due again in the next run.
      if (isConflict(error)) continue;
      payload.logger.error({ err: error, msg: 'reminder of a review failed', item: due.item });
    }
  }
  return sent;
}
