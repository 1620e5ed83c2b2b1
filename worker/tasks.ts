import { sweepPlacements } from '@/syndication/sweep';
import { keepTerms } from '@/workflow/keep-terms';
import { publishDue } from '@/workflow/publish-due';

import { followMoves } from './follow-moves';
import { sealAuditLog } from './seal-audit';
import { sendMails } from './send-mails';
import type { WorkerTask } from './task';

/**
 * Everything the worker does. Windows of placements and mail must be at most a minute late (DESIGN 3), seals
 * of the audit log five seconds.
 */
export const tasks: readonly WorkerTask[] = [
  {
    name: 'sweep-placements',
    every: 15_000,
    run: async (req) => {
      await sweepPlacements(req, Date.now());
    },
  },
  {
    name: 'publish-due',
    every: 15_000,
    run: async (req) => {
      await publishDue(req, Date.now());
    },
  },
  {
    name: 'keep-terms',
    every: 15_000,
    run: async (req) => {
      await keepTerms(req, Date.now());
    },
  },
  { name: 'send-mails', every: 5_000, run: sendMails },
  { name: 'seal-audit', every: 3_000, run: sealAuditLog },
  { name: 'follow-moves', every: 30_000, run: followMoves },
];
