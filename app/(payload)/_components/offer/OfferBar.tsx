'use client';

import { useEffect, useRef, useState } from 'react';

import type { OfferView } from '@/admin/offers/offer-view';
import { formatTime } from '@/i18n/format';

import type { DecideMode } from '../queue/DecideBar';
import type { QueueTexts } from '../queue/queue-texts';
import { ReturnForm } from '../queue/ReturnForm';
import { pressOffer } from './offer-requests';
import type { OfferTexts } from './offer-texts';
import { OwnFields } from './OwnFields';

type Props = {
  offer: OfferView;
  mode: DecideMode;
  onMode: (mode: DecideMode) => void;
  onDone: (said: string) => void;
  /** somebody else was quicker: it is read anew */
  onOvertaken: () => Promise<void>;
  letters: boolean;
  language: 'vi' | 'en';
  texts: QueueTexts;
  words: OfferTexts;
};

/** *Nhận đăng* or *Trả lại đề xuất*, at the bottom where they stay in sight. */
export function OfferBar({ offer, mode, onMode, onDone, onOvertaken, letters, language, texts, words }: Props) {
  const [own, setOwn] = useState<{ section: string; teaser: string }>({ section: '', teaser: '' });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const primary = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (mode === 'armed') primary.current?.focus();
  }, [mode]);
  const press = async (accept: boolean, reason = '') => {
    if (busy) return;
    setBusy(true);
    const body = accept ? { section: own.section || null, teaser: own.teaser } : { reason };
    const answer = await pressOffer(offer.item, { unit: offer.receiver.id, accept, ...body });
    setBusy(false);
    if (answer.ok) return onDone(words.done[accept ? 'accept' : 'return'](formatTime(new Date(answer.at).toISOString(), language)));
    setProblem(answer.message || texts.network);
    if (answer.overtaken) await onOvertaken();
  };
  const error = problem ? <div className="lt-note lt-note--error" role="alert"><p>{problem}</p></div> : null;
  if (mode === 'return') {
    const form = { ...texts, sendBack: words.giveBack, giveBack: words.giveBack, reasonHelp: words.reasonHelp, chips: words.chips };
    return <>{error}<ReturnForm texts={form} busy={busy} onCancel={() => onMode('idle')} onSend={(reason) => void press(false, reason)} /></>;
  }
  const armed = mode === 'armed';
  return (
    <>
      <OwnFields {...{ own, words }} sections={offer.sections} onOwn={setOwn} />
      {error}
      <div className="lt-decide" role="group" aria-label={texts.decide} onKeyDown={(event) => armed && event.key === 'Escape' && onMode('idle')}>
        {armed
          ? <p className="lt-decide__why lt-decide__why--armed"><strong>{words.arm(offer.receiver.name)}</strong> {texts.armHelp}</p>
          : <p className="lt-decide__why">{words.recorded}</p>}
        {armed
          ? <button type="button" className="lt-btn" onClick={() => onMode('idle')}>{texts.stop}</button>
          : <button type="button" className="lt-btn" onClick={() => onMode('return')}>{texts.giveBack} {letters ? <kbd aria-hidden="true">T</kbd> : null}</button>}
        <button ref={primary} type="button" className="lt-btn lt-btn--primary" aria-disabled={busy} onClick={() => void press(true)}>
          {words.accept} {letters && !armed ? <kbd aria-hidden="true">D</kbd> : null}
        </button>
      </div>
    </>
  );
} // prettier-ignore
