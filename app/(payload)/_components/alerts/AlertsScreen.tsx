'use client';

import { Link, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';

import type { AlertBoard } from '@/admin/alerts/board';

import { alertTextsOf } from './alert-texts';
import { ConfirmCard } from './ConfirmCard';
import { HereCard } from './HereCard';
import { IssueForm } from './IssueForm';
import { RunningCard } from './RunningCard';
import { useBoard } from './use-board';

type Props = { first: AlertBoard; person: { id: string; name: string }; admin: string };

/** "Cảnh báo khẩn": what waits for a second person, what shows, then the form. */
export function AlertsScreen({ first, person, admin }: Props) {
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'vi';
  const texts = alertTextsOf(language);
  const { board, reload } = useBoard(first);
  const [said, setSaid] = useState('');
  const { unit, toConfirm, here, mayIssue, now } = board;
  const waiting = new Set(toConfirm.map(({ id }) => id));
  const running = board.running.filter(({ id }) => !waiting.has(id));
  const done = (words: string) => {
    setSaid(words);
    void reload();
  };
  const common = { now, onDone: done, language, texts } as const;
  return (
    <main className="lt-page">
      <div className="lt-page__head">
        <div>
          <h1>{mayIssue ? texts.issueTitle : texts.title}</h1>
          <p>{mayIssue ? `${texts.lead} ${texts.forUnit(unit.name)}` : texts.cannotIssue}</p>
        </div>
        {mayIssue ? (
          <div className="lt-row lt-desk">
            <Link className="lt-btn" href={`${admin}/collections/alert-templates`} prefetch={false}>
              {texts.templates}
            </Link>
          </div>
        ) : null}
      </div>
      <p className={said ? 'lt-note lt-note--ok lt-queue__said' : 'lt-vh'} role="status">
        {said}
      </p>
      <div className="lt-stack lt-stack--loose">
        {toConfirm.length > 0 ? (
          <section className="lt-stack" aria-labelledby="lt-alerts-confirm">
            <h2 id="lt-alerts-confirm">{texts.toConfirm}</h2>
            <ul className="lt-alert__list">
              {toConfirm.map((alert) => (
                <ConfirmCard key={`${alert.id}-${alert.rev}`} alert={alert} {...common} />
              ))}
            </ul>
          </section>
        ) : null}
        {running.length > 0 ? (
          <section className="lt-stack" aria-labelledby="lt-alerts-running">
            <h2 id="lt-alerts-running">{texts.running}</h2>
            <ul className="lt-alert__list">
              {running.map((alert) => (
                <RunningCard key={`${alert.id}-${alert.rev}`} alert={alert} {...common} />
              ))}
            </ul>
          </section>
        ) : null}
        {here.length > 0 ? (
          <section className="lt-stack" aria-labelledby="lt-alerts-here">
            <h2 id="lt-alerts-here">{texts.here(unit.name)}</h2>
            <ul className="lt-alert__list">
              {here.map((one) => (
                <HereCard
                  key={`${one.alert.id}-${one.alert.rev}`}
                  here={one}
                  unit={unit.id}
                  {...common}
                />
              ))}
            </ul>
          </section>
        ) : null}
        {mayIssue ? (
          <IssueForm
            board={board}
            person={person}
            onSent={() => void reload()}
            language={language}
            texts={texts}
          />
        ) : null}
        {!mayIssue && toConfirm.length + running.length + here.length === 0 ? (
          <p className="lt-panel lt-empty lt-quiet">{texts.nothing}</p>
        ) : null}
      </div>
    </main>
  );
}
