'use client';

import { useEffect, useId, useState } from 'react';

import type { SimulationView } from '@/admin/subscriptions/overview';
import type { Named } from '@/admin/sendings/sections-for';
import { formatDate } from '@/i18n/format';

import { useUnitSearch } from '../unit/use-unit-search';
import { ask } from './subscription-requests';
import type { SubscriptionTexts } from './subscription-texts';

type Props = {
  unit: string;
  language: 'vi' | 'en';
  texts: SubscriptionTexts;
  onDone: () => Promise<void>;
};

const MODES = ['inbox', 'automatic'] as const;

/** Whom to follow and how; what it would have brought is shown before it can be switched on. */
export function SubscriptionForm({ unit, language, texts, onDone }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [source, setSource] = useState<Named | null>(null);
  const [topics, setTopics] = useState<Named[]>([]);
  const [below, setBelow] = useState(false);
  const [section, setSection] = useState('');
  const [mode, setMode] = useState<(typeof MODES)[number]>('inbox');
  const [seen, setSeen] = useState<SimulationView | null>(null);
  const [problem, setProblem] = useState('');
  const found = useUnitSearch(text, '');
  const chosen = source?.id;
  useEffect(() => {
    if (!chosen) return;
    let current = true;
    void ask<{ topics: Named[] }>(`lt/subscriptions?unit=${unit}&source=${chosen}`, unit).then(
      (answer) => current && typeof answer !== 'string' && setTopics(answer.topics),
    );
    return () => {
      current = false;
    };
  }, [chosen, unit]);
  const choose = (next: Named) => {
    setSource(next);
    setText('');
    setSection('');
    setSeen(null);
  };
  const order = { source: chosen, below, section: section || null };
  const simulate = async () => {
    const answer = await ask<SimulationView>('lt/subscriptions/simulate', unit, 'POST', { unit, ...order });
    setProblem(typeof answer === 'string' ? answer || texts.failed : '');
    setSeen(typeof answer === 'string' ? null : answer);
  };
  const follow = async () => {
    const answer = await ask('subscriptions?depth=0', unit, 'POST', { ...order, mode, active: true });
    if (typeof answer === 'string') return setProblem(answer || texts.failed);
    setSource(null);
    setSeen(null);
    setProblem('');
    await onDone();
  };
  return (
    <section className="lt-panel" aria-labelledby={`${id}-title`}>
      <div className="lt-panel__head"><h2 id={`${id}-title`}>{texts.add}</h2></div>
      <div className="lt-panel__body lt-stack">
        <div className="lt-field">
          <label htmlFor={`${id}-q`}>{texts.find}</label>
          <span className="lt-help" id={`${id}-help`}>{texts.findHelp}</span>
          <input id={`${id}-q`} className="lt-in" type="search" autoComplete="off" aria-describedby={`${id}-help`} value={text} onChange={(event) => setText(event.target.value)} />
        </div>
        <ul className="lt-choices">
          {(found?.units ?? []).filter((one) => one.id !== unit).map((one) => <li key={one.id}><button type="button" onClick={() => choose({ id: one.id, name: one.name })}><strong>{one.name}</strong><small>{one.above}</small></button></li>)}
        </ul>
        <p role="status">{source ? texts.chosen(source.name) : ''}</p>
        <label className="lt-line"><input type="checkbox" checked={below} onChange={(event) => { setBelow(event.target.checked); setSeen(null); }} /> {texts.below}</label>
        <div className="lt-field">
          <label htmlFor={`${id}-s`}>{texts.section}</label>
          <select id={`${id}-s`} className="lt-in" value={section} onChange={(event) => { setSection(event.target.value); setSeen(null); }}>
            <option value="">{texts.all}</option>
            {topics.map((one) => <option key={one.id} value={one.id}>{one.name}</option>)}
          </select>
        </div>
        <fieldset className="lt-plainset lt-stack lt-stack--tight">
          <legend><strong>{texts.mode}</strong></legend>
          {MODES.map((one) => <label key={one} className="lt-line"><input type="radio" name={id} checked={mode === one} onChange={() => setMode(one)} /> {texts[one]}</label>)}
        </fieldset>
        {problem ? <p className="lt-small lt-late" role="alert">{problem}</p> : null}
        <div className="lt-row"><button type="button" className="lt-btn" aria-disabled={!source} aria-describedby={source ? undefined : `${id}-why`} onClick={() => void (source ? simulate() : document.getElementById(`${id}-q`)?.focus())}>{texts.simulate}</button></div>
        {source ? null : <p className="lt-help" id={`${id}-why`}>{texts.noSource}</p>}
        {seen ? (
          <div className="lt-stack lt-stack--tight" role="status">
            <p>{texts.result(seen.items, seen.perWeek, seen.already)} {seen.more ? texts.more : ''}</p>
            <ul>{seen.newest.map((one) => <li key={one.item}>{one.title} ({one.origin}, {formatDate(new Date(one.date).toISOString(), language)})</li>)}</ul>
            <div className="lt-row"><button type="button" className="lt-btn lt-btn--primary" onClick={() => void follow()}>{texts.follow}</button></div>
          </div>
        ) : null}
      </div>
    </section>
  );
} // prettier-ignore
