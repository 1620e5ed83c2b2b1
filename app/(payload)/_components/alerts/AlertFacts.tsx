import type { AlertView } from '@/alerts/view';
import { formatNumber } from '@/i18n/format';

import type { AlertTexts } from './alert-texts';
import { shortMoment } from './moments';

type Props = { alert: AlertView; now: number; language: 'vi' | 'en'; texts: AlertTexts };

/** Who issued it, when, where and until when, and who has confirmed. */
export function AlertFacts({ alert, now, language, texts }: Props) {
  const at = (moment: number) => shortMoment(moment, language, now);
  const {
    phase,
    drill,
    audience,
    issuedBy,
    issuedAt,
    pages,
    textBy,
    textAt,
    until,
    place,
    confirm,
    confirmBy,
    confirmedBy,
    severity,
  } = alert;
  return (
    <>
      <p className="lt-rows__meta">
        <span className={severity === 'emergency' && !drill ? 'lt-tag lt-tag--alert' : 'lt-tag'}>
          {texts.severities[severity]}
        </span>
        <span className="lt-state" data-s={phase === 'running' ? 'dang' : 'het'}>
          {texts.phases[phase]}
        </span>
        {drill ? <strong>{texts.drillBar}</strong> : null}
        {drill && audience === 'staff' ? <span>{texts.staffOnly}</span> : null}
        <span>
          {alert.unit.name}
          {place ? ` · ${place}` : ''}
        </span>
      </p>
      <p className="lt-small">
        {texts.issuedBy(issuedBy, at(issuedAt), formatNumber(pages, language))}{' '}
        {textAt > issuedAt ? `${texts.updatedBy(textBy, at(textAt))} ` : ''}
        {phase === 'running' || phase === 'ahead' ? texts.endsBy(at(until)) : ''}
      </p>
      {confirm === 'open' ? (
        <p className="lt-small lt-late">
          {texts.open} · {at(confirmBy)}
        </p>
      ) : null}
      {confirm === 'confirmed' ? (
        <p className="lt-small">{texts.isConfirmed(confirmedBy)}</p>
      ) : null}
    </>
  );
}
