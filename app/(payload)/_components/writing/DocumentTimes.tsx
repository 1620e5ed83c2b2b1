'use client';

import { useDocumentInfo, useTranslation } from '@payloadcms/ui';

import { formatDate, formatTime } from '@/i18n/format';

const TEXTS = {
  vi: { changed: 'Sửa lúc', made: 'Tạo lúc' },
  en: { changed: 'Changed', made: 'Created' },
};

/** When the open document was changed and made, by the clock of Viet Nam; Payload's own line goes by the browser's zone. */
export function DocumentTimes() {
  const { id, data } = useDocumentInfo();
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'vi';
  const times = (['updatedAt', 'createdAt'] as const).map((name) => data?.[name] as unknown);
  const [changed, made] = times.map((iso) =>
    typeof iso === 'string' ? `${formatTime(iso, language)}, ${formatDate(iso, language)}` : null,
  );
  if (!id || !changed) return null;
  const texts = TEXTS[language];
  return (
    <p className="lt-times">
      <span>{`${texts.changed} ${changed}`}</span>
      {made ? <span>{`${texts.made} ${made}`}</span> : null}
    </p>
  );
}
