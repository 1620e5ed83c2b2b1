'use client';

import { FieldDescription, FieldError, useField, useTranslation } from '@payloadcms/ui';
import { getTranslation } from '@payloadcms/translations';
import type { TextFieldClient } from 'payload';

import { lookTexts } from './look-texts';

type Props = {
  field: Omit<TextFieldClient, 'type'> & Partial<Pick<TextFieldClient, 'type'>>;
  path: string;
  items: { label: string; path: string; locked: boolean }[];
  readOnly: boolean;
};

/** One box for each item of the shared menu; a chosen one does not show on the site. */
export function MenuChecklist({ field, path: given, items, readOnly }: Props) {
  const { path, value, setValue, showError, disabled } = useField<string[]>({
    potentiallyStalePath: given,
  });
  const { i18n } = useTranslation();
  const texts = lookTexts(i18n.language === 'en' ? 'en' : 'vi');
  const hidden = Array.isArray(value) ? value : [];
  const toggle = (to: string, hide: boolean) =>
    setValue(hide ? [...hidden, to] : hidden.filter((one) => one !== to));
  return (
    <fieldset className="field-type lt-look-menu" id={`field-${path}`}>
      <legend>{field.label ? getTranslation(field.label, i18n) : ''}</legend>
      <FieldError path={path} showError={showError} />
      {items.map(({ label, path: to, locked }) =>
        locked ? (
          <p key={to}>{texts.locked(label)}</p>
        ) : (
          <label key={to}>
            <input type="checkbox" checked={hidden.includes(to)} disabled={readOnly || disabled} onChange={(event) => toggle(to, event.target.checked)} />
            {texts.hide(label)}
          </label>
        ),
      )}
      <FieldDescription description={field.admin?.description} path={path} />
    </fieldset>
  );
} // prettier-ignore
