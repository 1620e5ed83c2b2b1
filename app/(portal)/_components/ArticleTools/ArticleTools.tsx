import { useTranslations } from 'next-intl';

import type { Locale } from '../../_data/types';
import { Icon } from '../Icon/Icon';

/**
 * Print, share, copy the link, listen and reading size; all are the browser's own, so they show only where the page script found them.
 * @param lang language of the text, for which the device must have a voice
 */
export function ArticleTools({ lang }: { lang: Locale }) {
  const t = useTranslations('ArticleTools');
  return (
    <div className="article-tools needs-js">
      <button type="button" data-print="">
        <Icon name="print" />
        {t('print')}
      </button>
      <button type="button" data-share="">
        <Icon name="share" />
        {t('share')}
      </button>
      <button type="button" data-copy={t('copied')} suppressHydrationWarning>
        <Icon name="copy" />
        {t('copy')}
      </button>
      <button type="button" data-resize="-1">
        A−<span className="visually-hidden"> {t('smaller')}</span>
      </button>
      <button type="button" data-resize="1">
        A+<span className="visually-hidden"> {t('larger')}</span>
      </button>
      <button
        type="button"
        data-listen={lang}
        data-stop={t('stop')}
        hidden
        suppressHydrationWarning
      >
        <Icon name="listen" />
        <span suppressHydrationWarning>{t('listen')}</span>
      </button>
      {/* The device's own sheet has Zalo where it is installed; Zalo documents no address of its own for sharing. */}
      <span className="article-tools-said" role="status" suppressHydrationWarning />
    </div>
  );
}
