import { Link } from '@payloadcms/ui';

import { phaseOf, type Alert } from '@/alerts/alert';
import { inOrder, reachesUnit } from '@/alerts/shows';
import type { TreeUnit } from '@/tenants/unit-tree';

import { alertTextsOf } from './alert-texts';
import { shortMoment } from './moments';

type Props = {
  alerts: readonly Alert[];
  lineage: readonly TreeUnit[];
  now: number;
  admin: string;
  language: 'vi' | 'en';
  unitName: (id: string) => string;
};

/** What runs for one's own unit, on the first screen; a drill that visitors do not see is seen here. */
export function AlertsHere({ alerts, lineage, now, admin, language, unitName }: Props) {
  const texts = alertTextsOf(language);
  const here = inOrder(
    alerts.filter(
      (alert) => phaseOf(alert, now) === 'running' && reachesUnit(alert.channels, lineage),
    ),
  );
  if (here.length === 0) return null;
  const grave = here.some(({ drill, severity }) => !drill && severity === 'emergency');
  return (
    <section
      className={grave ? 'lt-note lt-note--error' : 'lt-note'}
      aria-labelledby="lt-alerts-now"
    >
      <h2 id="lt-alerts-now">{texts.title}</h2>
      <ul>
        {here.map((alert) => (
          <li key={alert.id}>
            {alert.drill ? <strong>{texts.drillBar}: </strong> : null}
            <Link className="lt-link" href={`${admin}/canh-bao`} prefetch={false}>
              {alert.titleVi}
            </Link>
            <span className="lt-small">
              {' '}
              · {texts.severities[alert.severity]} · {unitName(alert.steward)} ·{' '}
              {texts.endsBy(shortMoment(alert.until, language, now))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
