'use client';

import { useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState } from 'react';

import { ReviewFacts } from './ReviewFacts';
import { ReviewForm } from './ReviewForm';
import { reviewTextsOf } from './review-texts';
import { useReview } from './use-review';

/** "Rà soát": who answers for the open item staying right, when it is looked at next, and the check itself. */
export function ReviewPanel() {
  const { id, collectionSlug } = useDocumentInfo();
  if (!id || (collectionSlug !== 'articles' && collectionSlug !== 'pages')) return null;
  const path = `/api/lt/items/${collectionSlug}/${String(id)}/review`;
  return <ReviewOf key={path} path={path} page={collectionSlug === 'pages'} />;
}

function ReviewOf({ path, page }: { path: string; page: boolean }) {
  const heading = useId();
  const top = useRef<HTMLHeadingElement>(null);
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'vi';
  const texts = reviewTextsOf(language);
  const { lastUpdateTime } = useDocumentInfo();
  const { known, said, fault, busy, load, act } = useReview(path, texts);
  const [planning, setPlanning] = useState(false);
  // Anew after a save or a verb: what is no longer public is not checked.
  useEffect(() => {
    const timer = window.setTimeout(() => void load());
    return () => window.clearTimeout(timer);
  }, [load, lastUpdateTime]);
  if (known.kind === 'hidden') return null;
  const view = known.kind === 'ready' ? known.view : null;
  const close = () => {
    setPlanning(false);
    top.current?.focus();
  };
  const button = (what: 'check' | 'assign', press: () => void) => {
    const reasons = view?.reasons[what] ?? [];
    const refused = reasons.length > 0;
    const why = `${heading}-${what}`;
    return (
      <div className="lt-stack lt-stack--tight">
        <button
          type="button" className={`lt-btn lt-btn--wide${what === 'check' && !refused && (view?.overdue ?? -1) >= 0 && view?.dueOn ? ' lt-btn--primary' : ''}`}
          aria-disabled={refused || busy} aria-describedby={refused || what === 'check' ? why : undefined} onClick={() => (refused || busy ? undefined : press())}
        >
          {texts[what]}
        </button>
        {refused ? <ul id={why} className="lt-why">{reasons.map((reason) => <li key={reason}>{reason}</li>)}</ul> : what === 'check' ? <p id={why} className="lt-help">{texts.checkHelp}</p> : null}
      </div>
    );
  };
  return (
    <section className="lt-panel lt-comments" aria-labelledby={heading}>
      <div className="lt-panel__head"><h2 id={heading} ref={top} tabIndex={-1}>{texts.title}</h2></div>
      <div className="lt-panel__body lt-stack">
        {known.kind === 'loading' ? <p className="lt-quiet lt-small">{texts.loading}</p> : null}
        {known.kind === 'failed' ? (
          <div className="lt-note lt-note--error"><p>{texts.failed}</p><div className="lt-row"><button type="button" className="lt-btn" onClick={() => void load()}>{texts.retry}</button></div></div>
        ) : null}
        {view ? <ReviewFacts {...{ view, texts, language }} /> : null}
        <p role="status" className={said ? 'lt-small' : 'lt-vh'}>{said}</p>
        {fault ? <p className="lt-note lt-note--error lt-small" role="alert">{fault}</p> : null}
        {view && planning ? (
          <ReviewForm {...{ view, path, page, busy, texts }} onCancel={close} onSave={(body) => void act('assign', body).then((done) => done && close())} />
        ) : null}
        {view && !planning ? <>{button('check', () => void act('check', {}))}{button('assign', () => setPlanning(true))}</> : null}
      </div>
    </section>
  );
} // prettier-ignore
