'use client';

import { Link, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useEffect, useId } from 'react';

import { sendTextsOf } from './send-texts';
import { SentList } from './SentList';
import { useOverview } from './use-overview';

/** Beside the form of an article: *Chuyển xuống*, and what has been sent of it. */
export function SendPanel() {
  const { id, collectionSlug } = useDocumentInfo();
  if (!id || collectionSlug !== 'articles') return null;
  return <SendPanelOf key={String(id)} item={String(id)} />;
}

function SendPanelOf({ item }: { item: string }) {
  const heading = useId();
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'vi';
  const texts = sendTextsOf(language);
  const { lastUpdateTime } = useDocumentInfo();
  const { config } = useConfig();
  const { known, load, setAnswer } = useOverview(item, null);
  // Anew after a save or a verb: what is not public is not sent.
  useEffect(() => {
    const timer = window.setTimeout(() => void load());
    return () => window.clearTimeout(timer);
  }, [load, lastUpdateTime]);
  if (known.kind === 'gone' || known.kind === 'loading') return null;
  const answer = known.kind === 'ready' ? known.answer : null;
  // Where there is nothing to send and nothing was sent, there is nothing to say.
  if (answer && answer.from === null && answer.sendings.length === 0) return null;
  return (
    <section className="lt-panel lt-comments" aria-labelledby={heading}>
      <div className="lt-panel__head">
        <h2 id={heading}>{texts.title}</h2>
      </div>
      <div className="lt-panel__body lt-stack">
        {answer ? null : (
          <div className="lt-note lt-note--error">
            <p>{texts.failed}</p>
            <div className="lt-row">
              <button type="button" className="lt-btn" onClick={() => void load()}>
                {texts.retry}
              </button>
            </div>
          </div>
        )}
        {answer?.from ? (
          <Link
            className="lt-btn lt-btn--wide"
            href={`${config.routes.admin}/chuyen-xuong/${item}`}
            prefetch={false}
          >
            {texts.title}
          </Link>
        ) : null}
        {answer ? (
          <SentList {...{ answer, language, texts }} onAnswer={setAnswer} wide={false} />
        ) : null}
      </div>
    </section>
  );
}
