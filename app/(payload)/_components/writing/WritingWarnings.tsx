'use client';

import { useDebounce, useFormFields, useLocale, useTranslation } from '@payloadcms/ui';
import { useMemo } from 'react';

import { warningText } from '@/richtext/warning-text';
import { warningsOf } from '@/richtext/warnings';

const PAUSE_MS = 1500;

/** What the writer should look at; nothing here stops him. Counted when the typing rests, not at each key. */
export function WritingWarnings() {
  const { i18n } = useTranslation();
  const { code } = useLocale();
  const title = useFormFields(([fields]) => fields.title?.value);
  const body = useFormFields(([fields]) => fields.body?.value);
  const rested = useDebounce(
    useMemo(() => ({ title, body }), [title, body]),
    PAUSE_MS,
  );
  const warnings = useMemo(() => warningsOf(rested, code === 'en' ? 'en' : 'vi'), [rested, code]);
  return warnings.map((warning) => (
    <div key={JSON.stringify(warning)} className="lt-note lt-note--warn">
      <div>
        <p>{warningText(warning, i18n.language === 'en' ? 'en' : 'vi')}</p>
      </div>
    </div>
  ));
}
