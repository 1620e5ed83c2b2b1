'use client';

import { useDebounce } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

import type { UnitRow } from '@/admin/endpoints/unit-children';

export type UnitSearchResult = { query: string; units: UnitRow[]; total: number; failed: boolean };

/**
 * Searches units on the server while somebody types; null while there is nothing to search for or no answer yet.
 * @param options query string without the text, e.g. "mine=1"
 */
export function useUnitSearch(text: string, options: string): UnitSearchResult | null {
  const query = useDebounce(text.trim(), 200);
  const [result, setResult] = useState<UnitSearchResult | null>(null);
  useEffect(() => {
    if (!query) return;
    const abort = new AbortController();
    fetch(`/api/lt/units/find?q=${encodeURIComponent(query)}&${options}`, { credentials: 'include', signal: abort.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(String(response.status));
        const found = (await response.json()) as { units: UnitRow[]; total: number };
        setResult({ query, ...found, failed: false });
      })
      .catch(() => {
        if (!abort.signal.aborted) setResult({ query, units: [], total: 0, failed: true });
      });
    return () => abort.abort();
  }, [query, options]); // prettier-ignore
  return text.trim() && result?.query === query ? result : null;
}
