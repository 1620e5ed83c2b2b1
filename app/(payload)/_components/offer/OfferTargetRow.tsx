'use client';

import { useEffect, useId, useRef, useState } from 'react';

import type { OffersAnswer, OfferTarget } from '@/admin/offers/overview';
import { formatDate, formatTime } from '@/i18n/format';

import { sendOffer } from './offer-requests';
import type { OfferTexts } from './offer-texts';
import { SimilarNote } from './SimilarNote';

type Props = {
  item: string;
  target: OfferTarget;
  language: 'vi' | 'en';
  texts: OfferTexts;
  onDone: (answer: OffersAnswer, said: string) => void;
};

/** First letter large, at the head of a sentence: "Huyện Nam Sách". */
const atHead = (name: string): string => name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);

function standingText(
  { standing, name, last }: OfferTarget,
  texts: OfferTexts,
  language: 'vi' | 'en',
): string {
  const at = (moment: number | null | undefined): string => {
    if (!moment) return '';
    const iso = new Date(moment).toISOString();
    return `${formatTime(iso, language)}, ${formatDate(iso, language)}`;
  };
  if (standing === 'offered') return texts.standing.offered(name, at(last?.at));
  if (standing === 'accepted') return texts.standing.accepted(atHead(name), at(last?.endedAt));
  if (standing === 'returned') return texts.standing.returned(atHead(name), last?.reason ?? '');
  return standing === 'shown' ? texts.standing.shown(name) : '';
}

/** One unit above: two presses offer the item; afterwards what became of it. */
export function OfferTargetRow({ item, target, language, texts, onDone }: Props) {
  const why = useId();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const go = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (open) go.current?.focus();
  }, [open]);
  const { name, quota, similar, standing, from } = target;
  const asks = standing === 'none' || standing === 'returned';
  const used = quota.left === 0;
  const press = async (act: 'offer' | 'withdraw') => {
    if (busy || (act === 'offer' && used)) return;
    setBusy(true);
    const answer = await sendOffer(item, target.unit, act);
    setBusy(false);
    if (typeof answer === 'string') return setProblem(answer || texts.failed);
    setOpen(false);
    setProblem('');
    onDone(answer, act === 'offer' ? texts.sent(name) : texts.withdrawn(name));
  };
  return (
    <div className="lt-stack lt-stack--tight" data-offer={target.unit}>
      {standing === 'none' ? null : <p>{standingText(target, texts, language)}</p>}
      {asks && !open ? <button type="button" className="lt-btn lt-btn--wide" onClick={() => setOpen(true)}>{texts.offer(name)}</button> : null}
      {asks && open ? (
        <div className="lt-note lt-stack lt-stack--tight" role="group" aria-label={texts.offer(name)} onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}>
          <p>{texts.explain(name)} {texts.inName(from.name)}</p>
          <SimilarNote head={texts.similar(name)} similar={similar} language={language} />
          <p id={why} className={used ? 'lt-why' : 'lt-small lt-quiet'}>{used ? texts.used(quota.limit) : texts.left(quota.left, quota.limit)}</p>
          <div className="lt-row">
            <button ref={go} type="button" className="lt-btn lt-btn--primary" aria-disabled={busy || used} aria-describedby={why} onClick={() => void press('offer')}>{texts.send}</button>
            <button type="button" className="lt-btn" onClick={() => setOpen(false)}>{texts.cancel}</button>
          </div>
        </div>
      ) : null}
      {target.withdraws && !open ? <button type="button" className="lt-btn" onClick={() => setOpen(true)}>{texts.withdraw}</button> : null}
      {target.withdraws && open ? (
        <div className="lt-note lt-stack lt-stack--tight" role="group" aria-label={texts.withdrawOf(name)} onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}>
          <p id={why}>{texts.withdrawHelp}</p>
          <div className="lt-row">
            <button ref={go} type="button" className="lt-btn lt-btn--primary" aria-disabled={busy} aria-describedby={why} onClick={() => void press('withdraw')}>{texts.withdraw}</button>
            <button type="button" className="lt-btn" onClick={() => setOpen(false)}>{texts.cancel}</button>
          </div>
        </div>
      ) : null}
      {problem ? <p className="lt-note lt-note--error" role="alert">{problem}</p> : null}
    </div>
  );
} // prettier-ignore
