'use client';

import { useId, useState } from 'react';

import type { UnitRow } from '@/admin/endpoints/unit-children';
import { treeChannel, unitChannel } from '@/tenants/channels';

import type { AlertTexts } from './alert-texts';
import type { Draft } from './draft';
import { useUnits } from './use-units';

type Place = Draft['places'][number];
type Props = {
  unit: string;
  places: Place[];
  onChange: (places: Place[]) => void;
  texts: AlertTexts;
};

/** What of a unit can be chosen: a commune's site; of a unit with others below, all of it, its communes, or its own site. */
function choicesOf({ id, name, below, level }: UnitRow, texts: AlertTexts): Place[] {
  if (below === 0) return [{ channel: unitChannel(id), name }];
  return [
    { channel: treeChannel(id), name: texts.whole(name) },
    ...(level === 'commune'
      ? []
      : [{ channel: treeChannel(id, 'commune'), name: texts.level(name) }]),
    { channel: unitChannel(id), name: texts.site(name) },
  ];
}

/** Parts of the subtree, found by name or picked from what lies directly below; at most sixty, which the server checks. */
export function TreePlaces({ unit, places, onChange, texts }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const found = useUnits(unit, text);
  const has = (channel: string): boolean => places.some((place) => place.channel === channel);
  const toggle = (place: Place) =>
    onChange(
      has(place.channel)
        ? places.filter(({ channel }) => channel !== place.channel)
        : [...places, place],
    );
  return (
    <div className="lt-stack">
      {places.length > 0 ? (
        <div role="group" aria-label={texts.chosen}>
          <ul className="lt-tags">
            {places.map((place) => (
              <li key={place.channel}>
                <button
                  type="button"
                  className="lt-btn"
                  aria-label={texts.drop(place.name)}
                  onClick={() => toggle(place)}
                >
                  {place.name} <span aria-hidden="true">×</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <div className="lt-field">
        <label htmlFor={id}>{texts.find}</label>
        <span className="lt-help" id={`${id}-help`}>
          {texts.findHelp}
        </span>
        <input
          id={id}
          className="lt-in"
          type="search"
          autoComplete="off"
          value={text}
          aria-describedby={`${id}-help`}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
      </div>
      <p className="lt-small lt-quiet" role="status">
        {!found
          ? texts.searching
          : found.failed
            ? texts.searchFailed
            : found.searched && found.units.length === 0
              ? texts.none(text.trim())
              : ''}
      </p>
      <ul className="lt-choices lt-choices--short">
        {(found?.units ?? []).map((row) => (
          <li key={row.id}>
            {choicesOf(row, texts).map((place) => (
              <label key={place.channel} className="lt-line">
                <input
                  type="checkbox"
                  checked={has(place.channel)}
                  onChange={() => toggle(place)}
                />
                <span>
                  {place.name}
                  {place.name === row.name && found?.searched ? (
                    <small className="lt-quiet"> {row.above}</small>
                  ) : null}
                </span>
              </label>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
