'use client';

import { useState } from 'react';

import type { AlertBoard } from '@/admin/alerts/board';
import { formatNumber, formatTime } from '@/i18n/format';

import type { AlertTexts } from './alert-texts';
import { wordsOf } from './draft';
import { endOf } from './end-of';
import { IssueButton } from './IssueButton';
import { IssueDialog } from './IssueDialog';
import { KindStep } from './KindStep';
import { exactTime, shortMoment } from './moments';
import { Offline } from './Offline';
import { PlaceStep } from './PlaceStep';
import { Preview } from './Preview';
import { reasonsOf } from './reasons-of';
import { TemplateStep } from './TemplateStep';
import { TimeStep } from './TimeStep';
import { useDraft } from './use-draft';
import { useIssue } from './use-issue';
import { usePreview } from './use-preview';
import { WhoConfirms } from './WhoConfirms';
import { WordStep } from './WordStep';

type Props = {
  board: AlertBoard;
  person: { id: string; name: string };
  onSent: () => void;
  language: 'vi' | 'en';
  texts: AlertTexts;
};

/** From "real or a drill" to the press: made for a phone, read from top to bottom. */
export function IssueForm({ board, person, onSent, language, texts }: Props) {
  const { unit, now } = board;
  const { draft, change, clear, keptAt } = useDraft(person.id, unit.id);
  const [round, setRound] = useState(0);
  const [asking, setAsking] = useState(false);
  const { preview, failure, failed } = usePreview(
    unit.id,
    draft.places.map(({ channel }) => channel),
    round,
  );
  const place = [...new Set(draft.places.map(({ name }) => name))].join(', ');
  const issue = useIssue(
    { unit: unit.id, draft, token: preview?.token ?? null, place },
    {
      onSent: () => {
        clear();
        onSent();
      },
      onChanged: () => setRound((count) => count + 1),
      texts,
    },
  );
  const drill = draft.kind === 'drill';
  const pages = preview ? formatNumber(preview.pages, language) : null;
  const uncounted =
    draft.places.length === 0 || preview
      ? null
      : failed
        ? failure || texts.reasons.count
        : texts.counting;
  const reasons = reasonsOf(draft, uncounted, texts);
  const label =
    pages && draft.kind
      ? drill
        ? texts.issueDrill(pages)
        : texts.issueReal(pages)
      : texts.issueNone;
  const { titleVi, bodyVi } = wordsOf(draft);
  const { until } = endOf(draft, now);
  const button = (
    <IssueButton label={label} danger={!drill} reasons={reasons} onPress={() => setAsking(true)} />
  );
  if (issue.sent) {
    const at = exactTime(issue.sent.at);
    return (
      <section className="lt-note lt-note--ok" role="alert">
        <p>
          <strong>
            {issue.sent.drill
              ? texts.sentDrill(at)
              : texts.sent(at, formatNumber(issue.sent.pages, language))}
          </strong>
        </p>
        <div className="lt-row">
          <button type="button" className="lt-btn" onClick={issue.again}>
            {texts.again}
          </button>
        </div>
      </section>
    );
  }
  return (
    <div className="lt-alert">
      <form
        className="lt-stack"
        aria-label={texts.form}
        onSubmit={(event) => event.preventDefault()}
      >
        <KindStep {...{ draft, change, texts }} />
        <TemplateStep {...{ draft, change, language, texts }} templates={board.templates} />
        <PlaceStep {...{ draft, change, board, language, texts }} onAreas={onSent} />
        <WordStep {...{ draft, change, texts }} />
        <TimeStep {...{ draft, change, now, language, texts }} />
        {keptAt ? (
          <p className="lt-small lt-quiet lt-row">
            <span>{texts.kept(formatTime(keptAt, language))}</span>
            <button type="button" className="lt-btn lt-btn--plain" onClick={clear}>
              {texts.clear}
            </button>
          </p>
        ) : null}
      </form>
      <aside className="lt-alert__rail" aria-label={drill ? texts.previewDrill : texts.preview}>
        <section className="lt-stack">
          <h2>{drill ? texts.previewDrill : texts.preview}</h2>
          <Preview
            severity={draft.severity}
            drill={drill}
            title={titleVi}
            body={bodyVi}
            meta={`${unit.name} · ${shortMoment(now, language, now)}`}
            texts={texts}
          />
          <div aria-live="polite">
            {draft.places.length === 0 ? null : pages ? (
              <p className="lt-small">
                {texts.will(pages)} <WhoConfirms {...{ preview, drill, language, texts }} />
              </p>
            ) : (
              <p className="lt-small lt-quiet">{uncounted}</p>
            )}
          </div>
          {preview?.running.map((same) => (
            <div key={same.id} className="lt-note lt-note--warn">
              <p>{texts.same(same.titleVi, shortMoment(same.from, language, now))}</p>
              <div className="lt-row">
                <a className="lt-btn" href={`#alert-${same.id}`}>
                  {texts.goSame}
                </a>
              </div>
            </div>
          ))}
          {issue.state === 'retrying' ? (
            <Offline onTry={issue.press} onStop={issue.stop} texts={texts} />
          ) : null}
          {issue.problem ? (
            <div className="lt-note lt-note--error" role="alert">
              <p>{issue.problem}</p>
            </div>
          ) : null}
        </section>
        <div className="lt-desk">{button}</div>
      </aside>
      <div className="lt-decide lt-phone" role="group" aria-label={texts.issueNone}>
        {button}
      </div>
      {asking ? (
        <IssueDialog
          title={drill ? texts.confirmDrill(pages ?? '') : texts.confirmReal(pages ?? '')}
          first={titleVi}
          place={texts.until(place, shortMoment(until, language, now))}
          danger={!drill}
          onNow={issue.press}
          onBack={() => setAsking(false)}
          texts={texts}
        />
      ) : null}
    </div>
  );
}
