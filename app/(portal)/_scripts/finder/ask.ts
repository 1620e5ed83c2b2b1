import type { Suggestions } from '../../_data/finder-types';

const PAUSE_MS = 150;

export type Asking = { ask: (typed: string, pause?: number) => void; stop: () => void };

/** Asks for suggestions a moment after the last change. Of several questions the last alone is answered. */
export function asking(
  address: string,
  answered: (suggestions: Suggestions) => void,
  failed: () => void,
): Asking {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let open: AbortController | undefined;
  const stop = () => {
    clearTimeout(timer);
    open?.abort();
  };
  const send = async (typed: string) => {
    const mine = (open = new AbortController());
    try {
      const url = `${address}?q=${encodeURIComponent(typed)}`;
      const answer = await fetch(url, { signal: mine.signal, credentials: 'same-origin' });
      if (!answer.ok) throw new Error(String(answer.status));
      const suggestions = (await answer.json()) as Suggestions;
      if (!mine.signal.aborted) answered(suggestions);
    } catch {
      if (!mine.signal.aborted) failed();
    }
  };
  const ask = (typed: string, pause = PAUSE_MS) => {
    stop();
    timer = setTimeout(() => void send(typed), pause);
  };
  return { ask, stop };
}
