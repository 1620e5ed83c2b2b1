import { useLocale, useTranslations } from 'next-intl';

import { formatDate, formatTime } from '@/i18n/format';

import type { AlertBannerView } from '../../_data/alert-types';
import type { IconName, Locale } from '../../_data/types';
import { telephone, unbroken } from '../CallList/telephone';
import { Icon } from '../Icon/Icon';

const SHAPE: Record<AlertBannerView['kind'], IconName> = {
  emergency: 'warning', important: 'feedback', notice: 'document', 'all-clear': 'check',
}; // prettier-ignore

function Alert({ alert }: { alert: AlertBannerView }) {
  const t = useTranslations('AlertBanner');
  const locale = useLocale() as Locale;
  const { kind, drill, title, lines, lang, issuer, phone, href } = alert;
  const moment = (iso: string) => ({ time: formatTime(iso, locale), date: formatDate(iso, locale) }); // prettier-ignore
  return (
    <div className="alert" data-kind={kind} data-drill={drill || undefined}>
      <div className="wrap">
        {drill && (
          <p className="alert-drill">
            <Icon name="document" />
            <strong>{t('drill')}</strong>
          </p>
        )}
        <p className="alert-label">
          <Icon name={SHAPE[kind]} />
          {t(drill ? `drill-${kind}` : kind)}
        </p>
        <p className="alert-title" lang={lang}>
          {title}
        </p>
        {lines.length > 0 && (
          <div className="alert-lines" lang={lang}>
            {lines.map((line, index) => (
              <p key={index}>{line}</p>
            ))}
          </div>
        )}
        <p className="alert-meta">
          {t(kind === 'all-clear' ? 'cleared' : 'issued', { issuer, ...moment(alert.at) })}{' '}
          {alert.updatedAt && <>{t('updated', moment(alert.updatedAt))} </>}
          {alert.until && t('until', moment(alert.until))}
        </p>
        {/* A drill that invites calls would keep the line busy for those in need. */}
        {((phone && !drill) || href) && (
          <p className="alert-ways">
            {phone && !drill && (
              <a href={telephone(phone)}>
                <Icon name="phone" />
                {t('call', { phone: unbroken(phone) })}
              </a>
            )}
            {href && <a href={href}>{t('details')}</a>}
          </p>
        )}
      </div>
    </div>
  );
}

/**
 * What cannot wait, first on every page after the skip link. No heading: the page's own outline begins with its name. No
 * live region: it is there when the page arrives. Word, shape and colour say how severe it is.
 */
export function AlertBanner({ alerts }: { alerts: AlertBannerView[] }) {
  const t = useTranslations('AlertBanner');
  if (alerts.length === 0) return null;
  return (
    <section className="alerts" aria-label={t('label')}>
      {alerts.map((alert) => (
        <Alert key={alert.id} alert={alert} />
      ))}
    </section>
  );
}
