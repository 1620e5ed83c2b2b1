'use client';

import { useId } from 'react';

import type { SendPreview } from '@/admin/sendings/preview';

import type { SendTexts } from './send-texts';

type Props = { load: SendPreview['load'] | null; texts: SendTexts };

const share = (received: number, limit: number) => ({
  width: `${limit === 0 ? 100 : Math.min(100, Math.round((received / limit) * 100))}%`,
});

/** How much the receivers have received already, the fullest by name. */
export function LoadCard({ load, texts }: Props) {
  const id = useId();
  return (
    <section className="lt-panel" aria-labelledby={id}>
      <div className="lt-panel__head">
        <h2 id={id}>{texts.load}</h2>
      </div>
      <div className="lt-panel__body lt-stack">
        {load && load.fullest.length > 0 ? (
          <ul className="lt-load">
            {load.fullest.map(({ name, received, limit, full }) => (
              <li key={name} data-full={full || received >= limit - 1 || undefined}>
                <span>{name}</span>
                <i aria-hidden="true">
                  <b style={share(received, limit)} />
                </i>
                <strong>{texts.of(received, limit)}</strong>
              </li>
            ))}
            {load.others > 0 ? (
              <li>
                <span>{texts.others(load.others)}</span>
                <i aria-hidden="true">
                  <b style={share(load.othersMost, load.othersLimit)} />
                </i>
                <strong>{texts.atMost(load.othersMost, load.othersLimit)}</strong>
              </li>
            ) : null}
          </ul>
        ) : (
          <p className="lt-small lt-quiet">{texts.loadNone}</p>
        )}
        <p className="lt-small lt-quiet">{texts.loadHelp}</p>
      </div>
    </section>
  );
}
