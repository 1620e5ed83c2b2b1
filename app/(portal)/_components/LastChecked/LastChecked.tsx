import { useTranslations } from 'next-intl';

import { Day } from '../Day/Day';

/** When somebody last made sure that the content is right; nothing where nobody has. */
export function LastChecked({ date }: { date: string | undefined }) {
  const t = useTranslations('LastChecked');
  if (!date) return null;
  return (
    <p className="last-checked">
      {t('label')} <Day date={date} />
    </p>
  );
}
