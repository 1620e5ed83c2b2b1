import type { PayloadRequest } from 'payload';

/** A task of the worker. `run` works in one transaction that commits only while the lease is held; it must be idempotent. */
export type WorkerTask = {
  name: string;
  /** milliseconds between runs */
  every: number;
  /** milliseconds for which a run keeps others away, a dead one too; a minute where nothing is said */
  lease?: number;
  run: (req: PayloadRequest) => Promise<void>;
};
