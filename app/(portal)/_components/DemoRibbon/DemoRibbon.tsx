import { useTranslations } from 'next-intl';

/** Says on every page of a demonstration that names, numbers and news are invented. */
export function DemoRibbon() {
  const t = useTranslations('DemoRibbon');
  return (
    <div className="demo-ribbon" role="note">
      <div className="wrap">
        <strong>{t('label')}</strong>
        <span>{t('note')}</span>
      </div>
    </div>
  );
}
