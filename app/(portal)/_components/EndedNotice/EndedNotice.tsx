import { useLocale, useTranslations } from 'next-intl';

import { formatDate, formatTime } from '@/i18n/format';

import { hrefIn } from '../../_data/href';
import type { EndedView } from '../../_data/ended-types';
import type { Locale, SiteView } from '../../_data/types';
import { TextPage } from '../TextPage/TextPage';

/** What became of an item, at the address where it was: when, why and by whom, and ways on. Its text is not here. */
export function EndedNotice({ site, ended }: { site: SiteView; ended: EndedView }) {
  const t = useTranslations('EndedNotice');
  const locale = useLocale() as Locale;
  const moment = (iso: string) => ({ time: formatTime(iso, locale), date: formatDate(iso, locale) });
  return (
    <TextPage site={site} title={ended.title ?? t(`${ended.kind}.title`)} lang={ended.lang}>
      <div className="ended-notice">
        <p>
          <strong>{t(`${ended.kind}.text`, moment(ended.at))}</strong>
        </p>
        {ended.until && <p>{t('until', moment(ended.until))}</p>}
        {ended.reason && (
          <p>
            {t('reason')} <span lang={locale === 'vi' ? undefined : 'vi'}>{ended.reason}</span>
          </p>
        )}
        {ended.by && (
          <p>
            {t('by')} <a href={ended.by.href}>{ended.by.name}</a>
          </p>
        )}
      </div>
      <ul className="links">
        <li>
          <a href={hrefIn(site, '/')}>{t('home')}</a>
        </li>
        <li>
          <a href={hrefIn(site, '/so-do')}>{t('sitemap')}</a>
        </li>
      </ul>
    </TextPage>
  );
} // prettier-ignore
