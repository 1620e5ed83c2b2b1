'use client';

import { useEffect, useState } from 'react';

import type { UnitRow } from '@/admin/endpoints/unit-children';

import { useUnitSearch } from '../unit/use-unit-search';

export type Found = { units: UnitRow[]; failed: boolean; searched: boolean } | null;

/** Units to choose from: those directly below while nothing is typed, else what the search found in the subtree. */
export function useUnits(unit: string, text: string): Found {
  const found = useUnitSearch(text, 'mine=1');
  const [below, setBelow] = useState<Found>(null);
  useEffect(() => {
    const abort = new AbortController();
    fetch(`/api/lt/units?parent=${unit}`, { credentials: 'include', signal: abort.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(String(response.status));
        setBelow({
          units: ((await response.json()) as { units: UnitRow[] }).units,
          failed: false,
          searched: false,
        });
      })
      .catch(() => !abort.signal.aborted && setBelow({ units: [], failed: true, searched: false }));
    return () => abort.abort();
  }, [unit]);
  if (!text.trim()) return below;
  if (!found) return null;
  const inside = found.units.filter(({ scope }) => Object.values(scope).includes(unit));
  return { units: inside, failed: found.failed, searched: true };
}
