'use client';

import { useEffect, useState } from 'react';

import type { Place } from '@/editing/merge/place';

import type { FieldFacts } from './field-facts';

/** A related document as people know it. */
export type Named = { name: string; picture: string | null };

type Doc = {
  title?: string;
  name?: string;
  alt?: string;
  filename?: string;
  url?: string;
  mimeType?: string;
};

const named = ({ title, name, alt, filename, url, mimeType }: Doc): Named => ({
  name: title ?? name ?? (alt && filename ? `${alt} (${filename})` : (filename ?? '')),
  picture: url && mimeType?.startsWith('image/') ? url : null,
});

/** Names of the sections, pictures and others that two versions point to; read once per comparison. */
export function useNames(places: readonly Place[], facts: ReadonlyMap<string, FieldFacts>): ReadonlyMap<string, Named> {
  const [names, setNames] = useState<ReadonlyMap<string, Named>>(new Map());
  useEffect(() => {
    const abort = new AbortController();
    const wanted = new Set(
      places.flatMap((place) => {
        const to = facts.get(place.path)?.relationTo;
        return to && !place.rich ? [place.mine, place.theirs].flat().filter((id) => typeof id === 'string' && id).map((id) => `${to}/${String(id)}`) : [];
      }),
    );
    for (const path of wanted)
      fetch(`/api/${path}?depth=0`, { credentials: 'include', signal: abort.signal })
        .then(async (response) => {
          // What cannot be read any longer is called by its id: it can still be chosen.
          const name = response.ok ? named((await response.json()) as Doc) : { name: path.split('/')[1] ?? path, picture: null };
          if (!abort.signal.aborted) setNames((before) => new Map(before).set(path, name));
        })
        .catch(() => undefined);
    return () => abort.abort();
  }, [places, facts]);
  return names;
} // prettier-ignore
