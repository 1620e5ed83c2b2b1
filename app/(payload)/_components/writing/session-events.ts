'use client';

type State = { ended: boolean; offlineSince: number | null };

let state: State = { ended: false, offlineSince: null };
const listeners = new Set<() => void>();

function set(next: Partial<State>): void {
  const merged = { ...state, ...next };
  if (merged.ended === state.ended && merged.offlineSince === state.offlineSince) return;
  state = merged;
  for (const listener of listeners) listener();
}

/** What the browser knows about the session and the network, for every component of the page. */
export const connection = {
  get: (): State => state,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  sessionEnded: (): void => set({ ended: true }),
  sessionBack: (): void => set({ ended: false }),
  lost: (): void => set({ offlineSince: state.offlineSince ?? Date.now() }),
  back: (): void => set({ offlineSince: null }),
};
