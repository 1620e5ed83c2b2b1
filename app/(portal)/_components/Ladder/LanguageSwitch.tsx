import { useTranslations } from 'next-intl';

import { hrefIn } from '../../_data/href';
import type { SiteView } from '../../_data/types';

/** The same page in the other language. */
export function LanguageSwitch({ site, path }: { site: SiteView; path: string }) {
  const t = useTranslations('LanguageSwitch');
  const other = site.locale === 'vi' ? 'en' : 'vi';
  return (
    <a className="ladder-tool" href={hrefIn(site, path, other)} hrefLang={other} lang={other}>
      {other.toUpperCase()}
      <span className="visually-hidden">{t('other')}</span>
    </a>
  );
}
