import { useLocale, useTranslations } from 'next-intl';

import { formatDate, formatTime } from '@/i18n/format';

import type { Locale } from '../../_data/types';

type Props = {
  expiresAt: string;
  /** nothing in it is still to be published */ published?: boolean;
  /** it is an arrangement of the home page */ home?: boolean;
};

/** Says that what follows is not published, and when the link to it ends. It is printed too: paper is passed on. */
export function PreviewRibbon({ expiresAt, published = false, home = false }: Props) {
  const t = useTranslations('PreviewRibbon');
  const locale = useLocale() as Locale;
  const words = home ? 'home' : published ? 'published' : 'label';
  const [time, date] = [formatTime(expiresAt, locale), formatDate(expiresAt, locale)];
  return (
    <div className="preview-ribbon" role="note">
      <div className="wrap">
        <strong>{t(words)}</strong>
        <time dateTime={expiresAt}>{t('expires', { time, date })}</time>
      </div>
    </div>
  );
}
