import { useTranslations } from 'next-intl';

import type { Level } from '@/tenants/levels';

import type { NoticesBlockView } from '../../_data/home-types';
import { NoticesBlock } from './NoticesBlock';

type Props = { level: Level; block: NoticesBlockView };

/** Notices or events, each with the day it concerns. */
export function DatesBlock({ level, block: { kind, notices, href } }: Props) {
  const t = useTranslations('Home');
  const province = useTranslations('ProvinceHome');
  const wide = level === 'province' || level === 'country';
  const all = {
    notices: wide ? province('allNotices') : t('all'),
    events: wide ? t('allEvents') : t('all'),
  };
  return <NoticesBlock kind={kind} title={t(kind)} notices={notices} href={href} all={all[kind]} />;
}
