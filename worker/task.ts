import type { PayloadRequest } from 'payload';

/** A task of the worker. `run` works in one transaction that commits only while the lease is held; it must be idempotent. */
export type WorkerTask = {
  name: string;
  /** milliseconds between runs */
  every: number;
  run: (req: PayloadRequest) => Promise<void>;
};
