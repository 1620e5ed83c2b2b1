import { useTranslations } from 'next-intl';

import { Day } from '../Day/Day';

/** On an English text: the Vietnamese one has changed since. The Vietnamese one counts, so nobody should have to guess. */
export function StaleNote({ since }: { since: string | undefined }) {
  const t = useTranslations('StaleNote');
  if (!since) return null;
  return (
    <p className="untranslated">
      {t('newer')} (<Day date={since} />)
    </p>
  );
}
