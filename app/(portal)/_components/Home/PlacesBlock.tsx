import { useTranslations } from 'next-intl';

import type { HomeView, UnitsBlockView } from '../../_data/home-types';
import type { SiteView } from '../../_data/types';
import { FinderBlock } from './FinderBlock';
import { UnitsBlock } from './UnitsBlock';

type Props = { site: SiteView; block: UnitsBlockView; below: HomeView['below'] };

/** The way down: a district lists its communes, the province has the finder with its field too. */
export function PlacesBlock({ site, block, below }: Props) {
  const t = useTranslations('DistrictHome');
  if (site.level !== 'district') return <FinderBlock site={site} {...block} below={below} />;
  return (
    <UnitsBlock
      title={t('units', below)}
      note={t('unitsNote')}
      units={block.units}
      map={block.map}
    />
  );
}
