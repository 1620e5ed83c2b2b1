import { useTranslations } from 'next-intl';

import type { MourningView } from '../../_data/look-types';

/** A black line at the top of every page while the nation mourns. */
export function MourningRibbon({ mourning }: { mourning: MourningView }) {
  const t = useTranslations('MourningRibbon');
  return (
    <aside className="mourning" aria-label={t('label')}>
      <p className="wrap" lang={mourning.lang}>
        {mourning.title}
      </p>
    </aside>
  );
}
