import { useTranslations } from 'next-intl';

import { mineView } from '../../_data/mine';
import type { SiteView } from '../../_data/types';
import { Icon } from '../Icon/Icon';

/** Remembers the commune of this site as the visitor's own, or forgets it; the class of the page says which. Needs the script. */
export function MineToggle({ site }: { site: SiteView }) {
  const t = useTranslations('Finder');
  if (site.level !== 'commune' || site.closed) return null;
  const { id, name, domain } = mineView(site);
  return (
    <button
      type="button"
      className="button secondary mine-toggle needs-js"
      data-mine-toggle=""
      data-id={id}
      data-name={name}
      data-domain={domain}
    >
      <Icon name="home" />
      <span className="mine-set">{t('set')}</span>
      <span className="mine-drop">{t('drop')}</span>
    </button>
  );
}
