import { useTranslations } from 'next-intl';

/** That the unit put an item first, in words. */
export function PinnedMark() {
  const t = useTranslations('PinnedMark');
  return <span className="pinned-mark">{t('label')}</span>;
}
