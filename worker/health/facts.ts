import type { TaskState } from '@/database/leases';

import type { WorkerTask } from '../task';

/** Rows that wait; counted up to `COUNTED_TO`, so that asking costs the same however many there are. */
export type Backlog = { count: number; oldestSeconds: number };

export const COUNTED_TO = 100;

export type TaskFacts = Pick<WorkerTask, 'name' | 'every' | 'lease'> & {
  /** null: never run */
  state: TaskState | null;
};

/** What is read from the database to judge the installation's health. No name, title or address of anybody. */
export type HealthFacts = {
  now: number;
  tasks: readonly TaskFacts[];
  /** schedules more than a minute late, and no person is asked to settle anything */
  overdue: Backlog;
  /** schedules that were refused for their content: a person must settle them */
  refused: Backlog;
  /** mail that has waited for more than ten minutes */
  mailWaiting: Backlog;
  /** mail given up within a day */
  mailFailed: Backlog;
  /** rows of the audit log without a seal */
  unsealedSeconds: number;
};
