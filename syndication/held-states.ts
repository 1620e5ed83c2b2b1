import type { PlacementState } from './placement';

/** States that rest while the source is not public and come back with it. */
export const PLACEMENT_STATES_HELD = [
  'offered', 'available', 'waiting', 'live', 'hidden',
] as const satisfies readonly PlacementState[]; // prettier-ignore
