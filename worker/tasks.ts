import { sweepPlacements } from '@/syndication/sweep';
import { publishDue } from '@/workflow/publish-due';

import { followMoves } from './follow-moves';
import { sendMails } from './send-mails';
import type { WorkerTask } from './task';

/** Everything the worker does. Windows of placements and mail must be at most a minute late (DESIGN 3). */
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
  { name: 'send-mails', every: 5_000, run: sendMails },
  { name: 'follow-moves', every: 30_000, run: followMoves },
];
