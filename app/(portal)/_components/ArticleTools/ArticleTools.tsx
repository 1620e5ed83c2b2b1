import { useTranslations } from 'next-intl';

import { Icon } from '../Icon/Icon';

/** Print and share; both are the browser's own, so they show only where the page script found them. */
export function ArticleTools() {
  const t = useTranslations('ArticleTools');
  return (
    <div className="article-tools needs-js">
      <button type="button" data-print="">
        <Icon name="print" />
        {t('print')}
      </button>
      <button type="button" data-share="" hidden suppressHydrationWarning>
        <Icon name="share" />
        {t('share')}
      </button>
    </div>
  );
}
