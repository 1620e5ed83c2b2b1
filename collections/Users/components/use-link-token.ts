'use client';

import { useEffect, useState } from 'react';

/**
 * The token of a one-time link, taken out of the address at once, so that it stays neither in the history nor on a screen that
 * is shared. Null when the page was opened without one.
 */
export function useLinkToken(): [string | null, () => void] {
  const [token, setToken] = useState<string | null>(null);
  useEffect(() => {
    const take = () => {
      const found = /^#([\w-]{43})$/.exec(window.location.hash)?.[1];
      if (!found) return;
      setToken(found);
      window.history.replaceState(window.history.state, '', window.location.pathname);
    };
    take();
    window.addEventListener('hashchange', take);
    return () => window.removeEventListener('hashchange', take);
  }, []);
  return [token, () => setToken(null)];
}
