import type { PlacementState, Strength } from './placement';

/** State of a row that was sent: it waits for its window, lies in inboxes as a reference, or shows. */
export function sentState(strength: Strength, begins: number | null, now: number): PlacementState {
  if (begins !== null && begins > now) return 'waiting';
  return strength === 'reference' ? 'available' : 'live';
}
