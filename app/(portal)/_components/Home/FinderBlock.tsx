import { useTranslations } from 'next-intl';

import type { HomeView, SiteView } from '../../_data/types';
import { BlockHeading } from '../BlockHeading/BlockHeading';
import { UnitList } from '../UnitList/UnitList';
import { UnitMap } from '../UnitMap/UnitMap';
import { UnitSearch } from '../UnitSearch/UnitSearch';

/** The way down from the province: field, list and map of the units below. */
export function FinderBlock({ site, home }: { site: SiteView; home: HomeView }) {
  const t = useTranslations('FinderBlock');
  const { units, map } = home;
  if (units.length === 0) return null;
  const districts = units.some((unit) => unit.level === 'district');
  return (
    <section className="block tinted" aria-labelledby="finder">
      <div className={map ? 'wrap columns columns-7-5 centred' : 'wrap'}>
        <div>
          <BlockHeading id="finder" title={t('title')} note={t('note')} />
          <UnitSearch site={site} labelHidden />
          <h3 className="unit-list-title">
            {t('units', { count: units.length, kinds: home.unitKinds })}
            {districts && <span> {t('withCounts')}</span>}
          </h3>
          <UnitList units={units} form={map ? 'two' : 'three'} oneOnPhone />
        </div>
        {map && <UnitMap map={map} />}
      </div>
    </section>
  );
}
