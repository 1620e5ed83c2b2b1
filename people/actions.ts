import type { Reason } from './reason';

/** What an administrator may do with somebody's account. */
export type Action = 'invite' | 'reset' | 'close' | 'reopen' | 'unlock';

export type Standing = {
  self: boolean;
  /** whether every role of the person lies within the actor's reach */
  inReach: boolean;
  active: boolean;
  closed: boolean;
};

/** What keeps the actor from an action: the reasons shown beside the button, and the service's refusal. Empty when it is allowed. */
export function reasonsAgainst(action: Action, standing: Standing): Reason[] {
  const { self, inReach, active, closed } = standing;
  if (self) return ['self'];
  if (!inReach) return ['out-of-reach'];
  if (action === 'reopen') return closed ? [] : ['account-open'];
  if (closed) return ['account-closed'];
  if (action === 'invite') return active ? ['already-active'] : [];
  if (action === 'reset') return active ? [] : ['not-active'];
  return [];
}
