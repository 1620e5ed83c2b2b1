'use client';

import type { AlertTexts } from './alert-texts';

/** No network at the moment of sending: nothing is lost, and it goes on trying. */
export function Offline({
  onTry,
  onStop,
  texts,
}: {
  onTry: () => void;
  onStop: () => void;
  texts: AlertTexts;
}) {
  return (
    <div className="lt-note lt-note--error" role="alert">
      <p>
        <strong>{texts.network}</strong> {texts.networkText}
      </p>
      <div className="lt-row">
        <button type="button" className="lt-btn lt-btn--primary" onClick={onTry}>
          {texts.tryNow}
        </button>
        <button type="button" className="lt-btn" onClick={onStop}>
          {texts.stopTrying}
        </button>
      </div>
    </div>
  );
}
