import { useTranslations } from 'next-intl';

import type { Paging as PagingView } from '../../_data/archive-types';
import { Icon } from '../Icon/Icon';

/** Older items by cursor, and back to the newest; plain links. */
export function Paging({ paging }: { paging: PagingView }) {
  const t = useTranslations('Paging');
  if (!paging.next && !paging.first) return null;
  return (
    <nav className="paging" aria-label={t('label')}>
      {paging.first && <a href={paging.first}>{t('newest')}</a>}
      {paging.next && (
        <a href={paging.next} rel="next">
          {t('older')}
          <Icon name="arrow-right" />
        </a>
      )}
    </nav>
  );
}
