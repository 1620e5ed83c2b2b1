import { useTranslations } from 'next-intl';

import type { CardsBlockView } from '../../_data/home-types';
import type { SiteView } from '../../_data/types';
import { FromAboveBlock } from './FromAboveBlock';
import { HeadlinesBlock } from './HeadlinesBlock';

type Props = { site: SiteView; block: CardsBlockView };

/** News from higher levels, under the names of those that are above. */
export function AboveBlock({ site, block: { cards, href } }: Props) {
  const commune = useTranslations('CommuneHome');
  const district = useTranslations('DistrictHome');
  if (site.level === 'commune') {
    const title = commune(site.ladder.length > 2 ? 'fromAbove' : 'fromProvince');
    return <FromAboveBlock title={title} cards={cards} />;
  }
  if (site.level !== 'district')
    return <HeadlinesBlock title={commune('fromProvince')} cards={cards} />;
  return (
    <HeadlinesBlock
      title={district('fromAbove')}
      cards={cards}
      href={href}
      all={district('allFromAbove')}
    />
  );
}
