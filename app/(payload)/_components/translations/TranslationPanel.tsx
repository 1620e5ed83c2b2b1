'use client';

import { useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useId } from 'react';

import { formatDate } from '@/i18n/format';

import { translationTextsOf } from './translation-texts';
import { useTranslationState } from './use-translation-state';

/** "Bản tiếng Anh cũ hơn bản tiếng Việt từ …": beside the form of public items whose translation should be looked at. */
export function TranslationPanel() {
  const { id, collectionSlug } = useDocumentInfo();
  if (!id || (collectionSlug !== 'articles' && collectionSlug !== 'pages')) return null;
  const path = `/api/lt/items/${collectionSlug}/${String(id)}/translation`;
  return <TranslationOf key={path} path={path} />;
}

function TranslationOf({ path }: { path: string }) {
  const heading = useId();
  const why = useId();
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'vi';
  const texts = translationTextsOf(language);
  const { lastUpdateTime } = useDocumentInfo();
  const { view, done, fault, busy, confirm } = useTranslationState(path, lastUpdateTime, texts.network); // prettier-ignore
  if (!view || (view.since === 0 && !done)) return null;
  return (
    <section className="lt-panel lt-comments" aria-labelledby={heading}>
      <div className="lt-panel__head">
        <h2 id={heading}>{texts.title}</h2>
      </div>
      <div className="lt-panel__body lt-stack">
        <p className={view.since === 0 ? 'lt-note lt-note--ok' : 'lt-vh'} role="status">
          {view.since === 0 ? texts.confirmed : ''}
        </p>
        {fault ? <p className="lt-note lt-note--error" role="alert">{fault}</p> : null}
        {view.since > 0 ? (
          <>
            <p className="lt-note lt-note--warn">{texts.older(formatDate(new Date(view.since).toISOString(), language))}</p>
            <p id={why} className="lt-help">{view.may ? texts.help : texts.editorsOnly}</p>
            <button
              type="button" className="lt-btn lt-btn--wide" aria-describedby={why} aria-disabled={busy || !view.may}
              onClick={() => (view.may ? void confirm() : undefined)}
            >
              {texts.confirm}
            </button>
          </>
        ) : null}
      </div>
    </section>
  );
} // prettier-ignore
