import { useTranslations } from 'next-intl';

import { hrefIn } from '../../_data/href';
import { mineView } from '../../_data/mine';
import type { SiteView } from '../../_data/types';
import { Filled } from '../Filled/Filled';
import { Icon } from '../Icon/Icon';
import { MineLink } from '../MineToggle/MineLink';
import { MineToggle } from '../MineToggle/MineToggle';
import { UnitSearch } from '../UnitSearch/UnitSearch';
import { NearestUnits } from './NearestUnits';

/** The finder of every page, closed until the script opens it over the page; its texts are here, the script has none. */
export function FinderPanel({ site }: { site: SiteView }) {
  const t = useTranslations('Finder');
  const units = hrefIn(site, '/don-vi');
  return (
    <dialog
      className="finder-panel"
      aria-labelledby="finder-title"
      data-finder-panel=""
      data-unit={units}
      data-points={`${units}/vi-tri.json`}
      data-asking={t('asking')}
      data-found={t('nearestFound')}
      data-distance={t('distance', { km: '{km}' })}
      data-denied={t('denied')}
      data-nowhere={t('nowhere')}
      suppressHydrationWarning
    >
      <div className="finder-panel-inside">
        <div className="finder-panel-head">
          <h2 id="finder-title">{t('title')}</h2>
          <button type="button" className="button secondary" data-close="">
            {t('close')}
          </button>
        </div>
        <UnitSearch site={site} id="finder-query" name={t('title')} />
        <div data-start="" suppressHydrationWarning>
          <p className="finder-mine has-mine-only">
            <MineLink site={site} />
            <button
              type="button"
              className="button secondary"
              data-mine-toggle=""
              data-domain={mineView(site).domain}
              aria-label={t('dropOtherHint')}
            >
              {t('dropOther')}
            </button>
          </p>
          <MineToggle site={site} />
          <section data-recent="" hidden aria-labelledby="finder-recent" suppressHydrationWarning>
            <h3 id="finder-recent">{t('recent')}</h3>
            <Filled as="ul" className="finder-units" data-recent-list="" />
            <p className="finder-note">{t('recentNote')}</p>
          </section>
          <NearestUnits />
        </div>
        <p className="finder-all">
          <a href={units}>
            <Icon name="arrow-right" />
            {t('all')}
          </a>
        </p>
      </div>
    </dialog>
  );
}
