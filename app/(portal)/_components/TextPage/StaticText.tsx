import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

import type { PageView, SiteView } from '../../_data/types';
import { ArchivedBanner } from '../ArchivedBanner/ArchivedBanner';
import { ChangeHistory } from '../ChangeHistory/ChangeHistory';
import { CorrectionNote } from '../ChangeHistory/CorrectionNote';
import { UpdatedAt } from '../ChangeHistory/UpdatedAt';
import { LastChecked } from '../LastChecked/LastChecked';
import { StaleNote } from '../StaleNote/StaleNote';
import { RichText } from '../RichText/RichText';
import { TextPage } from './TextPage';

type Props = { site: SiteView; page: PageView; children?: ReactNode };

/** A lasting page of the site; what is asked of the reader stands at its foot. */
export function StaticText({ site, page, children }: Props) {
  const t = useTranslations('Page');
  return (
    <TextPage site={site} title={page.title} lang={page.lang}>
      {page.archived && <ArchivedBanner archived={page.archived} />}
      {page.history.updatedAt && (
        <p className="meta page-updated">
          <UpdatedAt at={page.history.updatedAt} />
        </p>
      )}
      <CorrectionNote correction={page.history.correction} />
      {page.lang && <p className="untranslated">{t('untranslated')}</p>}
      <StaleNote since={page.staleSince} />
      <div lang={page.lang}>
        <RichText value={page.body} locale={page.lang ?? site.locale} />
      </div>
      <LastChecked date={page.checkedAt} />
      <ChangeHistory history={page.history} />
      {children}
    </TextPage>
  );
}
