import { changeOf } from '../change';
import { editionsOf, changeEdition, withHand } from '../edition';
import { publishEdition } from '../publish-version';
import { asRead, reasonOf } from '../input';
import { VerbRefused } from '../refusal';
import { actorId, type VerbWork } from '../verb';
import { openAlert } from '../alert';
import { submit } from './submit';

const DAY = 86_400_000;

/** *Đăng*: the approved version, now. */
export const publish: VerbWork = async (req, work, _input, now) => {
  const { open } = work.editions;
  if (!open) throw new VerbRefused(['decided-meanwhile']);
  await publishEdition(req, work, open, { user: actorId(req), now });
};

/** *Đăng khẩn*: at once and without a second reader, who must confirm within 24 hours. Says why. */
export const emergency: VerbWork = async (req, work, input, now) => {
  const reason = reasonOf(input.reason);
  const change = changeOf(work, input);
  const user = actorId(req);
  const { open } = work.editions;
  // A text that nobody submitted, or that was returned or changed since, gets an edition of its own.
  const fresh = !open || open.stage === 'returned' || open.sha256 !== work.item.sha256;
  if (fresh) await submit(req, work, input, now);
  const editions = fresh ? await editionsOf(req, work.item.id) : work.editions;
  if (!editions.open) throw new VerbRefused(['decided-meanwhile']);
  const more = {
    reason,
    ...change,
    confirmBy: now + DAY,
    confirmedBy: null,
    confirmedAt: null,
    ...(await openAlert(req, work.at, [user, work.at.soleWriter], now)),
  };
  await publishEdition(req, { item: work.item, editions }, editions.open, { user, now, more });
  return change ?? undefined;
};

/** *Xác nhận*: a second person has read what was published in an emergency. */
export const confirm: VerbWork = async (req, { editions }, input, now) => {
  const { current } = editions;
  if (!current) throw new VerbRefused(['decided-meanwhile']);
  asRead(input, current.sha256);
  const user = actorId(req);
  await changeEdition(req, current, {
    confirmedBy: user, confirmedAt: now, alert: null, watchAt: null, approvedBy: user, approvedAt: now, hands: withHand(current, user, 'approved', now),
  }); // prettier-ignore
};
