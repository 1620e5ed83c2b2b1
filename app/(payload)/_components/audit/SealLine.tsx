import type { SealState } from '@/admin/audit/seal-state';
import { formatDate, formatNumber, formatTime } from '@/i18n/format';

import { auditTextsOf } from './audit-texts';

type Props = { state: SealState; language: 'vi' | 'en' };

/** How far nobody can change the log unseen. */
export function SealLine({ state: { sealed, checkpoint }, language }: Props) {
  const texts = auditTextsOf(language);
  const at = (iso: string) => `${formatTime(iso, language)}, ${formatDate(iso, language)}`;
  return (
    <p className="lt-small lt-quiet">
      {sealed ? texts.sealed(formatNumber(sealed.seq, language), at(sealed.at)) : texts.unsealed}{' '}
      {checkpoint ? texts.checkpoint(formatNumber(checkpoint.count, language), at(checkpoint.at)) : texts.noCheckpoint}
    </p>
  );
} // prettier-ignore
