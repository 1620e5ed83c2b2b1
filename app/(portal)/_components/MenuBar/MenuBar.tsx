import { useTranslations } from 'next-intl';

import { hrefIn } from '../../_data/href';
import type { SiteView } from '../../_data/types';
import { Icon } from '../Icon/Icon';
import { MenuItems } from './MenuItems';

/** At most eight items in one line; on a phone they open under "Mục lục". `current` is the address of the marked item. */
export function MenuBar({ site, current }: { site: SiteView; current: string }) {
  const t = useTranslations('MenuBar');
  const items = site.menu.slice(0, 8);
  const finder = hrefIn(site, '/don-vi');
  const search = hrefIn(site, '/tim-kiem');
  return (
    <nav className="menu-bar" aria-label={t('label')}>
      <div className="wrap">
        <MenuItems className="menu-bar-items" items={items} current={current} />
        <details className="menu-drawer">
          <summary className="menu-bar-link">
            <Icon name="menu" />
            {t('contents')}
          </summary>
          <MenuItems className="menu-drawer-panel" items={items} current={current} />
        </details>
        <div className="menu-bar-tools">
          <a
            className="menu-bar-link"
            href={search}
            aria-current={current === search ? 'page' : undefined}
          >
            <Icon name="search" />
            {t('search')}
          </a>
          <a
            className="menu-bar-link"
            href={finder}
            data-finder=""
            suppressHydrationWarning
            aria-current={current === finder ? 'page' : undefined}
          >
            <Icon name="pin" />
            {t('findUnit')}
          </a>
        </div>
      </div>
    </nav>
  );
}
