import type { PayloadRequest, Where } from 'payload';

import { inTransaction } from '@/database/transaction';
import { languageOf, personById } from '@/people/person';
import { queueMail } from '@/people/queue-mail';
import { env } from '@/security/env';
import { asSystem } from '@/tenants/access';
import { getTree } from '@/tenants/tree';

import { pickMail } from './mail-pick';
import { namesOf } from './names';
import { noticeMail } from './notice-mail';
import { NOTIFICATIONS, type NoticeRow } from './row';

const BATCH = 500;
const MOST_ROWS = 500;

async function mark(req: PayloadRequest, rows: readonly NoticeRow[], mailState: 'sent' | 'dropped'): Promise<void> {
  if (rows.length === 0) return;
  const where: Where = { and: [{ id: { in: rows.map(({ id }) => id) } }, { mailState: { equals: 'waiting' } }] };
  await req.payload.db.updateMany({ collection: NOTIFICATIONS, where, data: { mailState }, req, returning: false });
} // prettier-ignore

async function waitingOf(req: PayloadRequest, person: string): Promise<NoticeRow[]> {
  const { docs } = await req.payload.db.find<NoticeRow>({
    collection: NOTIFICATIONS, req, limit: MOST_ROWS, pagination: false, sort: 'mailDueAt',
    where: { and: [{ person: { equals: person } }, { mailState: { equals: 'waiting' } }] },
  }); // prettier-ignore
  return docs
    .map((row) => ({ ...row, id: String(row.id) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** One person's mail and the state of its notices, in one transaction: a crash leaves both or neither. */
async function mailPerson({ payload }: PayloadRequest, id: string, now: number): Promise<boolean> {
  const which = env().noticeMail;
  return inTransaction(payload, asSystem(), async (req) => {
    const rows = await waitingOf(req, id);
    const tree = await getTree(payload);
    const person = await personById(payload, id, req);
    const { mail, drop, daily } = pickMail(person, rows, (unit) => tree.scope(unit), {
      now,
      mail: which,
    });
    if (person && mail.length > 0) {
      const language = languageOf(person);
      const names = await namesOf(req, mail.map(({ by }) => by)); // prettier-ignore
      const notices = mail.map((row) => ({
        ...row,
        by: names.get(row.by ?? '') || null,
        unit: unitName(tree.get(row.unit), language),
      }));
      await queueMail(req, person.email, noticeMail(person.name, notices, { daily, now, language }), now); // prettier-ignore
    }
    // Last: without transactions a mail may go out twice after a crash, never get lost.
    await mark(req, mail, 'sent');
    await mark(req, drop, 'dropped');
    return mail.length > 0;
  });
}

/** "xã An Bình", as within a sentence. */
function unitName(unit: { name: string; nameEn: string } | undefined, language: 'vi' | 'en'): string {
  if (!unit) return '';
  if (language === 'en') return unit.nameEn || unit.name;
  return unit.name.charAt(0).toLocaleLowerCase('vi') + unit.name.slice(1);
} // prettier-ignore

/**
 * Puts what is due into the outbox, one mail per person; for the worker. Whoever fails holds up nobody else.
 * @param now milliseconds since 1970
 * @returns how many mails were written
 */
export async function mailNotices(req: PayloadRequest, now: number): Promise<number> {
  const { payload } = req;
  const { docs } = await payload.db.find<NoticeRow>({
    collection: NOTIFICATIONS, limit: BATCH, pagination: false, sort: 'mailDueAt', select: { person: true },
    where: { and: [{ mailState: { equals: 'waiting' } }, { mailDueAt: { less_than_equal: now } }] },
  }); // prettier-ignore
  let mails = 0;
  for (const person of new Set(docs.map((row) => row.person))) {
    try {
      if (await mailPerson(req, person, now)) mails += 1;
    } catch (error) {
      payload.logger.error({ err: error, msg: 'notices could not be mailed', person });
    }
  }
  return mails;
}
