import { useLocale, useTranslations } from 'next-intl';

import { formatDate } from '@/i18n/format';

import type { ArchivedView } from '../../_data/ended-types';
import type { Locale } from '../../_data/types';

/** Over a text that is out of date and kept for reference: nobody reads on without knowing. Printed too. */
export function ArchivedBanner({ archived }: { archived: ArchivedView }) {
  const t = useTranslations('ArchivedBanner');
  const locale = useLocale() as Locale;
  return (
    <aside className="archived-banner" aria-label={t('label')}>
      <p>
        <strong>{t('text', { date: formatDate(archived.at, locale) })}</strong>
      </p>
      {archived.reason && (
        <p>
          {t('reason')} <span lang={locale === 'vi' ? undefined : 'vi'}>{archived.reason}</span>
        </p>
      )}
    </aside>
  );
}
