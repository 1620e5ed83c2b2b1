import { useTranslations } from 'next-intl';

import { Filled } from '../Filled/Filled';
import { Icon } from '../Icon/Icon';

/** Units near the visitor, whom the browser asks first; shown by the script where the browser can tell. */
export function NearestUnits() {
  const t = useTranslations('Finder');
  return (
    <div data-nearest="" hidden suppressHydrationWarning>
      <button
        type="button"
        className="button secondary"
        data-nearest-button=""
        aria-describedby="finder-nearest-note"
      >
        <Icon name="pin" />
        {t('nearest')}
      </button>
      <p id="finder-nearest-note" className="finder-note">
        {t('nearestNote')}
      </p>
      <Filled as="p" className="unit-status" role="status" data-nearest-status="" />
      <Filled as="ul" className="finder-units" data-nearest-list="" />
    </div>
  );
}
