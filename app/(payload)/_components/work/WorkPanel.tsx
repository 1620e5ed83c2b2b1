'use client';

import { useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useEffect, useId, useRef } from 'react';

import type { Verb } from '@/workflow/states';

import { useTexts } from '../use-texts';
import { ASKS, askStore, useAsking, type Asks } from './ask-store';
import { DeclaredChange } from './DeclaredChange';
import { useVerbs } from './use-verbs';
import { WorkFacts } from './WorkFacts';
import { WorkForm } from './WorkForm';
import { useWork, workStore } from './work-store';
import { workTextsOf } from './work-texts';
import { WorkVerbs } from './WorkVerbs';

const asks = (verb: Verb): verb is Asks => ASKS.includes(verb as Asks);

/** "Duyệt và đăng": where the open item stands, who reads it, and what this person may do with it. */
export function WorkPanel() {
  const heading = useId();
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo();
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const texts = workTextsOf(language);
  const { roles } = useTexts();
  const work = useWork();
  const { act } = useVerbs();
  const { verb: asking, change: declared } = useAsking();
  const key = id && collectionSlug ? `${collectionSlug}/${id}` : '';

  useEffect(() => () => { askStore.ask(null); askStore.declare(null); }, [key]);
  // Anew after every save: a newer text may have voided an approval.
  useEffect(() => {
    const { done, network } = workTextsOf(language);
    void workStore.load(key).then(() => {
      if (key && workStore.takeSubmit(collectionSlug ?? '')) void workStore.act('submit', {}, { done: done.submit, network });
    });
  }, [key, lastUpdateTime, collectionSlug, language]);

  const onVerb = (verb: Verb, body: object = {}) => (asks(verb) ? askStore.ask(verb) : void act(verb, body));
  const onSend = async (body: object) => {
    if (asking && (await act(asking, body))) askStore.ask(null);
  };
  const ready = work.kind === 'ready' ? work : null;
  const outcome = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone: whoever works by keyboard goes on from what it did.
  useEffect(() => {
    if (ready?.said && document.activeElement === document.body) outcome.current?.focus({ preventScroll: true });
  }, [ready?.said, asking]);
  return (
    <section className="lt-panel lt-work" aria-labelledby={heading}>
      <div className="lt-panel__head"><h2 id={heading}>{texts.title}</h2></div>
      <div className="lt-panel__body lt-stack">
        {work.kind === 'none' ? <p className="lt-quiet lt-small">{texts.newText}</p> : null}
        {work.kind === 'loading' ? <p className="lt-quiet lt-small">{texts.loading}</p> : null}
        {work.kind === 'failed' ? (
          <div className="lt-note lt-note--error"><p>{texts.failed}</p><div className="lt-row"><button type="button" className="lt-btn" onClick={() => void workStore.load(key)}>{texts.retry}</button></div></div>
        ) : null}
        {ready ? <WorkFacts view={ready.view} {...{ texts, language, roles }} /> : null}
        <p ref={outcome} tabIndex={-1} role="status" className={ready?.said ? 'lt-small' : 'lt-vh'}>{ready?.said ?? ''}</p>
        {ready && ready.errors.length > 0 ? (
          <div className="lt-note lt-note--error" role="alert">{ready.errors.map((message) => <p key={message}>{message}</p>)}</div>
        ) : null}
        {ready?.view.change ? <DeclaredChange texts={texts} change={ready.view.change} declared={declared} mayChange={ready.view.verbs.some(({ verb, reasons }) => verb === 'approve' && reasons.length === 0)} /> : null}
        {ready && asking ? <WorkForm key={asking} verb={asking} item={{ type: collectionSlug ?? '', id: String(id) }} view={ready.view} busy={ready.busy} onSend={(body) => void onSend(body)} onCancel={() => askStore.ask(null)} texts={texts} /> : null}
        {ready && !asking ? <WorkVerbs view={ready.view} busy={ready.busy} {...{ texts, onVerb }} /> : null}
      </div>
    </section>
  );
} // prettier-ignore
