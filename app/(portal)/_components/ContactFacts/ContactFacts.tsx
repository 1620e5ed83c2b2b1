import { useTranslations } from 'next-intl';

import type { SiteView } from '../../_data/types';
import { telephone, unbroken } from '../CallList/telephone';
import { Facts } from '../Facts/Facts';

/** Where the office is and how to reach it. */
export function ContactFacts({ site }: { site: SiteView }) {
  const t = useTranslations('ContactPage');
  const { address, phone, email, hours } = site.contact;
  const { responsible } = site;
  return (
    <Facts
      facts={[
        { term: t('agency'), value: site.agency },
        { term: t('address'), value: address },
        { term: t('phone'), value: phone && <a href={telephone(phone)}>{unbroken(phone)}</a> },
        { term: t('email'), value: email && <a href={`mailto:${email}`}>{email}</a> },
        { term: t('hours'), value: hours },
        {
          term: t('responsible'),
          value: responsible && [responsible.name, responsible.post].filter(Boolean).join(', '),
        },
      ]}
    />
  );
}
