'use client';

import { useTranslation } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';

import type { SubscriptionView } from '@/admin/subscriptions/overview';

import { ask } from './subscription-requests';
import { subscriptionTextsOf } from './subscription-texts';
import { SubscriptionForm } from './SubscriptionForm';

/** What a unit follows, each to be switched or deleted, and the form for another one. */
export function SubscriptionsScreen({ unit }: { unit: string }) {
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'vi';
  const texts = subscriptionTextsOf(language);
  const [rows, setRows] = useState<SubscriptionView[]>([]);
  const [problem, setProblem] = useState('');
  const load = useCallback(async () => {
    const answer = await ask<{ rows: SubscriptionView[] }>(`lt/subscriptions?unit=${unit}`, unit);
    if (typeof answer === 'string') setProblem(answer || texts.failed);
    else setRows(answer.rows);
  }, [unit, texts]);
  useEffect(() => {
    const soon = setTimeout(() => void load());
    return () => clearTimeout(soon);
  }, [load]);
  const change = async (id: string, method: string, body?: object) => {
    const answer = await ask(`subscriptions/${id}?depth=0`, unit, method, body);
    setProblem(typeof answer === 'string' ? answer || texts.failed : '');
    await load();
  };
  return (
    <main className="lt-page">
      <div className="lt-page__head"><div><h1>{texts.title}</h1><p>{texts.intro}</p></div></div>
      {problem ? <p className="lt-note lt-note--error" role="alert">{problem}</p> : null}
      <div className="lt-stack">
        <section className="lt-panel" aria-labelledby="subscriptions-list">
          <div className="lt-panel__head"><h2 id="subscriptions-list">{texts.list}</h2></div>
          {rows.length === 0 ? <p className="lt-panel__body">{texts.none}</p> : null}
          <ul className="lt-rows">
            {rows.map(({ id, source, below, section, mode, active }) => (
              <li key={id}>
                <div>
                  <strong>{source.name}</strong>
                  <p className="lt-rows__meta"><span className="lt-tag">{active ? texts.on : texts.off}</span>{below ? <span>{texts.below}</span> : null}<span>{section?.name ?? texts.all}</span><span>{texts[mode]}</span></p>
                </div>
                <div className="lt-rows__act">
                  <button type="button" className="lt-btn" aria-label={`${active ? texts.turnOff : texts.turnOn}: ${source.name}`} onClick={() => void change(id, 'PATCH', { active: !active })}>{active ? texts.turnOff : texts.turnOn}</button>
                  <button type="button" className="lt-btn" aria-label={`${texts.drop}: ${source.name}`} onClick={() => void change(id, 'DELETE')}>{texts.drop}</button>
                </div>
              </li>
            ))}
          </ul>
        </section>
        <SubscriptionForm unit={unit} language={language} texts={texts} onDone={load} />
      </div>
    </main>
  );
} // prettier-ignore
