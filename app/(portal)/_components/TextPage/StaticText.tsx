import { useTranslations } from 'next-intl';

import type { PageView, SiteView } from '../../_data/types';
import { LastChecked } from '../LastChecked/LastChecked';
import { RichText } from '../RichText/RichText';
import { TextPage } from './TextPage';

/** A lasting page of the site. */
export function StaticText({ site, page }: { site: SiteView; page: PageView }) {
  const t = useTranslations('Page');
  return (
    <TextPage site={site} title={page.title} lang={page.lang}>
      {page.lang && <p className="untranslated">{t('untranslated')}</p>}
      <div lang={page.lang}>
        <RichText value={page.body} locale={page.lang ?? site.locale} />
      </div>
      <LastChecked date={page.checkedAt} />
    </TextPage>
  );
}
