import { Forbidden, type CollectionBeforeOperationHook } from 'payload';

const CLOSED: readonly string[] = ['login', 'forgotPassword', 'resetPassword', 'unlock'];

/**
 * Payload's own ways into an account are closed, also to the Local API: people/ has the only ones, which count tries, never
 * reveal who has an account and leave no stale user behind. Their endpoints stand at the same addresses.
 */
export const oneDoor: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (CLOSED.includes(operation)) throw new Forbidden(req.t);
};
