import type { AlertPreview } from '@/alerts/preview';

import type { AlertTexts } from './alert-texts';
import { shortMoment } from './moments';

type Props = {
  preview: AlertPreview | null;
  drill: boolean;
  language: 'vi' | 'en';
  texts: AlertTexts;
};

/** Until when somebody must confirm, and who will be told. */
export function WhoConfirms({ preview, drill, language, texts }: Props) {
  if (drill) return <>{texts.noConfirm}</>;
  if (!preview) return null;
  const { confirmers, confirmBefore } = preview;
  if (confirmers.length === 0) return <>{texts.toldNobody}</>;
  return (
    <>
      {texts.confirmed(shortMoment(Date.parse(confirmBefore), language))}{' '}
      <strong>{texts.told(confirmers.join(', '))}</strong>
    </>
  );
}
