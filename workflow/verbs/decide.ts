import { changeOf } from '../change';
import { changeEdition, withHand } from '../edition';
import { asRead, futureOf, reasonOf } from '../input';
import { publishEdition } from '../publish-version';
import { VerbRefused } from '../refusal';
import { standing } from '../term';
import { actorId, type VerbWork } from '../verb';

/** The open edition, which the state machine has promised. */
const openOf = ({ editions }: Parameters<VerbWork>[1]) => {
  if (!editions.open) throw new VerbRefused(['decided-meanwhile']);
  return editions.open;
};

/** *Rút lại để sửa*: the text is a draft again. */
export const recall: VerbWork = async (req, work, _input, now) => {
  await changeEdition(req, openOf(work), {
    stage: 'voided',
    decidedBy: actorId(req),
    decidedAt: now,
  });
};

/** *Trả lại*, with the reason that the writer reads. */
export const giveBack: VerbWork = async (req, work, input, now) => {
  const reason = reasonOf(input.reason);
  const open = openOf(work);
  const user = actorId(req);
  await changeEdition(req, open, {
    stage: 'returned', reason, decidedBy: user, decidedAt: now, publishAt: null, waitingSince: now, hands: withHand(open, user, 'returned', now),
  }); // prettier-ignore
};

/**
 * *Duyệt*, or *Duyệt và đăng* in one step: this version, with this hash. Of a correction the second reader sees what the
 * writer declared and may declare otherwise.
 */
export const approve: VerbWork = async (req, work, input, now) => {
  const open = openOf(work);
  const user = actorId(req);
  if (work.item.sha256 !== open.sha256) throw new VerbRefused(['changed']);
  asRead(input, open.sha256);
  const change = changeOf(work, input);
  const hands = withHand(open, user, 'approved', now);
  await changeEdition(req, open, {
    stage: 'approved', approvedBy: user, approvedAt: now, approvedUnder: work.at.rule, decidedBy: user, decidedAt: now, hands, ...change,
  }); // prettier-ignore
  if (input.publish === true)
    await publishEdition(req, work, { ...open, stage: 'approved', hands }, { user, now });
  return change ?? undefined;
};

/** *Hẹn giờ*: the approved version goes public at its minute, whoever is at work then. */
export const schedule: VerbWork = async (req, work, input, now) => {
  const publishAt = futureOf(input.publishAt, now);
  const { embargo, expired } = standing(work.term, publishAt);
  if (embargo !== null) throw new VerbRefused(['embargoed'], embargo);
  if (expired !== null) throw new VerbRefused(['schedule-after-limit'], expired);
  const open = openOf(work);
  const user = actorId(req);
  await changeEdition(req, open, {
    stage: 'scheduled', publishAt, scheduledBy: user, nextAttempt: publishAt, attempts: 0, claim: null, failedAt: 0, failure: null,
    hands: withHand(open, user, 'scheduled', now),
  }); // prettier-ignore
};

/** *Bỏ hẹn giờ*: approved as before. */
export const unschedule: VerbWork = async (req, work) => {
  await changeEdition(req, openOf(work), {
    stage: 'approved',
    publishAt: null,
    scheduledBy: null,
    nextAttempt: null,
    failedAt: 0,
    failure: null,
  });
};
