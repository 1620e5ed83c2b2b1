import type { PayloadRequest } from 'payload';

import { notify, type NoticeKind } from '@/notifications/notify';
import { settle } from '@/notifications/settle';

import type { Alert } from './alert';

/** What asks somebody to confirm. */
const ASKING: readonly NoticeKind[] = ['alert', 'alert-reminder', 'alert-raised'];

/** Tells people of an alert in the transaction of `req`. @param by whose hand it was; he is not told */
export const tellOf = (
  req: PayloadRequest,
  { id, titleVi, steward }: Pick<Alert, 'id' | 'titleVi' | 'steward'>,
  kind: NoticeKind,
  people: readonly { id: string }[],
  { by, at }: { by: string | null; at: number },
): Promise<void> =>
  notify(req, people.map((person) => person.id), {
    kind, type: 'alerts', item: id, title: titleVi, unit: steward, by, at,
  }); // prettier-ignore

/** Nobody is asked any more: it was confirmed, or is gone. */
export const settleAsking = (req: PayloadRequest, id: string, now: number): Promise<void> =>
  settle(req, id, ASKING, now);
