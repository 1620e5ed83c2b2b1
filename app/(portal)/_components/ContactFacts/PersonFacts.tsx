import { useTranslations } from 'next-intl';

import type { Person } from '../../_data/types';
import { telephone, unbroken } from '../CallList/telephone';
import { Facts } from '../Facts/Facts';

/** Name, post and ways to reach a person in office. */
export function PersonFacts({ person }: { person: Person }) {
  const t = useTranslations('ContactPage');
  const { name, post, phone, email } = person;
  return (
    <Facts
      facts={[
        { term: t('name'), value: name },
        { term: t('post'), value: post },
        { term: t('phone'), value: phone && <a href={telephone(phone)}>{unbroken(phone)}</a> },
        { term: t('email'), value: email && <a href={`mailto:${email}`}>{email}</a> },
      ]}
    />
  );
}
