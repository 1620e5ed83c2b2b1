import { useTranslations } from 'next-intl';

/** First stop of the keyboard: past the frame to the content (WCAG 2.4.1). */
export function SkipLink() {
  const t = useTranslations('SkipLink');
  return (
    <a className="skip-link" href="#main">
      {t('label')}
    </a>
  );
}
