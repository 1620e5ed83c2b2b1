import { useTranslations } from 'next-intl';

import type { Level } from '@/tenants/levels';

import type { CardsBlockView } from '../../_data/home-types';
import { HeadlinesBlock } from './HeadlinesBlock';

type Props = { level: Level; block: CardsBlockView };

/** A section of the vocabulary; what must be made public has a short title on the smaller sites. */
export function SectionBlock({ level, block: { kind, title = '', cards, href } }: Props) {
  const t = useTranslations('Home');
  if (kind === 'section')
    return <HeadlinesBlock title={title} cards={cards} href={href} all={t('more')} />;
  const short = level === 'district' || level === 'commune';
  const shown = short ? t('disclosures') : title;
  return <HeadlinesBlock title={shown} cards={cards} href={href} all={t('allDisclosures')} />;
}
