'use client';

import { useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useCallback, useEffect, useId, useState } from 'react';

import type { OffersAnswer } from '@/admin/offers/overview';

import { readOffers } from './offer-requests';
import { offerTextsOf } from './offer-texts';
import { OfferTargetRow } from './OfferTargetRow';

/** Beside the form of an article: *Đề xuất lên …*, and what became of it. */
export function OfferPanel() {
  const { id, collectionSlug } = useDocumentInfo();
  if (!id || collectionSlug !== 'articles') return null;
  return <OfferPanelOf key={String(id)} item={String(id)} />;
}

function OfferPanelOf({ item }: { item: string }) {
  const heading = useId();
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'vi';
  const texts = offerTextsOf(language);
  const { lastUpdateTime } = useDocumentInfo();
  const [answer, setAnswer] = useState<OffersAnswer | null>(null);
  const [failed, setFailed] = useState(false);
  const [said, setSaid] = useState('');
  const load = useCallback(async () => {
    try {
      setAnswer(await readOffers(item));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, [item]);
  // Anew after a save or a verb: what is not public is not offered.
  useEffect(() => {
    const timer = window.setTimeout(() => void load());
    return () => window.clearTimeout(timer);
  }, [load, lastUpdateTime]);
  // Where nobody is above, or the item is not public, there is nothing to offer.
  if (!failed && (!answer || answer.targets.length === 0)) return null;
  return (
    <section className="lt-panel lt-comments" aria-labelledby={heading}>
      <div className="lt-panel__head"><h2 id={heading}>{texts.title}</h2></div>
      <div className="lt-panel__body lt-stack">
        {failed ? <div className="lt-note lt-note--error"><p>{texts.loadFailed}</p><div className="lt-row"><button type="button" className="lt-btn" onClick={() => void load()}>{texts.retry}</button></div></div> : null}
        <p className={said ? 'lt-note lt-note--ok' : 'lt-vh'} role="status">{said}</p>
        {answer?.targets.map((target) => (
          <OfferTargetRow
            key={target.unit} item={item} target={target} language={language} texts={texts}
            onDone={(next, words) => { setAnswer(next); setSaid(words); }}
          />
        ))}
      </div>
    </section>
  );
} // prettier-ignore
