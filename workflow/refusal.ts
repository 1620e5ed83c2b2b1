import type { FailureReason } from './authority';
import type { Fault } from './reason-text';

/** A verb that was not carried out: nothing has changed. */
export class VerbRefused extends Error {
  constructor(readonly reasons: readonly (FailureReason | Fault)[]) {
    super(reasons.join(', '));
  }
}
