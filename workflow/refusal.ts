import type { FailureReason } from './authority';
import type { Fault } from './reason-text';

/** A verb that was not carried out: nothing has changed. */
export class VerbRefused extends Error {
  constructor(
    readonly reasons: readonly (FailureReason | Fault)[],
    /** the moment that a reason speaks of, milliseconds since 1970 */
    readonly moment: number | null = null,
  ) {
    super(reasons.join(', '));
  }
}
