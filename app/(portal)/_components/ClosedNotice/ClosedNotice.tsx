import { useLocale, useTranslations } from 'next-intl';
import { Fragment } from 'react';

import { formatDate } from '@/i18n/format';

import type { ClosedNotice as Closed } from '../../_data/ended-types';
import type { Locale } from '../../_data/types';

/** On the site of a unit that was merged away: since when, and who answers now. */
export function ClosedNotice({ closed, name }: { closed: Closed; name: string }) {
  const t = useTranslations('ClosedNotice');
  const locale = useLocale() as Locale;
  return (
    <aside className="closed-notice" aria-label={t('label')}>
      <div className="wrap">
        <p>
          <strong>{t('ended', { name, date: formatDate(closed.validTo, locale) })}</strong>{' '}
          {t('archive')}
        </p>
        {closed.successors.length > 0 && (
          <p>
            {t('successors')}{' '}
            {closed.successors.map((unit, index) => (
              <Fragment key={unit.href}>
                {index > 0 && ', '}
                <a href={unit.href}>{unit.name}</a>
              </Fragment>
            ))}
            .
          </p>
        )}
      </div>
    </aside>
  );
}
