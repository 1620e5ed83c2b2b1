import { useTranslations } from 'next-intl';

import { Icon } from '../Icon/Icon';

const CHOICES = ['system', 'light', 'dark', 'contrast'] as const;

/** The visitor's choice of display, kept in his browser. Without the script the system's setting is followed. */
export function DisplayMenu() {
  const t = useTranslations('DisplayMenu');
  return (
    <details className="display-menu needs-js">
      <summary className="ladder-tool">
        <Icon name="contrast" />
        <span className="display-menu-word">{t('label')}</span>
      </summary>
      <div className="display-menu-panel" role="group" aria-label={t('group')}>
        {/* The script presses the chosen button before React wakes up. */}
        {CHOICES.map((choice) => (
          <button
            key={choice}
            type="button"
            data-theme-choice={choice}
            aria-pressed="false"
            suppressHydrationWarning
          >
            <Icon name="check" />
            {t(choice)}
          </button>
        ))}
      </div>
    </details>
  );
}
