'use client';

import { useId } from 'react';

import type { SendPreview } from '@/admin/sendings/preview';

import { clockOf, momentText } from './send-moments';
import type { WireOrder } from './send-requests';
import type { SendTexts } from './send-texts';

type Props = {
  title: string;
  order: WireOrder;
  preview: SendPreview | null;
  failed: boolean;
  onRetry: () => void;
  language: 'vi' | 'en';
  texts: SendTexts;
};

/** On how many sites it will show and on which, when, and what stands in the way of looking right. */
export function PreviewCard({ title, order, preview, failed, onRetry, language, texts }: Props) {
  const id = useId();
  const reference = order.strength === 'reference';
  const begins =
    order.begins && Date.parse(order.begins) > (preview?.at ?? 0)
      ? texts.from(momentText(order.begins, language))
      : texts.atOnce;
  const ends = order.ends ? texts.until(momentText(order.ends, language)) : '';
  const count =
    preview && order.to.length === 0
      ? texts.noneChosen
      : preview
        ? reference
          ? texts.reaches(preview.count)
          : texts.shows(preview.count)
        : '';
  return (
    <section className="lt-panel" aria-labelledby={id}>
      <div className="lt-panel__head">
        <h2 id={id}>{texts.preview}</h2>
        {preview ? (
          <span className="lt-count lt-small">
            {texts.countedAt(clockOf(preview.at, language))}
          </span>
        ) : null}
      </div>
      <div className="lt-panel__body lt-stack">
        {/* Stays in place, so that what it says next is heard. */}
        <p className="lt-big" role="status">
          {preview ? (
            <>
              {count}{' '}
              {order.to.length > 0 ? (
                <small>
                  {begins}
                  {ends}
                </small>
              ) : null}
            </>
          ) : failed ? (
            ''
          ) : (
            <span className="lt-quiet lt-small">{texts.counting}</span>
          )}
        </p>
        {failed ? (
          <div className="lt-note lt-note--error">
            <p>{texts.previewFailed}</p>
            <div className="lt-row">
              <button type="button" className="lt-btn" onClick={onRetry}>
                {texts.retry}
              </button>
            </div>
          </div>
        ) : null}
        <p className="lt-sentitem">
          <strong>{title || texts.untitled}</strong>
        </p>
        {preview &&
        (preview.already > 0 || preview.hidden.length > 0 || preview.noSection.length > 0) ? (
          <ul className="lt-checks lt-small">
            {preview.already > 0 ? <li>{texts.already(preview.already)}</li> : null}
            {preview.hidden.length > 0 ? <li>{texts.hidden(preview.hidden.join(', '))}</li> : null}
            {preview.noSection.length > 0 ? (
              <li>{texts.noSection(preview.noSection.join(', '))}</li>
            ) : null}
          </ul>
        ) : null}
        {preview && preview.count > 0 ? (
          <details>
            <summary className="lt-small">{texts.names(preview.count)}</summary>
            <p className="lt-small lt-quiet">
              {preview.sites.map(({ name }) => name).join(', ')}
              {preview.sites.length < preview.count ? '…' : ''}
            </p>
          </details>
        ) : null}
      </div>
    </section>
  );
}
