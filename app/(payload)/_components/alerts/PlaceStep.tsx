'use client';

import type { AlertBoard } from '@/admin/alerts/board';
import { formatNumber } from '@/i18n/format';

import type { AlertTexts } from './alert-texts';
import { AreaForm } from './AreaForm';
import { Chip } from './Chip';
import type { Draft } from './draft';
import { TreePlaces } from './TreePlaces';
import type { Change } from './use-draft';

type Props = {
  draft: Draft;
  change: Change;
  board: AlertBoard;
  onAreas: () => void;
  language: 'vi' | 'en';
  texts: AlertTexts;
};

/** Saved areas first, then what follows from the tree, then parts of it. */
export function PlaceStep({ draft, change, board, onAreas, language, texts }: Props) {
  const { unit, places } = board;
  const chosen = places.find(({ id, name }) => (id ?? name) === draft.choice);
  return (
    <fieldset className="lt-step">
      <legend className="lt-vh">{texts.where}</legend>
      <h2 aria-hidden="true">{texts.where}</h2>
      <div className="lt-chips">
        {places.map(({ id, name, channels, pages }, index) => (
          <Chip
            key={id ?? name}
            name="place"
            id={index === 0 ? 'lt-alert-place' : undefined}
            checked={draft.choice === (id ?? name)}
            onChoose={() =>
              change({ choice: id ?? name, places: channels.map((channel) => ({ channel, name })) })
            }
          >
            {`${name} (${formatNumber(pages, language)})`}
          </Chip>
        ))}
        <Chip
          name="place"
          id={places.length === 0 ? 'lt-alert-place' : undefined}
          checked={draft.choice === 'tree'}
          onChoose={() => change({ choice: 'tree', places: [] })}
        >
          {texts.onTree}
        </Chip>
      </div>
      {draft.choice === 'tree' ? (
        <>
          <TreePlaces
            unit={unit.id}
            places={draft.places}
            onChange={(next) => change({ places: next })}
            texts={texts}
          />
          {draft.places.length > 0 ? (
            <AreaForm
              unit={unit.id}
              channels={draft.places.map(({ channel }) => channel)}
              onSaved={onAreas}
              texts={texts}
            />
          ) : null}
        </>
      ) : null}
      {chosen?.id ? (
        <AreaForm
          unit={unit.id}
          saved={chosen.id}
          channels={chosen.channels}
          onSaved={() => {
            change({ choice: '', places: [] });
            onAreas();
          }}
          texts={texts}
        />
      ) : null}
    </fieldset>
  );
}
