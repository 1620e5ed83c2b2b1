'use client';

import { useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useCallback, useEffect, useId, useState } from 'react';

import type { SourceView } from '@/admin/independent/source-view';

import { readSource, seeSource } from './source-requests';
import { sourceTextsOf } from './source-texts';
import { SourceState } from './SourceState';

/** Above the form of an independent version: what became of its source. Nothing on other articles. */
export function SourcePanel() {
  const { id, collectionSlug } = useDocumentInfo();
  if (!id || collectionSlug !== 'articles') return null;
  return <SourcePanelOf key={String(id)} article={String(id)} />;
}

function SourcePanelOf({ article }: { article: string }) {
  const heading = useId();
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'vi';
  const texts = sourceTextsOf(language);
  const [view, setView] = useState<SourceView | null>(null);
  const [failed, setFailed] = useState(false);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const load = useCallback(async () => {
    try {
      setView(await readSource(article));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, [article]);
  useEffect(() => {
    const timer = window.setTimeout(() => void load());
    return () => window.clearTimeout(timer);
  }, [load]);
  const see = async () => {
    if (busy || !view) return;
    setBusy(true);
    const answer = await seeSource(article, view.mark);
    setBusy(false);
    if (typeof answer === 'string') {
      setProblem(answer || texts.network);
      return load();
    }
    setProblem('');
    setView(answer);
    setSaid(texts.kept);
  };
  if (failed) return <div className="lt-note lt-note--error"><p>{texts.loadFailed}</p><div className="lt-row"><button type="button" className="lt-btn" onClick={() => void load()}>{texts.retry}</button></div></div>;
  if (!view) return null;
  return (
    <section className="lt-panel lt-comments" aria-labelledby={heading}>
      <div className="lt-panel__head"><h2 id={heading}>{texts.title(view.unit)}</h2></div>
      <div className="lt-panel__body lt-stack">
        <p className={said ? 'lt-note lt-note--ok' : 'lt-vh'} role="status">{said}</p>
        {problem ? <p className="lt-note lt-note--error" role="alert">{problem}</p> : null}
        <SourceState {...{ view, language, texts }} />
        <div className="lt-row">
          {view.changed && view.may ? <button type="button" className="lt-btn" aria-disabled={busy} onClick={() => void see()}>{texts.keep}</button> : null}
          {view.href ? <a href={view.href} target="_blank" rel="noreferrer">{texts.original}</a> : null}
        </div>
      </div>
    </section>
  );
} // prettier-ignore
