import type { Reason } from './reason';

/** A service says no, for a reason that a person can read (`reasonText`). */
export class Refusal extends Error {
  constructor(
    readonly reason: Reason,
    /** until when it is refused, for `throttled` */
    readonly waitMs = 0,
  ) {
    super(reason);
    this.name = 'Refusal';
  }
}
