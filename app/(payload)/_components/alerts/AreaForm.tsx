'use client';

import { useId, useState } from 'react';

import type { AlertTexts } from './alert-texts';
import { send } from './send';

type Props = {
  unit: string;
  channels: string[];
  /** id of a saved area, to be removed */ saved?: string;
  onSaved: () => void;
  texts: AlertTexts;
};

/** Gives the chosen places a name for the next time, or forgets a saved area. */
export function AreaForm({ unit, channels, saved, onSaved, texts }: Props) {
  const id = useId();
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  const act = async () => {
    const sent = saved
      ? await send(`/areas/${saved}/drop`, {})
      : await send('/areas', { unit, name, channels });
    if (!sent.ok) return setSaid(sent.network ? texts.failed : sent.message);
    setSaid(saved ? texts.areaDropped : texts.areaSaved(name));
    setName('');
    onSaved();
  };
  if (saved) {
    return (
      <p className="lt-row">
        <button type="button" className="lt-btn lt-btn--plain" onClick={() => void act()}>
          {texts.dropArea}
        </button>
        <span role="status">{said}</span>
      </p>
    );
  }
  return (
    <details>
      <summary className="lt-btn">{texts.saveArea}</summary>
      <div className="lt-stack lt-stack--tight">
        <div className="lt-field">
          <label htmlFor={id}>{texts.areaName}</label>
          <span className="lt-help" id={`${id}-help`}>
            {texts.areaHelp}
          </span>
          <input
            id={id}
            className="lt-in"
            value={name}
            maxLength={80}
            aria-describedby={`${id}-help`}
            onChange={(event) => setName(event.target.value)}
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          />
        </div>
        <p className="lt-row">
          <button type="button" className="lt-btn" onClick={() => void act()}>
            {texts.saveArea}
          </button>
          <span role="status">{said}</span>
        </p>
      </div>
    </details>
  );
}
