import { useTranslations } from 'next-intl';

import type { Level } from '@/tenants/levels';

import type { CardsBlockView, HomeView } from '../../_data/home-types';
import { FromBelowBlock } from './FromBelowBlock';

type Props = { level: Level; block: CardsBlockView; below: HomeView['below'] };

/** News of the units below, under the title of the level. */
export function BelowBlock({ level, block: { cards, href = '' }, below }: Props) {
  const district = useTranslations('DistrictHome');
  const province = useTranslations('ProvinceHome');
  const words =
    level === 'district'
      ? {
          title: district('fromBelow', below),
          note: district('fromBelowNote'),
          all: district('allFromBelow'),
        }
      : {
          title: province('fromBelow'),
          note: province('fromBelowNote'),
          all: province('byUnit'),
        };
  return <FromBelowBlock {...words} cards={cards} href={href} />;
}
