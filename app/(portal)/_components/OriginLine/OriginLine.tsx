import { useTranslations } from 'next-intl';

import type { OriginLineView } from '../../_data/types';
import { LevelGlyph } from '../LevelMark/LevelGlyph';

/** Right under the title of an item from another unit: who wrote it, where the reader is, where the original stands. */
export function OriginLine({ origin, here }: { origin: OriginLineView; here: string }) {
  const t = useTranslations('OriginLine');
  return (
    <aside className={`origin-line mark-${origin.level}`} aria-label={t('label')}>
      <span className="origin-line-glyph level-glyph">
        <LevelGlyph level={origin.level} />
      </span>
      <div>
        <p>
          <b>{t('agency', { agency: origin.agency })}</b>
        </p>
        <p className="meta">
          <span>{t('here', { site: here })}</span>
          <a href={origin.href}>{t('original', { name: origin.name })}</a>
        </p>
      </div>
    </aside>
  );
}
