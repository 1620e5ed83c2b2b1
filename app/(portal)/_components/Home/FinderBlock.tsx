import { useTranslations } from 'next-intl';

import type { HomeView } from '../../_data/home-types';
import type { MapView, SiteView, UnitEntry } from '../../_data/types';
import { BlockHeading } from '../BlockHeading/BlockHeading';
import { UnitList } from '../UnitList/UnitList';
import { UnitMap } from '../UnitMap/UnitMap';
import { UnitSearch } from '../UnitSearch/UnitSearch';

type Props = { site: SiteView; units: UnitEntry[]; map?: MapView; below: HomeView['below'] };

/** The way down from the province: field, list and map of the units below. */
export function FinderBlock({ site, units, map, below }: Props) {
  const t = useTranslations('FinderBlock');
  if (units.length === 0) return null;
  const districts = units.some((unit) => unit.level === 'district');
  return (
    <section className="block tinted" aria-labelledby="finder">
      <div className={map ? 'wrap columns columns-7-5 centred' : 'wrap'}>
        <div>
          <BlockHeading id="finder" title={t('title')} note={t('note')} />
          <UnitSearch site={site} labelHidden />
          <h3 className="unit-list-title">
            {t('units', below)}
            {districts && <span> {t('withCounts')}</span>}
          </h3>
          <UnitList units={units} form={map ? 'two' : 'three'} oneOnPhone />
        </div>
        {map && <UnitMap map={map} />}
      </div>
    </section>
  );
}
