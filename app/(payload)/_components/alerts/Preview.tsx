import type { Severity } from '@/alerts/alert';

import type { AlertTexts } from './alert-texts';

type Props = {
  severity: '' | Severity;
  drill: boolean;
  title: string;
  body: string;
  /** who and when */
  meta: string;
  texts: AlertTexts;
};

/** An alert as visitors see it, in the colours of the administration. */
export function Preview({ severity, drill, title, body, meta, texts }: Props) {
  return (
    <div className="lt-banner" data-severity={severity || 'notice'} data-drill={drill || undefined}>
      <p className="lt-banner__bar">
        {drill
          ? texts.drillBar
          : severity
            ? texts.severities[severity].toLocaleUpperCase('vi')
            : '…'}
      </p>
      <div className="lt-banner__text">
        <strong>{title || texts.untitled}</strong>
        {body
          .split('\n')
          .filter(Boolean)
          .map((line, index) => (
            <p key={index}>{line}</p>
          ))}
        <p className="lt-small lt-quiet">{meta}</p>
      </div>
    </div>
  );
}
