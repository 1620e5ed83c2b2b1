import { useTranslations } from 'next-intl';

import { hrefIn } from '../../_data/href';
import type { SiteView } from '../../_data/types';
import { Filled } from '../Filled/Filled';

/** The way to the commune that this browser remembers; the script gives it name and address. Hidden until there is one. */
export function MineLink({ site }: { site: SiteView }) {
  const t = useTranslations('Finder');
  const units = hrefIn(site, '/don-vi');
  return (
    <a className="mine-link" href={units} data-mine={units} suppressHydrationWarning>
      {t('mine')} <Filled as="b" />
    </a>
  );
}
