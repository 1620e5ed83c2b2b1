import { useTranslations } from 'next-intl';

import type { Level } from '@/tenants/levels';

import type { CardsBlockView } from '../../_data/home-types';
import { LatestBlock } from './LatestBlock';
import { OwnNewsBlock } from './OwnNewsBlock';
import { RowsBlock } from './RowsBlock';

type Props = { level: Level; block: CardsBlockView; besideLead: boolean };

/** The unit's own news: beside the lead story without a title, on a commune's page one large, else in rows. */
export function NewsBlock({ level, block: { cards, href }, besideLead }: Props) {
  const t = useTranslations('Home');
  const commune = useTranslations('CommuneHome');
  const district = useTranslations('DistrictHome');
  if (besideLead) return <LatestBlock cards={cards} href={href} />;
  const common = { cards, href, all: t('allNews') };
  if (level === 'commune') return <OwnNewsBlock {...common} title={commune('news')} />;
  return <RowsBlock {...common} title={level === 'district' ? district('news') : t('latest')} />;
}
