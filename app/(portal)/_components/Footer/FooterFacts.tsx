import { useTranslations } from 'next-intl';

import type { SiteView } from '../../_data/types';
import { telephone, unbroken } from '../CallList/telephone';

/** The lines of the footer that the law asks for; what the unit has not given yet is left out. */
export function FooterFacts({ site }: { site: SiteView }) {
  const t = useTranslations('Footer');
  const { contact, responsible } = site;
  return (
    <dl>
      <div>
        <dt>{t('agency')}</dt>
        <dd>{site.agency}</dd>
      </div>
      {responsible && (
        <div>
          <dt>{t('responsible')}</dt>
          <dd>{[responsible.name, responsible.post].filter(Boolean).join(', ')}</dd>
        </div>
      )}
      {contact.address && (
        <div>
          <dt>{t('address')}</dt>
          <dd>{contact.address}</dd>
        </div>
      )}
      {contact.phone && (
        <div>
          <dt>{t('phone')}</dt>
          <dd>
            <a href={telephone(contact.phone)}>{unbroken(contact.phone)}</a>
          </dd>
        </div>
      )}
      {contact.email && (
        <div>
          <dt>{t('email')}</dt>
          <dd>
            <a href={`mailto:${contact.email}`}>{contact.email}</a>
          </dd>
        </div>
      )}
    </dl>
  );
}
