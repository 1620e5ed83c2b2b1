import { applyTerm } from '../apply-term';
import { changeEdition, editionsOf } from '../edition';
import { momentOf, reasonOf } from '../input';
import { VerbRefused } from '../refusal';
import { shouldBe, termFault, type Term } from '../term';
import { saveTerm } from '../term-store';
import { actorId, type VerbWork } from '../verb';
import { unitOf } from './end';

/**
 * *Đặt thời hạn*: not public before, not public from then on; either may be emptied. A public item under embargo is taken
 * off everywhere until then, which needs a reason; a schedule that comes too early moves to the end of the embargo.
 */
export const limit: VerbWork = async (req, work, input, now) => {
  const { item, term: former, at } = work;
  const term: Term = {
    embargoUntil: momentOf(input.embargoUntil, former.embargoUntil),
    expiresAt: momentOf(input.expiresAt, former.expiresAt),
  };
  const fault = termFault(term, former, now);
  if (fault) throw new VerbRefused([fault]);
  const user = actorId(req);
  const { live } = at.state;
  const next = shouldBe(live, term, now);
  const reason = live === 'live' && next !== 'live' ? reasonOf(input.reason) : null;
  const { open } = work.editions;
  const publishAt = open?.stage === 'scheduled' ? (open.publishAt ?? null) : null;
  if (publishAt !== null && term.expiresAt !== null && term.expiresAt <= publishAt)
    throw new VerbRefused(['limit-before-schedule'], publishAt);
  if (open && publishAt !== null && term.embargoUntil !== null && publishAt < term.embargoUntil)
    await changeEdition(req, open, { publishAt: term.embargoUntil, nextAttempt: term.embargoUntil }); // prettier-ignore
  const unit = unitOf(req, work);
  await saveTerm(req, item, term, { user, unit, now });
  const editions = await editionsOf(req, item.id);
  await applyTerm(req, { ...work, editions }, term, { user, unit, reason, now });
  return { ...term, live: next };
};
