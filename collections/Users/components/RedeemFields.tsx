'use client';

import { useState } from 'react';

import type { RedeemTexts } from './redeem-texts';

type Props = { texts: RedeemTexts; askCode: boolean; onOtherCode: () => void };

export function RedeemFields({ texts, askCode, onOtherCode }: Props) {
  const [shown, setShown] = useState(false);
  const type = shown ? 'text' : 'password';
  return (
    <>
      {askCode ? (
        <>
          <p>{texts.intro}</p>
          <label>
            {texts.code}
            <small>{texts.codeHelp}</small>
            <input
              name="code"
              autoComplete="one-time-code"
              autoCapitalize="characters"
              spellCheck={false}
              maxLength={40}
            />
          </label>
        </>
      ) : (
        <p>
          <button type="button" className="lt-btn lt-btn--plain" onClick={onOtherCode}>
            {texts.otherCode}
          </button>
        </p>
      )}
      <label>
        {texts.password}
        <small>{texts.passwordHelp}</small>
        <input name="password" type={type} autoComplete="new-password" maxLength={200} />
      </label>
      <label>
        {texts.again}
        <input name="again" type={type} autoComplete="new-password" maxLength={200} />
      </label>
      <p>
        <button
          type="button"
          className="lt-btn lt-btn--plain"
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
        >
          {texts.show}
        </button>
      </p>
    </>
  );
}
