import type { PayloadRequest } from 'payload';

import { raiseAlerts } from '@/alerts/raise-alerts';
import { purgeClarity } from '@/clarity/purge';
import { recountDue } from '@/clarity/recount-due';
import { purgePresences } from '@/editing/presence';
import { TELL_SOURCES, tellChanges } from '@/independent/tell-changes';
import { purgeMisses } from '@/misses/purge';
import { mailNotices } from '@/notifications/mail-notices';
import { purgeNotices } from '@/notifications/purge';
import { purgeLinks } from '@/preview/purge-links';
import { remindDue } from '@/reviews/remind-due';
import { FOLLOW_UNITS, followUnits } from '@/syndication/follow-units';
import { sweepPlacements } from '@/syndication/sweep';
import { purgeDeliveries } from '@/webhooks/purge-deliveries';
import { sendWebhooks } from '@/webhooks/send-webhooks';
import { keepTerms } from '@/workflow/keep-terms';
import { publishDue } from '@/workflow/publish-due';
import { raiseEmergencies } from '@/workflow/raise-emergencies';

import { countOldRaises } from './count-raises';
import { followMoves } from './follow-moves';
import { PRUNE_VERSIONS, pruneOldVersions } from './prune-old-versions';
import { sealAuditLog } from './seal-audit';
import { sendMails } from './send-mails';
import type { WorkerTask } from './task';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

const task = (
  name: string,
  every: number,
  run: (req: PayloadRequest, now: number) => Promise<unknown>,
): WorkerTask => ({
  name,
  every,
  run: async (req) => {
    await run(req, Date.now());
  },
});

/**
 * Everything the worker does. Windows of placements, schedules and mail must be at most a minute late (DESIGN 3), seals of
 * the audit log five seconds.
 */
export const tasks: readonly WorkerTask[] = [
  task('sweep-placements', 15 * SECOND, sweepPlacements),
  task(FOLLOW_UNITS, 15 * SECOND, followUnits),
  task(TELL_SOURCES, 15 * SECOND, tellChanges),
  // After a crash too: whoever comes next waits for this lease, then for its beat.
  { ...task('publish-due', 5 * SECOND, publishDue), lease: 20 * SECOND },
  task('keep-terms', 15 * SECOND, keepTerms),
  task('raise-emergencies', 30 * SECOND, raiseEmergencies),
  task('raise-alerts', 30 * SECOND, raiseAlerts),
  task('remind-reviews', MINUTE, remindDue),
  task('mail-notices', 15 * SECOND, mailNotices),
  task('purge-notices', 5 * MINUTE, purgeNotices),
  task('send-mails', 5 * SECOND, sendMails),
  task('send-webhooks', 5 * SECOND, sendWebhooks),
  task('purge-webhooks', 60 * MINUTE, purgeDeliveries),
  task('seal-audit', 3 * SECOND, sealAuditLog),
  task('purge-presences', MINUTE, purgePresences),
  task('purge-previews', 60 * MINUTE, purgeLinks),
  task('recount-clarity', 5 * MINUTE, recountDue),
  task('purge-clarity', 60 * MINUTE, purgeClarity),
  task('purge-misses', 60 * MINUTE, purgeMisses),
  task('drain-invalidations', 2 * SECOND, countOldRaises),
  task('follow-moves', 30 * SECOND, followMoves),
  task(PRUNE_VERSIONS, MINUTE, pruneOldVersions),
];
