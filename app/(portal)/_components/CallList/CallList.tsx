import { useTranslations } from 'next-intl';

import type { Phone } from '../../_data/types';
import { Icon } from '../Icon/Icon';
import { telephone, unbroken } from './telephone';

/** Telephone numbers of an office, one tap to call. */
export function CallList({ phones }: { phones: Phone[] }) {
  const t = useTranslations('CallList');
  return (
    <dl className="call-list">
      {phones.map((phone) => (
        <div key={phone.label + phone.number}>
          <dt>
            {phone.label}
            {phone.note && <small>{phone.note}</small>}
          </dt>
          <dd>
            <a className="call" href={telephone(phone.number)}>
              <Icon name="phone" />
              <span className="visually-hidden">{t('call')} </span>
              {unbroken(phone.number)}
            </a>
          </dd>
        </div>
      ))}
    </dl>
  );
}
