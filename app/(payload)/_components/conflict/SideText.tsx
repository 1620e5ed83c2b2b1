'use client';

import { useMemo } from 'react';

import type { Place } from '@/editing/merge/place';
import { isNothing } from '@/editing/merge/value-key';
import { wordDiff } from '@/editing/merge/word-diff';
import { formatDateTime } from '@/i18n/format';
import { textOf } from '@/richtext/text-of';

import type { ConflictTexts } from './conflict-texts';
import type { FieldFacts } from './field-facts';
import type { Named } from './use-names';

type Side = 'mine' | 'theirs';

/** What stands on one side of a place, as words. */
export function sideWords(place: Place, side: Side): string {
  if (place.rich) return textOf({ root: { type: 'root', children: place[side] } });
  const value = place[side];
  return typeof value === 'string' ? value : isNothing(value) ? '' : JSON.stringify(value);
}

type Props = {
  place: Place;
  side: Side;
  facts: FieldFacts | undefined;
  names: ReadonlyMap<string, Named>;
  texts: ConflictTexts;
  language: 'vi' | 'en';
};

/** One side of a place for reading; words that the other side lacks are marked. */
export function SideText({ place, side, facts, names, texts, language }: Props) {
  const runs = useMemo(() => wordDiff(sideWords(place, 'mine'), sideWords(place, 'theirs')), [place]);
  if (place.rich && place[side].length === 0) return <span className="lt-quiet">{texts.gone}</span>;
  const value = place.rich ? null : place[side];
  if (!place.rich) {
    if (isNothing(value)) return <span className="lt-quiet">{texts.empty}</span>;
    if (facts?.type === 'date') return <span>{formatDateTime(String(value), language)}</span>;
    if (facts?.type === 'checkbox') return <span>{value ? texts.yes : texts.no}</span>;
    if (facts?.type === 'select') return <span>{facts.options[String(value)] ?? String(value)}</span>;
    if (facts?.relationTo) {
      const found = [value].flat().map((id) => names.get(`${facts.relationTo}/${String(id)}`));
      if (found.length > 1) return <span>{found.map((one) => one?.name ?? texts.loading).join(', ')}</span>;
      const [named] = found;
      return <span className="lt-conf__named">{named?.picture ? <img src={named.picture} alt="" /> : null}{named?.name ?? texts.loading}</span>;
    }
  }
  if (runs.every((run) => run.in === 'both')) return <span>{sideWords(place, side)} <span className="lt-quiet">{texts.formatOnly}</span></span>;
  return (
    <span className="lt-conf__words">
      {runs.filter((run) => run.in === 'both' || run.in === side).map((run, index) => (run.in === 'both' ? <span key={index}>{run.text}</span> : <ins key={index}>{run.text}</ins>))}
    </span>
  );
} // prettier-ignore
