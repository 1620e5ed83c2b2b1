'use client';

import type { AlertTexts } from './alert-texts';
import { Chip } from './Chip';
import type { Draft } from './draft';
import type { Change } from './use-draft';

type Props = { draft: Draft; change: Change; texts: AlertTexts };

/** Real or practised; neither is chosen beforehand. */
export function KindStep({ draft, change, texts }: Props) {
  return (
    <fieldset className="lt-step">
      <legend className="lt-vh">{texts.kind}</legend>
      <div className="lt-tiles">
        <Chip
          name="kind"
          id="lt-alert-kind"
          checked={draft.kind === 'real'}
          onChoose={() => change({ kind: 'real' })}
        >
          {texts.real}
        </Chip>
        <Chip
          name="kind"
          checked={draft.kind === 'drill'}
          onChoose={() => change({ kind: 'drill' })}
        >
          {texts.drill}
        </Chip>
      </div>
      <p className="lt-help">{texts.drillHelp}</p>
      {draft.kind === 'drill' ? (
        <label className="lt-line">
          <input
            type="checkbox"
            checked={draft.drillPublic}
            onChange={(event) => change({ drillPublic: event.target.checked })}
          />{' '}
          {texts.drillPublic}
        </label>
      ) : null}
    </fieldset>
  );
}
