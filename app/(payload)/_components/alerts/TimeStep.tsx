'use client';

import { SEVERITIES } from '@/alerts/alert';

import { MomentField } from '../work/MomentField';
import type { AlertTexts } from './alert-texts';
import { Chip } from './Chip';
import { HOURS, type Draft } from './draft';
import { shortMoment } from './moments';
import { endOf } from './end-of';
import type { Change } from './use-draft';

type Props = {
  draft: Draft;
  change: Change;
  now: number;
  language: 'vi' | 'en';
  texts: AlertTexts;
};

/** Severity and end, which a template has filled already. */
export function TimeStep({ draft, change, now, language, texts }: Props) {
  const hours =
    draft.hours && !HOURS.includes(draft.hours as 6)
      ? [...HOURS, draft.hours].sort((a, b) => a - b)
      : [...HOURS];
  return (
    <fieldset className="lt-step">
      <legend className="lt-vh">{texts.time}</legend>
      <h2 aria-hidden="true">{texts.time}</h2>
      <div className="lt-chips" role="group" aria-label={texts.severity}>
        {SEVERITIES.map((severity, index) => (
          <Chip
            key={severity}
            name="severity"
            id={index === 0 ? 'lt-alert-severity' : undefined}
            checked={draft.severity === severity}
            onChoose={() => change({ severity })}
          >
            {texts.severities[severity]}
          </Chip>
        ))}
      </div>
      <div className="lt-chips" role="group" aria-label={texts.ends}>
        {hours.map((each, index) => (
          <Chip
            key={each}
            name="hours"
            id={index === 0 ? 'lt-alert-time' : undefined}
            checked={draft.hours === each}
            onChoose={() => change({ hours: each })}
          >
            {texts.hours(each)}
          </Chip>
        ))}
      </div>
      {draft.hours ? (
        <p className="lt-help">
          {texts.endsAt(shortMoment(endOf(draft, now).until, language, now))}
        </p>
      ) : null}
      <details>
        <summary className="lt-btn">{texts.starts}</summary>
        <MomentField
          label={texts.begins}
          help={texts.startsHelp}
          value={draft.starts}
          onChange={(starts) => change({ starts })}
        />
      </details>
    </fieldset>
  );
}
