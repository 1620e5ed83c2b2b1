'use client';

import { Link, useTranslation } from '@payloadcms/ui';
import { useId, useState } from 'react';

import { SendForm } from './SendForm';
import { sendTextsOf } from './send-texts';
import { SentList } from './SentList';
import { useOverview } from './use-overview';

type Props = { admin: string; item: string };

/** "Chuyển xuống": an item to units below, with what it will do before it is done, and what was sent so far. */
export function SendScreen({ admin, item }: Props) {
  const id = useId();
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'vi';
  const texts = sendTextsOf(language);
  const [asked, setAsked] = useState<string | null>(null);
  const { known, load, setAnswer } = useOverview(item, asked);
  if (known.kind !== 'ready') {
    return (
      <main className="lt-page">
        <h1>{texts.title}</h1>
        {known.kind === 'loading' ? (
          <div className="lt-skel lt-skel--late" role="status">
            <span className="lt-small lt-quiet">{texts.loading}</span>
            <i />
            <i />
            <i />
          </div>
        ) : null}
        {known.kind === 'gone' ? <p className="lt-note">{texts.gone}</p> : null}
        {known.kind === 'failed' ? (
          <div className="lt-note lt-note--error" role="alert">
            <p>{texts.failed}</p>
            <div className="lt-row">
              <button type="button" className="lt-btn" onClick={() => void load()}>
                {texts.retry}
              </button>
            </div>
          </div>
        ) : null}
      </main>
    );
  }
  const { answer } = known;
  const { from, senders } = answer;
  return (
    <main className="lt-page lt-page--send">
      <div className="lt-page__head">
        <div>
          <h1>{texts.title}</h1>
          <p>“{answer.item.title || texts.untitled}”</p>
        </div>
        <div className="lt-row">
          <Link className="lt-btn" href={`${admin}/collections/articles/${item}`} prefetch={false}>
            {texts.openItem}
          </Link>
        </div>
      </div>
      {from === null ? (
        <ul className="lt-note">
          {answer.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      ) : null}
      {from !== null && senders.length > 1 ? (
        <div className="lt-field lt-sender">
          <label htmlFor={id}>{texts.sender}</label>
          <select
            id={id}
            className="lt-in"
            value={from}
            onChange={(event) => setAsked(event.target.value)}
          >
            {senders.map((unit) => (
              <option key={unit.id} value={unit.id}>
                {unit.name}
              </option>
            ))}
          </select>
        </div>
      ) : null}
      {from !== null ? (
        <SendForm key={from} {...{ answer, from, language, texts }} onChanged={() => void load()} />
      ) : null}
      <section className="lt-panel lt-sentpanel" aria-labelledby={`${id}-sent`}>
        <div className="lt-panel__head">
          <h2 id={`${id}-sent`}>{texts.list}</h2>
        </div>
        <div className="lt-panel__body">
          <SentList {...{ answer, language, texts }} onAnswer={setAnswer} wide />
        </div>
      </section>
    </main>
  );
}
