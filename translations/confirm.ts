import type { PayloadRequest } from 'payload';

import { recordAudit } from '@/audit/record';
import { invalidate } from '@/cache/invalidate';
import { itemKey } from '@/cache/keys';
import { changeIf } from '@/database/change-if';
import { inTransaction } from '@/database/transaction';
import { asSystem } from '@/tenants/access';
import type { ItemType } from '@/workflow/content';

import { findTranslation } from './row';
import { TranslationRefused } from './translation-refused';
import { translationView } from './translation-view';

/**
 * *Bản tiếng Anh vẫn đúng*: for these Vietnamese words, and for no later ones. Visitors are no longer told that the Vietnamese
 * text is newer. Beside the content, so that nothing that was approved changes.
 * @param vi the words that the person has seen, `TranslationView.vi`
 * @throws TranslationRefused
 */
export async function confirmTranslation(
  caller: PayloadRequest,
  target: { type: ItemType; id: string },
  vi: unknown,
): Promise<void> {
  const { may, steward } = await translationView(caller, target);
  if (!may) throw new TranslationRefused('publishers-confirm', caller);
  await inTransaction(caller.payload, asSystem(), async (req) => {
    req.user = caller.user;
    const row = await findTranslation(req, target.id);
    if (!row || typeof vi !== 'string' || row.vi !== vi)
      throw new TranslationRefused('changed-meanwhile', caller);
    if (row.accepted === vi && row.since === 0) return;
    const was = { vi, since: row.since };
    const set = { accepted: vi, since: 0 };
    if (!(await changeIf(req, { collection: 'translations', id: String(row.id), was, set })))
      throw new TranslationRefused('changed-meanwhile', caller);
    await invalidate(req, [itemKey(target.id)]);
    await recordAudit(req, {
      action: `${target.type}.translation-confirm`, collection: target.type, document: target.id, unit: steward,
      before: { since: row.since }, after: { since: 0 },
    }); // prettier-ignore
  });
}
