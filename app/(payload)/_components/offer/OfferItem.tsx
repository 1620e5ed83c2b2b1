'use client';

import { useEffect, type RefObject } from 'react';

import { waitingText } from '@/admin/queue/waiting';
import { formatDate, formatTime } from '@/i18n/format';

import type { DecideMode } from '../queue/DecideBar';
import type { QueueTexts } from '../queue/queue-texts';
import { WholeText } from '../queue/WholeText';
import { offerTextsOf } from './offer-texts';
import { OfferBar } from './OfferBar';
import { SimilarNote } from './SimilarNote';
import { useOffer } from './use-offer';

type Props = {
  item: string;
  unit: string;
  mode: DecideMode;
  onMode: (mode: DecideMode) => void;
  /** decided: what is to be said */
  onDone: (said: string) => void;
  onNext: (() => void) | null;
  letters: boolean;
  language: 'vi' | 'en';
  texts: QueueTexts;
  heading: RefObject<HTMLHeadingElement | null>;
};

/** One offer in the queue: its public text, and the two ways to decide. */
export function OfferItem({ item, unit, mode, onMode, onDone, onNext, letters, language, texts, heading }: Props) {
  const words = offerTextsOf(language);
  const { shown, load } = useOffer(item, unit);
  const offer = shown.kind === 'ready' ? shown.offer : null;
  const read = offer?.item ?? '';
  useEffect(() => {
    if (read) heading.current?.focus();
  }, [read, heading]);
  if (shown.kind === 'loading') return <div className="lt-skel lt-skel--late" role="status"><span className="lt-small lt-quiet">{texts.loadingItem}</span><i /><i /><i /><i /></div>;
  if (shown.kind === 'failed') return <div className="lt-note lt-note--error" role="alert"><p>{texts.failedItem}</p><div className="lt-row"><button type="button" className="lt-btn" onClick={() => void load()}>{texts.retry}</button></div></div>;
  if (!offer) return <p className="lt-note lt-note--warn" role="alert">{words.gone}</p>;
  const waits = offer.state === 'offered';
  const at = offer.endedAt ? new Date(offer.endedAt).toISOString() : null;
  const outcome = offer.state === 'accepted' || offer.state === 'returned' || offer.state === 'withdrawn'
    ? words.decided[offer.state](offer.endedByName || words.somebody, at ? `${formatTime(at, language)}, ${formatDate(at, language)}` : '')
    : words.gone;
  return (
    <>
      <div className="lt-stack lt-stack--tight">
        <h2 ref={heading} tabIndex={-1} className="lt-queue__title">{offer.title || texts.untitled}</h2>
        <p className="lt-rows__meta">
          <span className="lt-state" data-s="cho">{words.to(offer.receiver.name)}</span>
          {waits ? <span>{waitingText(offer.at, offer.now, language)}</span> : null}
          <span>{words.from(offer.from.name)}</span>
          {offer.origin === offer.from.name ? null : <span>{words.origin(offer.origin)}</span>}
          {offer.byName ? <span>{words.by(offer.byName)}</span> : null}
        </p>
      </div>
      {waits ? <div className="lt-note"><p>{words.note(offer.receiver.name)}</p></div> : (
        <div className="lt-note lt-note--warn">
          <p><strong>{outcome}</strong>{offer.reason ? ` ${texts.why(offer.reason)}` : ''}</p>
          {onNext ? <div className="lt-row"><button type="button" className="lt-btn" onClick={onNext}>{texts.next}</button></div> : null}
        </div>
      )}
      <SimilarNote head={words.similarHere} similar={offer.similar} language={language} />
      {offer.languages.map(({ locale, rows }) => (
        <div key={locale} className="lt-stack lt-stack--tight" lang={locale}>
          {offer.languages.length > 1 ? <h3 lang={language}>{texts.language[locale]}</h3> : null}
          <WholeText rows={rows} media={offer.media} texts={texts} />
        </div>
      ))}
      {waits ? <OfferBar key={`${item}${unit}`} {...{ offer, mode, onMode, letters, texts, words, language }} onDone={onDone} onOvertaken={load} /> : null}
    </>
  );
} // prettier-ignore
