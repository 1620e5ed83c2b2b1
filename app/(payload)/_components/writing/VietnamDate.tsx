'use client';

import {
  DatePicker,
  FieldDescription,
  FieldError,
  FieldLabel,
  useField,
  useTranslation,
  withCondition,
} from '@payloadcms/ui';
import type { DateFieldClientProps } from 'payload';

import { WEEK_STARTS_ON } from '@/i18n/format';
import { fromWallClock, toWallClock } from '@/i18n/wall-clock';

/** Day and time by the clock of Viet Nam. Payload's own field shows and takes them in the zone of the browser. */
function VietnamDateField({ field, path: givenPath, readOnly }: DateFieldClientProps) {
  const { path, value, setValue, showError, disabled } = useField<string | null>({
    potentiallyStalePath: givenPath,
  });
  const { i18n } = useTranslation();
  const timeCaption = i18n.language === 'en' ? 'Time' : 'Giờ';
  const name = path.replace(/\./g, '__');
  return (
    <div
      id={`field-${name}`}
      className={`field-type date-time-field${showError ? ' date-time-field--has-error' : ''}`}
    >
      <FieldLabel
        label={field.label}
        path={path}
        required={field.required}
        htmlFor={`${name}-input`}
      />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <DatePicker
          {...(field.admin?.date ?? {})}
          onChange={(date) => setValue(date ? fromWallClock(date) : null)}
          overrides={{ id: `${name}-input`, calendarStartDay: WEEK_STARTS_ON, timeCaption }}
          readOnly={Boolean(readOnly || disabled)}
          timeFormat="HH:mm"
          value={value ? toWallClock(value) : undefined}
        />
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  );
}

export const VietnamDate = withCondition(VietnamDateField);
