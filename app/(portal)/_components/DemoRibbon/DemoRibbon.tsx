import { useTranslations } from 'next-intl';

/** Says on every page of a demonstration that names, numbers and news are invented. */
export function DemoRibbon() {
  const t = useTranslations('DemoRibbon');
  return (
    <aside className="demo-ribbon" aria-label={t('label')}>
      <div className="wrap">
        <strong>{t('label')}</strong>
        <span>{t('note')}</span>
      </div>
    </aside>
  );
}
